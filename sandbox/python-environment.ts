// Python tools of the sandbox: one environment per requirements file, every distribution pinned by hash, built once per machine.
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const windows = process.platform === 'win32';
const cache = fileURLToPath(new URL('../node_modules/.cache/python-environments/', import.meta.url));

export interface PythonEnvironment {
  /** The interpreter of the environment. */
  readonly python: string;
  /** The folder of its console scripts. */
  readonly bin: string;
}

const underWay = new Map<string, Promise<PythonEnvironment>>();

/**
 * The environment of a requirements file whose every line is `name==version --hash=sha256:...`.
 * It is built in a folder of its own and published under the hash of the file by a link, so that two processes can build it at the
 * same time: scripts hold their absolute path, which forbids to rename the folder itself.
 */
export function pythonEnvironment(requirementsFile: string): Promise<PythonEnvironment> {
  const known = underWay.get(requirementsFile);
  if (known !== undefined) return known;
  const made = findOrBuild(requirementsFile);
  underWay.set(requirementsFile, made);
  return made;
}

async function findOrBuild(requirementsFile: string): Promise<PythonEnvironment> {
  const machine = await machinePython();
  const key = createHash('sha256')
    .update(JSON.stringify([machine, cache]))
    .update(await readFile(requirementsFile))
    .digest('hex')
    .slice(0, 24);
  const link = join(cache, key);
  if (!existsSync(link)) {
    await rm(link, { force: true });
    await build(link, requirementsFile);
  }
  return environmentAt(await realpath(link));
}

async function build(link: string, requirementsFile: string): Promise<void> {
  const folder = `${link}-${randomUUID().slice(0, 8)}`;
  await mkdir(cache, { recursive: true });
  try {
    const { pip } = await createVirtualEnvironment(folder);
    await pip(
      ...['install', '--quiet', '--require-hashes', '--no-deps', '--only-binary', ':all:'],
      ...['--requirement', requirementsFile],
    );
    await symlink(folder, link, 'junction');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!isAlreadyThere(error)) throw error;
  }
}

export interface VirtualEnvironment extends PythonEnvironment {
  /** Runs a command of pip in the environment. */
  readonly pip: (...args: readonly string[]) => Promise<void>;
}

/** An empty environment without a pip of its own: the machine's, run by the new interpreter, saves six seconds. */
export async function createVirtualEnvironment(folder: string): Promise<VirtualEnvironment> {
  const { command, pip } = await machinePython();
  await run(command, ['-m', 'venv', '--without-pip', folder]);
  const environment = environmentAt(folder);
  return {
    ...environment,
    pip: async (name, ...args) => {
      // It sees the packages of the machine beside it, which are none of the environment's.
      const own = name === 'install' ? ['--ignore-installed'] : [];
      await run(environment.python, [pip, name ?? '', '--disable-pip-version-check', ...own, ...args]);
    },
  };
}

interface MachinePython {
  readonly command: string;
  readonly version: string;
  readonly executable: string;
  /** The folder of its pip. */
  readonly pip: string;
}

async function machinePython(): Promise<MachinePython> {
  const command = windows ? 'python' : 'python3';
  const { stdout } = await run(command, [
    '-c',
    'import os, sys; sys.exit("Python 3.10 or newer is needed, this is " + sys.version) if sys.version_info < (3, 10) else None; ' +
      'import pip; print(*sys.version_info[:3]); print(os.path.realpath(sys.executable)); print(os.path.dirname(pip.__file__))',
  ]);
  const [version = '', executable = '', pip = ''] = stdout.split(/\r?\n/);
  return { command, version, executable, pip };
}

function environmentAt(folder: string): PythonEnvironment {
  const bin = join(folder, windows ? 'Scripts' : 'bin');
  return { python: join(bin, windows ? 'python.exe' : 'python'), bin };
}

/** By shape: under jest an error of `node:fs` is of another realm's class. */
function isAlreadyThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
