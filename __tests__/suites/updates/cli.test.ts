// `py-release consumer update` as a person meets it: the real command line, an index of one's own with a login, real uv.
import { execFile, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CliResult, runCli } from '../../cli/run-cli.ts';
import { typeAtCli } from '../../cli/type-at-cli.ts';
import { type LoopbackIndex, startIndex } from '../../gateways/python/loopback-index.ts';
import { writeWheel } from '../../gateways/python/small-wheel.ts';
import { toolCache, warmUv } from '../../gateways/python/warm-uv.ts';
import { uvShop } from './uv-shop.ts';

const SLOW = 120_000;
const LOGIN = 'mona:gold-and-more-gold';

let root: string;
let index: LoopbackIndex;
let uv: string;
let lock: string;
let cwd: string;
const files = new Map<string, Buffer>();
let runs = 0;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'cli-update-')));
  ({ path: uv } = await warmUv());
  await addVersion('1.0.0', 'def seal():\n    return 1\n');
  index = await startIndex({ project: 'acme-vault', files, credential: LOGIN });
  cwd = join(root, 'first');
  write('pyproject.toml', pyproject());
  await promisify(execFile)(uv, ['lock', '--quiet'], { cwd, env: { ...env(), PATH: process.env['PATH'] } });
  lock = readFileSync(join(cwd, 'uv.lock'), 'utf8');
  await addVersion('1.1.0', 'def seal():\n    return 1\n');
  await addVersion('2.0.0', 'raise RuntimeError("\\u001b[31mbroken by 2.0.0")\n');
}, 120_000);
afterAll(async () => {
  await index?.close();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  cwd = join(root, `shop-${(runs += 1)}`);
  write('pyproject.toml', pyproject());
  write('uv.lock', lock);
});

async function addVersion(version: string, module: string): Promise<void> {
  const wheel = await writeWheel(root, {
    ...{ name: 'acme-vault', version, files: { 'acme_vault/__init__.py': module } },
  });
  files.set(wheel.filename, await readFile(wheel.location));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const pyproject = (): string =>
  uvShop({
    ...{ dependencies: '"acme-vault>=1.0,<2.0"', names: ['acme-vault'] },
    index: { name: 'own', url: `${index.origin}/simple/` },
  });
const env = (): Record<string, string> => ({
  ...{ HOME: join(root, 'home'), XDG_CONFIG_DIRS: join(root, 'none'), RUNNER_TOOL_CACHE: toolCache },
  ...{ UV_CACHE_DIR: join(root, 'uv-cache'), UV_PYTHON_DOWNLOADS: 'never' },
  ...{ UV_INDEX_OWN_USERNAME: 'mona', UV_INDEX_OWN_PASSWORD: 'gold-and-more-gold' },
});
const run = (...args: readonly string[]): Promise<CliResult> =>
  runCli(['consumer', 'update', ...args], { cwd, env: env() });

/** As Linux and macOS tell. */
const isRunning = (pid: number): boolean => spawnSync('ps', ['-p', String(pid)]).status === 0;

describe('without a terminal', () => {
  test(
    '--yes writes what is green; without tests it is said that nothing else proves it; twice is once',
    async () => {
      const { code, stdout, stderr } = await run('--yes');
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringContaining('no tests that are found'),
      });
      expect(stdout).toMatch(
        /^package +from +to +kind +tests\nacme-vault +1\.0\.0 +1\.1\.0 +minor +imports; no tests\n/,
      );
      expect(stdout).toContain('passed over 2.0.0: a major update, and the policy is minor');
      expect(stdout).toContain('Wrote uv.lock.');
      expect(read('uv.lock')).toContain('version = "1.1.0"');
      expect(read('pyproject.toml')).toBe(pyproject());
      const again = await run('--yes', '--policy', 'patch');
      expect(again).toMatchObject({ code: 0 });
      expect(again.stdout).toContain('acme-vault 1.1.0: nothing newer that may be taken');
      expect(stdout + stderr).not.toContain('gold-and-more-gold');
    },
    SLOW,
  );

  test(
    'without --yes nothing is written',
    async () => {
      const { code, stderr } = await run();
      expect(code).toBe(1);
      expect(stderr).toContain('error[update-needs-yes]');
      expect(read('uv.lock')).toBe(lock);
    },
    SLOW,
  );

  test(
    'a version that breaks is left out, with the end of its log, and ends with 1; --json is one document',
    async () => {
      const told = await run('--policy=major', '--yes');
      expect(told.code).toBe(1);
      expect(told.stdout).toContain('import failed');
      expect(told.stdout).toContain('broken by 2.0.0');
      expect(told.stdout).not.toContain('\u001b');
      expect(told.stdout).toContain(
        'py-release consumer update --package acme-vault --policy major --dry-run',
      );
      const { code, stdout } = await run('--policy=major', '--yes', '--json');
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        ...{ schema: 1, head: null, path: '.' },
        updates: [
          { id: 'acme-vault', state: 'red', tests: [{ name: 'install' }, { name: 'import', passed: false }] },
        ],
      });
      expect(read('uv.lock')).toBe(lock);
      expect(read('pyproject.toml')).toBe(pyproject());
      expect(stdout).not.toContain('gold-and-more-gold');
    },
    SLOW,
  );

  test(
    'without a lock the private name is asked of its own index, never of that of pip',
    async () => {
      write('pyproject.toml', pyproject().replace('>=1.0,<2.0', '==1.0.0'));
      rmSync(join(cwd, 'uv.lock'));
      const asked = await startIndex({ project: 'nothing', files: new Map() });
      const { code, stdout } = await runCli(['consumer', 'update', '--yes'], {
        cwd,
        env: { ...env(), PIP_INDEX_URL: `${asked.origin}/simple/` },
      });
      await asked.close();
      expect({ code, asked: asked.asked }).toEqual({ code: 0, asked: [] });
      expect(stdout).toContain('Wrote pyproject.toml.');
      expect(read('pyproject.toml')).toContain('"acme-vault==1.1.0"');
    },
    SLOW,
  );

  test(
    'Ctrl-C ends the tests with all that they started, and leaves neither a copy nor a change',
    async () => {
      const temporary = join(root, `temporary-${runs}`);
      mkdirSync(temporary);
      const started = join(root, `started-${runs}`);
      write(
        'hang.py',
        `import os, time; open(${JSON.stringify(started)}, "w").write(str(os.getpid())); time.sleep(600)`,
      );
      const { code, stderr } = await runCli(
        ['consumer', 'update', '--yes', '--test-command', 'python hang.py'],
        {
          ...{ cwd, env: { ...env(), RUNNER_TEMP: temporary } },
          signal: (text) => {
            if (!text.includes('testing')) return null;
            for (const until = Date.now() + 20_000; !existsSync(started) && Date.now() < until;)
              Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
            return 'SIGINT';
          },
        },
      );
      expect(code).toBe(130);
      expect(stderr).toContain('Nothing was written.');
      const pid = Number(readFileSync(started, 'utf8'));
      for (let tries = 0; isRunning(pid) && tries < 100; tries += 1) await sleep(50);
      expect(isRunning(pid)).toBe(false);
      expect(readdirSync(temporary).filter((name) => name.startsWith('py-release-update-'))).toEqual([]);
      expect(read('uv.lock')).toBe(lock);
    },
    SLOW,
  );

  test(
    'a wrong login is an error that names it, and never "nothing newer"',
    async () => {
      const { code, stdout, stderr } = await runCli(['consumer', 'update'], {
        cwd,
        env: { ...env(), UV_INDEX_OWN_PASSWORD: 'wrong-password' },
      });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/error\[(?:credential|index)-/);
      expect(stderr).not.toContain('wrong-password');
    },
    SLOW,
  );

  test.each([
    ['a package that nothing asks for', ['--package', 'acme-key'], 'update-not-asked', 1],
    ['a policy that is none', ['--policy', 'mayor'], 'usage-wrong', 2],
    ['a command for a shell', ['--test-command', 'pytest | tee log'], 'command-needs-shell', 1],
  ])('%s', async (_, args, code, exit) => {
    const result = await run(...args);
    expect(result).toMatchObject({ code: exit, stdout: '' });
    expect(result.stderr).toContain(`error[${code}]`);
  });
});

describe('on a terminal', () => {
  test(
    'asks, and writes nothing when not agreed to',
    async () => {
      const asked = ['consumer', 'update', '--test-command', 'python -c "import acme_vault"'];
      const { code, shown } = await typeAtCli(asked, [['[y/N]', '\r']], { cwd, env: env() });
      expect(code).toBe(1);
      expect(shown).toContain('Write this update? [y/N]');
      expect(shown).toContain('update-declined');
      expect(read('uv.lock')).toBe(lock);
      const agreed = await typeAtCli(asked, [['[y/N]', 'y\r']], { cwd, env: env() });
      expect(agreed.code).toBe(0);
      expect(read('uv.lock')).toContain('version = "1.1.0"');
    },
    SLOW,
  );
});
