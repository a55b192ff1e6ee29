// pip, uv and poetry at a shell, beside `py-release index serve`: what they install, what their lock files hold, and how they fail.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { fileURLToPath } from 'node:url';
import { pipProject, poetryProject, publicUvProject, uvProject } from './consumer-projects.ts';
import { filesWith, usePrivateWorld } from './private-world.ts';
import { newConsumer, type ShellConsumer } from './shell-consumer.ts';

const SLOW = 240_000;
const RUN_TESTS = ['-m', 'unittest', 'discover', 'tests'];
const world = usePrivateWorld();

let poetry = '';
beforeAll(async () => {
  const file = fileURLToPath(new URL('poetry-requirements.txt', import.meta.url));
  poetry = join((await pythonEnvironment(file)).bin, 'poetry');
}, 600_000);

/** `[[package]]` entries of a lock by name. */
function entriesOf(lock: string): ReadonlyMap<string, string> {
  const entries = lock.split('[[package]]\n').slice(1);
  return new Map(entries.map((entry) => [/^name = "(.+)"/.exec(entry)?.[1] ?? '', entry.trim()]));
}

async function expectInstalled(consumer: ShellConsumer, python: string): Promise<void> {
  expect(await consumer.run([python, ...RUN_TESTS])).toMatchObject({
    code: 0,
    output: expect.stringContaining('vault 1.3.0 open 1.1.0'),
  });
  expect(world().askedForVault()).toEqual([]);
}

describe('uv', () => {
  test(
    'uv sync, then uv sync --locked with and without the server',
    async () => {
      const token = world().vaultToken();
      const consumer = await newConsumer(world(), uvProject(world().indexUrl));
      const sync = (...more: readonly string[]) => [world().uv, 'sync', ...more];
      expect(await consumer.serve(token, sync())).toMatchObject({ code: 0 });
      await expectInstalled(consumer, '.venv/bin/python');
      const lock = await consumer.read('uv.lock');
      expect(await consumer.serve(token, sync('--locked'))).toMatchObject({ code: 0 });
      expect(await consumer.run(sync('--locked', '--reinstall-package', 'acme-open'))).toMatchObject({
        code: 0,
      });
      expect(await consumer.read('uv.lock')).toBe(lock);

      const without = await newConsumer(world(), publicUvProject());
      expect(await without.run(sync())).toMatchObject({ code: 0 });
      const [entry, other] = [lock, await without.read('uv.lock')].map((each) =>
        entriesOf(each).get('acme-open'),
      );
      expect(entry).toContain('https://pypi.org/simple');
      expect(entry).toBe(other);
      expect(entriesOf(lock).get('acme-vault')).toContain(`registry = "${world().indexUrl}"`);
      expect(await filesWith(consumer.folder, [token])).toEqual([]);
      expect(lock).not.toMatch(/:\/\/[^/\s"]*@/);
    },
    SLOW,
  );

  test(
    'without the server nothing is taken from the public index',
    async () => {
      const consumer = await newConsumer(world(), uvProject(world().indexUrl));
      const { code } = await consumer.run([world().uv, 'sync']);
      expect(code).not.toBe(0);
      expect(world().askedForVault()).toEqual([]);
    },
    SLOW,
  );
});

describe('poetry', () => {
  test(
    'poetry lock and install, then install again from the lock',
    async () => {
      const token = world().vaultToken();
      const consumer = await newConsumer(world(), poetryProject(world().indexUrl));
      const locked = await consumer.serve(token, [poetry, 'lock', '--no-interaction']);
      expect(locked).toMatchObject({ code: 0 });
      const lock = await consumer.read('poetry.lock');
      const installed = await consumer.serve(token, [poetry, 'sync', '--no-interaction']);
      expect(installed).toMatchObject({ code: 0 });
      const ran = await consumer.run([poetry, 'run', 'python', ...RUN_TESTS]);
      expect(ran.output).toContain('vault 1.3.0 open 1.1.0');
      expect(await consumer.read('poetry.lock')).toBe(lock);
      expect(lock).toContain(world().indexUrl.replace(/\/$/, ''));
      expect(lock).toMatch(/acme_vault-1\.3\.0-py3-none-any\.whl", hash = "sha256:/);
      expect(lock).not.toMatch(/:\/\/[^/\s"]*@/);
      expect(world().askedForVault()).toEqual([]);
      expect(await filesWith(consumer.folder, [token])).toEqual([]);
    },
    SLOW,
  );
});

describe('a token that is revoked once the server runs', () => {
  const tools: Readonly<Record<string, () => Promise<readonly [ShellConsumer, readonly string[]]>>> = {
    pip: async () => {
      const consumer = await newConsumer(world(), pipProject());
      await consumer.run(['python3', '-m', 'venv', '.venv']);
      return [consumer, ['.venv/bin/python', '-m', 'pip', 'install', '.']];
    },
    uv: async () => [await newConsumer(world(), uvProject(world().indexUrl)), [world().uv, 'sync']],
    // What it needs to lock, the server has read at its start; the files are what it asks for then.
    poetry: async () => {
      const consumer = await newConsumer(world(), poetryProject(world().indexUrl));
      const locked = await consumer.serve(world().vaultToken(), [poetry, 'lock', '--no-interaction']);
      expect(locked).toMatchObject({ code: 0 });
      return [consumer, [poetry, 'sync', '--no-interaction']];
    },
  };
  test.each(Object.entries(tools))(
    '%s fails, and what is read names the token',
    async (_, prepare) => {
      const [consumer, command] = await prepare();
      const token = world().vaultToken();
      const { code, output } = await consumer.serveThen(
        token,
        () => world().github.revokeToken(token),
        command,
      );
      expect(code).not.toBe(0);
      expect(output).toMatch(/token/i);
      expect(output).not.toContain(token);
      expect(output).not.toContain('9.9.9');
      expect(world().askedForVault()).toEqual([]);
    },
    SLOW,
  );
});

test(
  'a token that is refused from the start: no tool is started',
  async () => {
    const consumer = await newConsumer(world(), uvProject(world().indexUrl));
    const token = world().vaultToken();
    world().github.revokeToken(token);
    const { code, output } = await consumer.serve(token, ['touch', 'started']);
    expect(code).toBe(1);
    expect(output).toMatch(/token/i);
    await expect(consumer.read('started')).rejects.toThrow();
  },
  SLOW,
);

test(
  'the stranger’s version is there, and with two indexes it is what pip takes',
  async () => {
    const consumer = await newConsumer(world(), {});
    await consumer.run(['python3', '-m', 'venv', '.venv']);
    const pip = '.venv/bin/python -m pip install --index-url https://pypi.org/simple/';
    const both = `${pip} --extra-index-url "$PIP_INDEX_URL" acme-vault`;
    const { output } = await consumer.serve(world().vaultToken(), ['bash', '-c', both]);
    expect(output).toContain('Successfully installed acme-vault-9.9.9');
    expect(world().askedForVault()).not.toEqual([]);
  },
  SLOW,
);
