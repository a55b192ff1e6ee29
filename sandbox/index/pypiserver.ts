// A real package index on loopback: pypiserver with a password for uploads, out of a pinned and hash-checked environment.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../python-environment.ts';
import { startPythonServer } from './python-server.ts';

export interface PypiserverOptions {
  readonly user: string;
  readonly password: string;
  /** Folder for the password file and the packages; a temporary one, removed on close, by default. */
  readonly root?: string;
  /** Reading needs the password too, as on a private index. */
  readonly private?: boolean;
}

export interface Pypiserver {
  readonly url: string;
  /** What twine calls `repository-url`. */
  readonly uploadUrl: string;
  /** What pip calls `index-url`. */
  readonly simpleUrl: string;
  readonly packagesDir: string;
  close(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;

const RUN = 'import runpy; runpy.run_module("pypiserver", run_name="__main__", alter_sys=True)';

export async function startPypiserver(options: PypiserverOptions): Promise<Pypiserver> {
  const { python } = await pythonEnvironment(fileURLToPath(new URL('requirements.txt', import.meta.url)));
  const root = options.root ?? (await mkdtemp(join(tmpdir(), 'pypiserver-')));
  const packagesDir = join(root, 'packages');
  await mkdir(packagesDir, { recursive: true });
  await writeFile(join(root, 'htpasswd'), passwordLine(options.user, options.password), { mode: 0o600 });
  const access = options.private === true ? 'update,download,list' : 'update';
  const server = await startPythonServer({
    name: 'pypiserver',
    python,
    code: RUN,
    args: (port) => [
      ...['run', '-i', '127.0.0.1', '-p', String(port)],
      ...['-P', join(root, 'htpasswd'), '-a', access],
      ...['--hash-algo', 'sha256', '--disable-fallback', packagesDir],
    ],
    cwd: root,
    readyPath: '/health',
    readyWithinMs: READY_WITHIN_MS,
  });
  return {
    url: server.url,
    uploadUrl: `${server.url}/`,
    simpleUrl: `${server.url}/simple/`,
    packagesDir,
    close: async () => {
      await server.close();
      if (options.root === undefined) await rm(root, { recursive: true, force: true });
    },
  };
}

/** A line of an Apache htpasswd file; unsalted SHA-1 is enough for a password that lives for one test on loopback. */
function passwordLine(user: string, password: string): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}
