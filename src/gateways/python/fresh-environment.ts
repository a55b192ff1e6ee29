// A new virtual environment with the distribution under test and what it depends on.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCauseErrors } from '../../findings/build-cause-errors.ts';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { PythonChoice } from './python-choice.ts';
import { shownLines } from './shown-lines.ts';
import type { Uv } from './uv-tool.ts';
import { environmentPython } from './virtual-environment.ts';

/** A wheel on disk (absolute path) or on an index (URL without a password). Other bytes than these are refused. */
export interface TestedFile {
  readonly filename: string;
  readonly location: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface FreshEnvironment {
  /** Root of the virtual environment. */
  readonly folder: string;
  /** An empty folder to run programs in, so that nothing is imported from the sources. */
  readonly empty: string;
  /** The file that was installed; null when none of them fits this machine and Python. */
  readonly installed: TestedFile | null;
  remove(): void;
}

export interface EnvironmentRequest {
  readonly uv: Uv;
  readonly python: PythonChoice;
  /** Made by `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Where uv finds the project's own index configuration; null: only the user's counts. */
  readonly configurationDir: string | null;
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
  readonly name: string;
  /** Wheels of one version; the first that fits is installed. */
  readonly files: readonly TestedFile[];
  /** Dependencies that have no wheel are an error; nothing is built. */
  readonly onlyWheels?: boolean;
}

const UNFIT = /has no wheels with a matching (?:Python|platform|ABI)/;

export async function createFreshEnvironment(request: EnvironmentRequest): Promise<FreshEnvironment> {
  const root = await mkdtemp(join(request.temporary || tmpdir(), 'py-release-install-'));
  // Its sibling with a promise makes several calls for each of the thousands of files that an environment may hold.
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  try {
    const folder = join(root, 'environment');
    const empty = join(root, 'empty');
    await mkdir(empty);
    await makeEnvironment(request, folder, empty);
    return { folder, empty, remove, installed: await installFirst(request, folder, empty) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function makeEnvironment(
  { uv, python, env }: EnvironmentRequest,
  folder: string,
  cwd: string,
): Promise<void> {
  const args = ['venv', '--no-project', `--python=${python.request}`, folder];
  const { exitCode, lastLines } = await uv.run(args, { cwd, env: { ...env, ...python.variables } });
  if (exitCode !== 0)
    throw raise(buildCauseErrors, 'build-python-unfit', {
      what: python.request,
      lines: shownLines(lastLines),
    });
}

async function installFirst(
  { uv, env, configurationDir, name, files, onlyWheels }: EnvironmentRequest,
  folder: string,
  empty: string,
): Promise<TestedFile | null> {
  for (const file of universalFirst(files)) {
    const fromIndex = /^https?:/.test(file.location);
    const url = fromIndex ? file.location : pathToFileURL(file.location).href;
    const { exitCode, lastLines } = await uv.run(
      [
        'pip',
        'install',
        `--python=${environmentPython(folder)}`,
        ...(fromIndex ? [`--refresh-package=${name}`] : []),
        ...(onlyWheels === true ? ['--only-binary=:all:'] : []),
        `${name} @ ${url.replace(/#.*$/, '')}#sha256=${file.sha256}`,
      ],
      { cwd: configurationDir ?? empty, env: { ...env, UV_NO_VERIFY_HASHES: '0' } },
    );
    if (exitCode === 0) return file;
    if (!UNFIT.test(lastLines.join('\n')))
      throw raise(buildErrors, 'install-failed', { file: file.filename, lines: shownLines(lastLines) });
  }
  return null;
}

/** A wheel for every platform needs no trying. */
function universalFirst(files: readonly TestedFile[]): readonly TestedFile[] {
  const rank = (file: TestedFile): number => (file.filename.endsWith('-any.whl') ? 0 : 1);
  return [...files].sort((a, b) => rank(a) - rank(b));
}
