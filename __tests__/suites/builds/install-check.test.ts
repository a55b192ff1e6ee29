import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, jest } from '@jest/globals';
import { checkInstall, type InstallRequest } from '../../../src/gateways/python/install-check.ts';
import type { PythonChoice } from '../../../src/gateways/python/python-choice.ts';
import type { Uv } from '../../../src/gateways/python/uv-tool.ts';
import { startIndex } from '../../gateways/python/loopback-index.ts';
import { writeWheel, type WheelContent } from '../../gateways/python/small-wheel.ts';
import { anyPython, cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

let uv: Uv;
let python: PythonChoice;
let root: string;
let temporary: string;
let folder: string;
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-check-'));
  temporary = join(root, 'temporary');
  await mkdir(temporary);
  uv = await warmUv();
  python = await anyPython();
}, 180_000);
beforeEach(async () => {
  folder = join(root, String(count++));
  await mkdir(folder);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const CLI = `
import argparse
def main():
    parser = argparse.ArgumentParser(); parser.add_argument("--keys"); parser.parse_args()
`;

jest.setTimeout(60_000);
const GOOD = {
  name: 'acme-vault',
  version: '1.3.0',
  files: { 'acme_vault/__init__.py': '__version__ = "1.3"\n', 'acme_vault/cli.py': CLI },
  scripts: ['acme-vault = acme_vault.cli:main'],
} as const satisfies WheelContent;

async function check(content: Partial<WheelContent> = {}, more: Partial<InstallRequest> = {}) {
  const wheel = { ...GOOD, ...content };
  const file = await writeWheel(folder, wheel);
  const modules = Object.keys(wheel.files).map((path) => path.replace(/(\/.*|\.py)$/, ''));
  return checkInstall({
    uv,
    python,
    env: cleanEnvironment(),
    configurationDir: null,
    temporary,
    name: 'acme-vault',
    version: '1.3.0',
    files: [file],
    modules: [...new Set(modules)],
    scripts: wheel.scripts.map((script) => {
      const [name = '', target = ''] = script.split(' = ');
      return { name, target: target.replace(/ \[.*/, '') };
    }),
    verifyCommand: null,
    verifyDir: null,
    log: () => undefined,
    ...more,
  });
}

test('a good wheel installs, imports and answers; nothing is left behind', async () => {
  expect(await check()).toEqual({
    file: 'acme_vault-1.3.0-py3-none-any.whl',
    modules: [{ name: 'acme_vault', version: '1.3' }],
    scripts: ['acme-vault'],
    verified: false,
    notes: [],
  });
  expect(await readdir(temporary)).toEqual([]);
});

test('dependencies come from the configured registry', async () => {
  const report = await check({
    requires: ['six>=1.16,<2'],
    files: { ...GOOD.files, 'acme_vault/__init__.py': 'import six\n' },
  });
  expect(report.modules).toEqual([{ name: 'acme_vault', version: null }]);
});

describe('a broken one', () => {
  const init = (text: string): Partial<WheelContent> => ({
    files: { ...GOOD.files, 'acme_vault/__init__.py': text },
  });
  const script = (line: string, code = CLI): Partial<WheelContent> => ({
    scripts: [line],
    files: { ...GOOD.files, 'acme_vault/cli.py': code },
  });
  const cases: readonly (readonly [string, Partial<WheelContent>, string, string])[] = [
    [
      'missing dependency',
      init('import acme_absent\n'),
      'install-import-failed',
      "No module named 'acme_absent'",
    ],
    [
      'import that ends Python',
      init('import os\nprint("bye", flush=True)\nos._exit(0)\n'),
      'install-import-failed',
      'bye',
    ],
    ['import that exits', init('raise SystemExit(0)\n'), 'install-import-failed', 'SystemExit'],
    [
      'import that crashes',
      init('import ctypes\nctypes.string_at(0)\n'),
      'install-import-failed',
      'It ended the Python process.',
    ],
    [
      'wrong __version__',
      init('__version__ = "1.2.0"\n'),
      'install-module-version',
      'acme_vault.__version__` is 1.2.0',
    ],
    [
      'script without its function',
      script('acme-vault = acme_vault.cli:run'),
      'install-script-broken',
      "no attribute 'run'",
    ],
    [
      'script without its module',
      script('acme-vault = acme_vault.absent:main'),
      'install-script-broken',
      "No module named 'acme_vault.absent'",
    ],
    [
      'script that refuses --help',
      script('acme-vault = acme_vault.cli:main', 'def main():\n    print("usage?")\n    return 2\n'),
      'install-script-failed',
      'it ended with code 2. The last lines:\n  usage?',
    ],
    ['dependency nobody has', { requires: ['six==0.0.999'] }, 'install-failed', 'six==0.0.999'],
    [
      'syntax error',
      { files: { 'acme_vault/__init__.py': 'def (:\n' } },
      'install-import-failed',
      'SyntaxError',
    ],
  ];
  test.each(cases)('%s', async (_, content, code, seen) => {
    const error = await check(content).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect((error as Error).message).toContain(seen);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('another version than the planned one', async () => {
    const error = await check({}, { version: '1.4.0' }).catch((thrown: unknown) => thrown);
    expect((error as { errors: { code: string }[] }).errors.map(({ code }) => code)).toEqual([
      'install-version-differs',
      'install-module-version',
    ]);
  });

  test('several problems are told together', async () => {
    const error = await check({
      scripts: ['one = acme_vault.cli:one', 'two = acme_vault.cli:two', 'three = acme_vault.cli:main'],
    }).catch((thrown: unknown) => thrown);
    expect(
      (error as { errors: { message: string }[] }).errors.map(({ message }) => message.slice(0, 24)),
    ).toEqual(['The console script `one`', 'The console script `two`']);
  });

  test('other bytes than those that were checked', async () => {
    const file = await writeWheel(folder, GOOD);
    await writeFile(file.location, Buffer.concat([await readFile(file.location), Buffer.from('x')]));
    await expect(check({}, { files: [{ ...file, sha256: '0'.repeat(64) }] })).rejects.toMatchObject({
      code: 'install-failed',
      happened: expect.stringContaining('Hash mismatch'),
    });
  });
});

describe('what proves nothing is said', () => {
  test('a script that needs an extra', async () => {
    const report = await check({ scripts: ['acme-vault = acme_vault.absent:main [gui]'] });
    expect(report).toMatchObject({
      scripts: [],
      notes: ['The console script acme-vault needs an extra and was not tried.'],
    });
  });

  test('a script that misses what only an extra brings', async () => {
    const report = await check({
      requires: ["Absent.gui>=1; extra == 'gui'"],
      files: {
        ...GOOD.files,
        'acme_vault/cli.py': 'try:\n    import absent_gui\nexcept ImportError:\n    raise SystemExit(1)\n',
      },
    });
    expect(report).toMatchObject({
      scripts: [],
      notes: ['The console script acme-vault needs an extra and was not tried.'],
    });
  });

  test('a module of another name with a version of its own', async () => {
    const report = await check({ files: { ...GOOD.files, 'vendored.py': '__version__ = "0.1"\n' } });
    expect(report.notes).toEqual(['vendored.__version__ is 0.1, not 1.3.0.']);
  });

  test('no wheel for this machine', async () => {
    const report = await check({ tag: 'cp39-cp39-win_arm64' });
    expect(report).toMatchObject({ file: null, modules: [], verified: false });
    expect(report.notes).toHaveLength(1);
  });

  test('of several wheels the one that fits is tried', async () => {
    const foreign = await writeWheel(folder, { ...GOOD, tag: 'cp39-cp39-win_arm64' });
    const fitting = await writeWheel(folder, GOOD);
    const report = await check({}, { files: [foreign, fitting] });
    expect(report.file).toBe(fitting.filename);
  });
});

describe('verify-command', () => {
  test('runs what is installed, not the sources in its folder', async () => {
    const sources = join(folder, 'sources');
    await mkdir(join(sources, 'acme_vault'), { recursive: true });
    await writeFile(join(sources, 'acme_vault/__init__.py'), 'raise SystemExit(9)\n');
    const lines: string[] = [];
    const code =
      'import os, acme_vault; print(acme_vault.__version__, os.path.basename(os.getcwd()), os.environ.get("PYTHONPATH"))';
    const report = await check(
      {},
      {
        verifyCommand: ['python', '-P', '-c', code],
        verifyDir: sources,
        env: { ...cleanEnvironment(), PYTHONPATH: sources },
        log: (line) => lines.push(line),
      },
    );
    expect(report.verified).toBe(true);
    expect(lines).toEqual(['1.3 sources None']);
  });

  test.each([
    [
      ['python', '-c', 'print("first"); raise SystemExit(4)'],
      'it ended with code 4. The last lines:\n  first',
    ],
    [['acme-vault', '--unknown'], 'unrecognized arguments: --unknown'],
  ])('that fails: %j', async (verifyCommand, seen) => {
    const error = await check({}, { verifyCommand }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'install-verify-failed' });
    expect((error as Error).message).toContain(seen);
  });
});

describe('from an index', () => {
  test.each([
    ['the bytes of the release', false],
    ['other bytes', true],
  ])('%s', async (_, changed) => {
    const file = await writeWheel(folder, GOOD);
    const index = await startIndex({
      project: 'acme-vault',
      files: new Map([[file.filename, await readFile(file.location)]]),
    });
    const served = {
      ...file,
      location: `${index.origin}/files/${file.filename}`,
      sha256: changed ? '0'.repeat(64) : file.sha256,
    };
    try {
      const outcome = check({}, { files: [served] });
      if (changed) await expect(outcome).rejects.toMatchObject({ code: 'install-failed' });
      else await expect(outcome).resolves.toMatchObject({ file: file.filename });
    } finally {
      await index.close();
    }
  });
});
