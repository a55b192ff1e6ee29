// actions/upload-artifact and actions/download-artifact, simulated: folders that pass from job to job by copying. No artifact protocol.
import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, matchesGlob, relative, resolve, sep } from 'node:path';

type Inputs = Readonly<Record<string, string>>;

export interface ArtifactStore {
  upload(workspace: string, inputs: Inputs, warn: (message: string) => void): Promise<Record<string, string>>;
  download(workspace: string, inputs: Inputs): Promise<Record<string, string>>;
}

const IGNORED = ['retention-days', 'compression-level'];

export function createArtifactStore(folder: string): ArtifactStore {
  return {
    async upload(workspace, inputs, warn) {
      knowOnly(inputs, ['name', 'path', 'if-no-files-found', 'include-hidden-files', ...IGNORED]);
      const name = inputs.name ?? 'artifact';
      const target = join(folder, name);
      if (existsSync(target)) {
        throw new Error(
          'Failed to CreateArtifact: Received non-retryable error: (409) Conflict: an artifact with this name already exists on the workflow run',
        );
      }
      const { root, files } = await findFiles(
        workspace,
        inputs.path ?? '',
        inputs['include-hidden-files'] === 'true',
      );
      if (files.length === 0) {
        const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
        if (inputs['if-no-files-found'] === 'error') throw new Error(message);
        if (inputs['if-no-files-found'] !== 'ignore') warn(message);
        return {};
      }
      for (const file of files) await cp(file, join(target, relative(root, file)));
      return { 'artifact-id': String((await readdir(folder)).length) };
    },
    async download(workspace, inputs) {
      knowOnly(inputs, ['name', 'path', 'pattern', 'merge-multiple']);
      const destination = resolve(workspace, inputs.path ?? '.');
      await mkdir(destination, { recursive: true });
      if (inputs.name === undefined) {
        const stored = existsSync(folder) ? await readdir(folder) : [];
        const all = stored.filter((name) => matchesGlob(name, inputs.pattern ?? '*'));
        const flat = inputs['merge-multiple'] === 'true';
        for (const name of all)
          await cp(join(folder, name), flat ? destination : join(destination, name), { recursive: true });
      } else {
        const source = join(folder, inputs.name);
        if (!existsSync(source))
          throw new Error(`Unable to download artifact(s): Artifact not found for name: ${inputs.name}`);
        await cp(source, destination, { recursive: true });
      }
      return { 'download-path': destination };
    },
  };
}

/** The files of all paths and patterns, and the folder that they are stored relative to: the least common one. */
async function findFiles(
  workspace: string,
  text: string,
  hidden: boolean,
): Promise<{ root: string; files: readonly string[] }> {
  const patterns = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const roots: string[] = [];
  const files = new Set<string>();
  for (const pattern of patterns) {
    const whole = resolve(workspace, pattern);
    const fixed = whole.slice(0, `${whole}*`.indexOf('*'));
    roots.push(
      existsSync(whole) && (await stat(whole)).isFile()
        ? dirname(whole)
        : fixed === whole
          ? whole
          : dirname(`${fixed}x`),
    );
    for await (const found of glob(whole)) {
      for (const file of await filesUnder(found)) {
        const parts = relative(workspace, file).split(sep);
        if (hidden || !parts.some((part) => part.startsWith('.') && part !== '..')) files.add(file);
      }
    }
  }
  return { root: roots.reduce((common, root) => commonFolder(common, root)), files: [...files].sort() };
}

async function filesUnder(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function commonFolder(one: string, other: string): string {
  const [a, b] = [one.split(sep), other.split(sep)];
  const length = a.findIndex((part, index) => part !== b[index]);
  return length < 0 ? one : a.slice(0, length).join(sep) || sep;
}

function knowOnly(inputs: Inputs, known: readonly string[]): void {
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`The simulated artifact actions don't know ${unknown.join(', ')}.`);
}
