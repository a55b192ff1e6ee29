// `py-release consumer init` as a person meets it: on a terminal and without one, with a clean home folder.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CliResult, runCli } from '../../cli/run-cli.ts';
import { typeAtCli } from '../../cli/type-at-cli.ts';

// Programs are started, on machines that may be busy.
jest.setTimeout(30_000);

const ASKED = ['consumer', 'init', '--package', 'acme-vault@^1.0.0', '--github', 'acme/vault'];
const WORKFLOW = '.github/workflows/py-release-update.yml';
const DOCUMENTED = readFileSync(
  new URL('../../../docs/workflows/consumer-update.yml', import.meta.url),
  'utf8',
);
const PYPROJECT = '[project]\nname = "acme-app"\nversion = "0.1.0"\ndependencies = ["rich"]\n\n[tool.uv]\n';
const SET_UP = `[project]
name = "acme-app"
version = "0.1.0"
dependencies = ["rich", "acme-vault>=1.0.0,<2.0.0"]

[tool.uv]

[[tool.uv.index]]
name = "py-release"
url = "http://127.0.0.1:8417/simple/"
explicit = true
authenticate = "always"

[tool.uv.sources]
acme-vault = { index = "py-release" }

[tool.py-release.private-packages]
acme-vault = "acme/vault"
`;

let root: string;
let cwd: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')));
  cwd = join(root, 'app');
  write('pyproject.toml', PYPROJECT);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const place = (env: Readonly<Record<string, string>> = {}) => ({
  cwd,
  env: { HOME: join(root, 'home'), XDG_CONFIG_DIRS: join(root, 'none'), ...env },
});
const run = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliResult> =>
  runCli(args, place(env));

describe('without a terminal', () => {
  test('--yes writes, and twice is once', async () => {
    const first = await run([...ASKED, '--yes']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('+acme-vault = "acme/vault"');
    expect(first.stdout).toContain(`Wrote pyproject.toml, ${WORKFLOW}.`);
    expect(read(WORKFLOW)).toBe(DOCUMENTED);
    expect(read('pyproject.toml')).toBe(SET_UP);
    const again = await run([...ASKED, '--yes']);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('Nothing to do');
    expect(read('pyproject.toml')).toBe(SET_UP);
  });

  test('without --yes nothing is written, and what would be is shown', async () => {
    const { code, stdout, stderr } = await run(ASKED);
    expect(code).toBe(1);
    expect(stdout).toContain('+acme-vault = "acme/vault"');
    expect(stderr).toMatch(/^error\[consumer-needs-yes\]: .*\n.*--yes/);
    expect(read('pyproject.toml')).toBe(PYPROJECT);
  });

  test('--dry-run --json is one document, and writes nothing', async () => {
    const { code, stdout, stderr } = await run([...ASKED, '--dry-run', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ schema: 1, result: 'planned', package: 'acme-vault', repository: 'acme/vault', tools: ['uv'] },
      changes: [
        { path: 'pyproject.toml', diff: expect.stringContaining('--- a/pyproject.toml\n+++ b/') },
        { path: WORKFLOW, diff: expect.stringContaining('--- /dev/null\n+++ b/.github/') },
      ],
    });
    expect(read('pyproject.toml')).toBe(PYPROJECT);
  });

  test('a mode stays, and nothing is left beside the file', async () => {
    const path = join(cwd, 'pyproject.toml');
    const before = statSync(path).mode;
    await run([...ASKED, '--yes']);
    expect(statSync(path).mode).toBe(before);
  });

  test('an own server: one index-url in the virtual environment, and no login in any file', async () => {
    write('pyproject.toml', '[project]\nname = "acme-app"\n');
    write('.venv/pyvenv.cfg', '');
    const asked = [
      'consumer',
      'init',
      '--package',
      'acme-vault@1.x',
      '--index',
      'https://pypi.acme.example/simple',
    ];
    const { code, stdout } = await run([...asked, '--yes']);
    expect(code).toBe(0);
    expect(read('.venv/pip.conf')).toBe('[global]\nindex-url = https://pypi.acme.example/simple/\n');
    expect(read('pyproject.toml')).toBe(
      '[project]\nname = "acme-app"\ndependencies = ["acme-vault>=1.0.0,<2.0.0"]\n',
    );
    expect(stdout).toContain('PIP_CONFIG_FILE=');
    expect((await run([...asked, '--yes'])).stdout).toContain('Nothing to do');
  });
});

describe('on a terminal', () => {
  test('asks, and writes when agreed to', async () => {
    const { code, shown } = await typeAtCli([...ASKED, '--no-update'], [['[y/N]', 'y\r']], place());
    expect(code).toBe(0);
    expect(shown).toContain('Write this file? [y/N]');
    expect(existsSync(join(cwd, WORKFLOW))).toBe(false);
    expect(shown).toContain('\u001b[32m+acme-vault = "acme/vault"');
    expect(read('pyproject.toml')).toBe(SET_UP);
  });

  test('writes nothing when not', async () => {
    const { code, shown } = await typeAtCli(ASKED, [['[y/N]', '\r']], place());
    expect(code).toBe(1);
    expect(shown).toContain('consumer-declined');
    expect(read('pyproject.toml')).toBe(PYPROJECT);
  });

  test('a file that is edited by hand while the question stands is left as it is', async () => {
    const path = join(cwd, 'pyproject.toml');
    const { code, shown } = await typeAtCli(ASKED, [['[y/N]', 'y\r', [path, '# by hand\n']]], place());
    expect(code).toBe(1);
    expect(shown).toMatch(/consumer-file-changed[^]*pyproject\.toml was changed[^]*nothing was written/);
    expect(read('pyproject.toml')).toBe(`${PYPROJECT}# by hand\n`);
    expect(await run([...ASKED, '--yes'])).toMatchObject({ code: 0 });
    expect(read('pyproject.toml')).toContain('# by hand\n');
  });

  test('asks for a repository that nothing names', async () => {
    const asked = ['consumer', 'init', '--github', '--package', 'acme-vault@^1.0.0', '--yes'];
    const { code } = await typeAtCli(asked, [['Repository of acme-vault', 'acme/vault\r']], place());
    expect(code).toBe(0);
    expect(read('pyproject.toml')).toBe(SET_UP);
  });
});

describe('--github without a value', () => {
  const asked = ['consumer', 'init', '--package', 'acme-vault@^1.0.0', '--github', '--yes', '--json'];
  const repository = ({ stdout }: CliResult): unknown =>
    (JSON.parse(stdout) as { repository: unknown }).repository;

  test('reads the metadata of an installed copy', async () => {
    write('.venv/pyvenv.cfg', '');
    write(
      '.venv/lib/python3.12/site-packages/acme_vault-1.0.0.dist-info/METADATA',
      'Metadata-Version: 2.1\nName: acme-vault\nProject-URL: Homepage, https://github.com/acme/site\nProject-URL: Source Code, https://github.com/acme/vault.git\n\nProject-URL: Source, https://github.com/evil/body\n',
    );
    expect(repository(await run(asked))).toBe('acme/vault');
  });

  test('reads a lock that took it from git', async () => {
    write(
      'uv.lock',
      'version = 1\n\n[[package]]\nname = "acme-vault"\nversion = "1.0.0"\nsource = { git = "https://github.com/acme/vault?rev=v1#0" }\n',
    );
    expect(repository(await run(asked))).toBe('acme/vault');
  });

  test('says how, when nothing names one', async () => {
    const { code, stdout, stderr } = await run(asked);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error\[consumer-repository-unknown\].*\n.*--github OWNER\/REPO/);
  });
});

describe('holes', () => {
  test('are told with their place, and mended by --fix; no secret is shown', async () => {
    const url = 'https://joe:hunter2@packages.acme.example/simple/';
    write('requirements.txt', `--extra-index-url ${url}\nrich\n`);
    write(
      'Dockerfile',
      'FROM python\nRUN pip install --trusted-host packages.acme.example -r requirements.txt\n',
    );
    const env = { UV_EXTRA_INDEX_URL: url };
    const told = await run([...ASKED, '--dry-run'], env);
    for (const code of ['hole-extra-index: requirements.txt:1', 'hole-url-secret: requirements.txt:1'])
      expect(told.stdout).toContain(code);
    expect(told.stdout).toContain('hole-trusted-host: Dockerfile:2');
    expect(told.stdout).toContain('hole-extra-index-uv: the environment');
    const mended = await run([...ASKED, '--yes', '--fix', '--json'], env);
    expect(read('requirements.txt')).toBe('rich\n');
    expect(read('Dockerfile')).toBe('FROM python\nRUN pip install -r requirements.txt\n');
    expect(JSON.parse(mended.stdout)).toMatchObject({
      mended: [
        { code: 'hole-trusted-host' },
        { code: 'hole-extra-index', path: 'requirements.txt', line: 1 },
      ],
    });
    for (const { stdout, stderr } of [told, mended]) expect(stdout + stderr).not.toContain('hunter2');
  });

  test('of files outside of the project are told and left alone', async () => {
    const config = join(root, 'home/.config/pip/pip.conf');
    mkdirSync(dirname(config), { recursive: true });
    writeFileSync(config, '[global]\nextra-index-url = https://packages.acme.example/\n');
    const { stdout } = await run([...ASKED, '--yes', '--fix']);
    expect(stdout).toContain(`hole-extra-index: ${config}:2`);
    expect(readFileSync(config, 'utf8')).toContain('extra-index-url');
  });
});

describe('refused, with nothing written', () => {
  test.each<[string, readonly string[], string, number]>([
    [
      'a login in the URL',
      ['--package', 'acme-vault', '--index', 'https://joe:hunter2@x.example/'],
      'index-url-with-secret',
      1,
    ],
    [
      'plain http',
      ['--package', 'acme-vault', '--index', 'http://x.example/simple/'],
      'index-url-plain-http',
      1,
    ],
    [
      'a range that is none',
      ['--package', 'acme-vault@latest', '--github', 'a/b'],
      'consumer-range-invalid',
      1,
    ],
    ['no package', ['--github', 'a/b'], 'usage-wrong', 2],
    ['a hostile name', ['--package', 'a"]\nx', '--github', 'a/b'], 'usage-wrong', 2],
    ['no place', ['--package', 'acme-vault'], 'usage-wrong', 2],
    [
      'two places',
      ['--package', 'acme-vault', '--github', 'a/b', '--index', 'https://x.example/'],
      'usage-wrong',
      2,
    ],
    ['no repository', ['--package', 'acme-vault', '--github=a/b/c'], 'usage-wrong', 2],
    [
      'a folder that is not there',
      ['missing', '--package', 'acme-vault', '--github', 'a/b'],
      'consumer-folder-missing',
      1,
    ],
    [
      'extra index of GitHub',
      ['--package', 'acme-vault', '--github', 'a/b', '--allow-extra-index'],
      'usage-wrong',
      2,
    ],
  ])('%s', async (_, args, code, exit) => {
    const result = await run(['consumer', 'init', ...args, '--yes']);
    expect(result).toMatchObject({ code: exit, stdout: '' });
    expect(result.stderr).toContain(`error[${code}]`);
    expect(result.stderr).not.toContain('hunter2');
    expect(read('pyproject.toml')).toBe(PYPROJECT);
  });

  test('a symbolic link', async () => {
    writeFileSync(join(root, 'elsewhere.toml'), PYPROJECT);
    rmSync(join(cwd, 'pyproject.toml'));
    symlinkSync('../../elsewhere.toml', join(cwd, 'pyproject.toml'));
    const { code, stderr } = await run([...ASKED, '--yes']);
    expect(code).toBe(1);
    expect(stderr).toContain('error[consumer-link-outside]');
    expect(readFileSync(join(root, 'elsewhere.toml'), 'utf8')).toBe(PYPROJECT);
  });

  test('broken TOML, with its line', async () => {
    write('pyproject.toml', '[project\n');
    expect((await run([...ASKED, '--yes'])).stderr).toMatch(/error\[project-toml-broken\].*line 1/);
  });
});
