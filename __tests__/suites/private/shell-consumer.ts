// A consumer at a shell: `py-release index serve -- COMMAND` in a folder of its own, with real tools.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { machineless, type PrivateWorld, VAULT } from './private-world.ts';

const CLI = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** Both streams. */
  readonly output: string;
}

export interface ShellConsumer {
  readonly folder: string;
  /** Runs a command without a server. */
  run(command: readonly string[]): Promise<Ended>;
  /** Runs it beside a server that has this token. */
  serve(token: string, command: readonly string[]): Promise<Ended>;
  /** The same for the packages that the project here names itself. */
  serveHere(token: string, command: readonly string[]): Promise<Ended>;
  /** The same, with something happening once the server is ready and before the command starts. */
  serveThen(token: string, meanwhile: () => Promise<void> | void, command: readonly string[]): Promise<Ended>;
  read(path: string): Promise<string>;
}

let consumers = 0;

/** `cache`: of another consumer, to share what it has downloaded. */
export async function newConsumer(
  world: Pick<PrivateWorld, 'root' | 'services' | 'urls' | 'port'>,
  files: Readonly<Record<string, string>>,
  cache?: string,
): Promise<ShellConsumer> {
  const root = join(world.root, `shell-${(consumers += 1)}`);
  const folder = join(root, 'shop');
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    LANG: 'C.UTF-8',
    ...world.services.env,
    ...machineless(cache ?? join(root, 'caches')),
    GITHUB_API_URL: world.urls.apiUrl,
    GITHUB_SERVER_URL: world.urls.serverUrl,
  };
  const serveWith = (options: readonly string[]) => (token: string, command: readonly string[]) =>
    start(
      [process.execPath, CLI, 'index', 'serve', `--port=${world.port}`, ...options, '--', ...command],
      folder,
      { ...env, GITHUB_TOKEN: token },
    );
  const serve = serveWith([`--package=acme-vault=${VAULT}`]);
  return {
    folder,
    run: (command) => start(command, folder, env),
    serve,
    serveHere: serveWith([]),
    serveThen: async (token, meanwhile, command) => {
      const [ready, go] = [join(root, 'ready'), join(root, 'go')];
      const waits = 'touch "$0"; while [ ! -e "$1" ]; do sleep 0.1; done; shift; exec "$@"';
      const ended = serve(token, ['bash', '-c', waits, ready, go, ...command]);
      while (!existsSync(ready)) {
        if ((await Promise.race([ended, wait(100, null)])) !== null) return ended;
      }
      await meanwhile();
      await writeFile(go, '');
      return ended;
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
  };
}

/** The `uv.lock` of a project, made beside a server. */
export async function lockWithUv(
  world: PrivateWorld,
  files: Readonly<Record<string, string>>,
  token: string,
): Promise<string> {
  const consumer = await newConsumer(world, files);
  const { code, output } = await consumer.serve(token, [world.uv, 'lock']);
  if (code !== 0) throw new Error(`uv lock failed:\n${output}`);
  return consumer.read('uv.lock');
}

function start(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
