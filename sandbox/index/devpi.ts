// A real devpi on loopback with one index that keeps files for good and one that is volatile. Its start takes ten seconds.
import { execFile } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pythonEnvironment } from '../python-environment.ts';
import { startPythonServer } from './python-server.ts';

export interface DevpiOptions {
  /** Owner of both indexes: letters and digits. */
  readonly user: string;
  readonly password: string;
}

export interface DevpiIndex {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
}

export interface Devpi {
  readonly url: string;
  readonly stable: DevpiIndex;
  readonly volatile: DevpiIndex;
  close(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;
const ROOT_PASSWORD = 'of the sandbox';

const RUN = 'from devpi_server.main import main; sys.argv[0] = "devpi-server"; sys.exit(main())';

export async function startDevpi({ user, password }: DevpiOptions): Promise<Devpi> {
  const requirements = fileURLToPath(new URL('devpi-requirements.txt', import.meta.url));
  const { python, bin } = await pythonEnvironment(requirements);
  const root = await mkdtemp(join(tmpdir(), 'devpi-'));
  const state = ['--serverdir', join(root, 'state')];
  const secret = ['--no-root-pypi', '--root-passwd', ROOT_PASSWORD];
  await promisify(execFile)(join(bin, 'devpi-init'), [...state, ...secret], { cwd: root });
  const server = await startPythonServer({
    name: 'devpi',
    python,
    code: RUN,
    args: (port) => [...state, '--host', '127.0.0.1', '--port', String(port), '--offline-mode'],
    cwd: root,
    readyPath: '/+api',
    readyWithinMs: READY_WITHIN_MS,
  });
  const index = (name: string): DevpiIndex => ({
    uploadUrl: `${server.url}/${user}/${name}/`,
    simpleUrl: `${server.url}/${user}/${name}/+simple/`,
  });
  const put = createPut(server.url, await logIn(server.url, 'root', ROOT_PASSWORD));
  await put(user, { password });
  for (const volatile of [false, true])
    await put(`${user}/${volatile ? 'volatile' : 'stable'}`, { type: 'stage', volatile, bases: [] });
  return {
    url: server.url,
    stable: index('stable'),
    volatile: index('volatile'),
    close: async () => {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** https://doc.devpi.net/latest/adminman/security.html */
async function logIn(url: string, user: string, password: string): Promise<string> {
  const response = await fetch(`${url}/+login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, password }),
  });
  const { result } = (await response.json()) as { readonly result: { readonly password: string } };
  return Buffer.from(`${user}:${result.password}`).toString('base64');
}

function createPut(url: string, session: string): (path: string, value: unknown) => Promise<void> {
  return async (path, value) => {
    const response = await fetch(`${url}/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-devpi-auth': session },
      body: JSON.stringify(value),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`devpi refused ${path}: ${text}`);
  };
}
