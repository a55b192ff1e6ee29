// A consumer's project on disk: what is read before planning, and what is written after, file by file and whole.
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { mayHaveHoles } from '../consumer/find-holes.ts';
import type { FileChange } from '../consumer/consumer-request.ts';
import type { HoleFile } from '../consumer/hole.ts';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { utf8Text } from '../project/utf8-text.ts';
import { folderInRepository, readAbove } from './consumer-above.ts';
import { createFiles } from './files.ts';
import { createFolderFiles } from './folder-files.ts';
import { pipConfigurationPaths, uvConfigurationPaths } from './python/configuration-paths.ts';
import { findVirtualEnvironment, sitePackages } from './python/virtual-environment.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Edited, so an unreadable one is told. */
const EDITED = ['pyproject.toml', 'requirements.txt', 'requirements.in'];
const LOCKS = ['uv.lock', 'poetry.lock', 'uv.toml'];
/** Looked at although git may ignore them. */
const LOCAL = ['pip.conf', 'pip.ini', '.pip/pip.conf', '.env', '.envrc'];
/** Longer ones are data, not configuration. */
const LONGEST = 1024 * 1024;

/** `folder` is absolute; `childEnv` holds no secret; `named`: the virtual environment, where it is not the usual one. Throws `consumer-folder-missing`. */
export async function createConsumerFolder(
  folder: string,
  env: Environment,
  childEnv: Readonly<Record<string, string>>,
  named: string | null = null,
) {
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory())
    throw raise(consumerErrors, 'consumer-folder-missing', { folder });
  const environment = await findVirtualEnvironment(folder, named, env);
  return {
    readFiles: () => readProject(folder, childEnv),
    readAbove: () => readAbove(folder),
    readFolder: () => folderInRepository(folder),
    readOutside: () => readOutside(env, environment),
    readEnvironmentConfig: async () => {
      if (environment === null) return null;
      const path = join(environment, process.platform === 'win32' ? 'pip.ini' : 'pip.conf');
      return { path, before: await readText(path) };
    },
    readMetadata: (name: string) =>
      environment === null ? Promise.resolve(null) : readMetadata(environment, name),
    writeFiles: (changes: readonly FileChange[]) => writeFiles(folder, environment, changes),
  };
}

async function readProject(
  folder: string,
  childEnv: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const listed = await createFolderFiles(folder, childEnv).listFiles();
  const wanted = new Set([...EDITED, ...LOCKS, ...LOCAL]);
  for (const { path } of listed) if (mayHaveHoles(path)) wanted.add(path);
  const files = new Map<string, string>();
  for (const path of [...wanted].sort()) {
    const text = await readProjectFile(folder, path);
    if (text !== null) files.set(path, text);
  }
  return files;
}

/** Null: not there, a link, no text, or too long to be configuration. What would be edited is an error instead. */
async function readProjectFile(folder: string, path: string): Promise<string | null> {
  const isEdited = EDITED.includes(path);
  const found = await lstat(join(folder, path)).catch(() => null);
  if (found?.isSymbolicLink() === true && isEdited)
    throw raise(consumerErrors, 'consumer-link-outside', { path });
  if (found === null || !found.isFile() || (found.size > LONGEST && !isEdited && !LOCKS.includes(path)))
    return null;
  const real = await realpath(join(folder, path));
  if (real !== join(await realpath(folder), path)) return null;
  const bytes = await readFile(real);
  return isEdited ? utf8Text(path, bytes) : decoded(path, bytes);
}

function decoded(path: string, bytes: Buffer): string | null {
  try {
    return utf8Text(path, bytes);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return decoded(path, await readFile(path));
  } catch {
    return null;
  }
}

async function readOutside(env: Environment, environment: string | null): Promise<readonly HoleFile[]> {
  const known = environment === null ? env : { ...env, VIRTUAL_ENV: environment };
  const paths = [...new Set([...pipConfigurationPaths(known), ...uvConfigurationPaths(env)])];
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readText(path) })));
  return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text, outside: true }]));
}

async function readMetadata(environment: string, name: string): Promise<string | null> {
  for (const packages of await sitePackages(environment)) {
    const entries = await readdir(packages).catch(() => []);
    const own = entries.find((entry) => {
      const [, project = ''] = /^(.+?)-[^-]+\.dist-info$/.exec(entry) ?? [];
      return project !== '' && normalizeName(project) === normalizeName(name);
    });
    if (own !== undefined) return readText(join(packages, own, 'METADATA'));
  }
  return null;
}

/** All are compared with what was read before the first is written, and each once more right before it is. */
async function writeFiles(
  folder: string,
  environment: string | null,
  changes: readonly FileChange[],
): Promise<void> {
  const written: string[] = [];
  const place = (path: string): { readonly root: string; readonly name: string } =>
    isAbsolute(path) && environment !== null
      ? { root: environment, name: path.slice(environment.length + 1) }
      : { root: folder, name: path };
  const check = async ({ path, before }: FileChange): Promise<void> => {
    const { root, name } = place(path);
    const bytes = await createFiles(root).read(name);
    if ((bytes?.toString('utf8') ?? null) !== before)
      throw raise(consumerErrors, 'consumer-file-changed', { path, written: sofar(written) });
  };
  for (const change of changes) await guarded(change.path, written, () => check(change));
  for (const change of changes) {
    await guarded(change.path, written, async () => {
      await check(change);
      const { root, name } = place(change.path);
      await createFiles(root).write(name, change.after);
    });
    written.push(change.path);
  }
}

async function guarded(path: string, written: readonly string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError && error.code === 'file-link')
      throw raise(consumerErrors, 'consumer-link-outside', { path });
    const why = (error as NodeJS.ErrnoException).code;
    if (error instanceof UserError || why === undefined) throw error;
    throw raise(consumerErrors, 'consumer-file-unwritable', { path, why, written: sofar(written) });
  }
}

function sofar(written: readonly string[]): string {
  return written.length === 0 ? ', and nothing was written' : `; written before it: ${written.join(', ')}`;
}
