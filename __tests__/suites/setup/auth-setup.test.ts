// `py-release auth setup` as a person uses it, with a terminal and without one.
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { useAuthWorld } from './auth-world.ts';

jest.setTimeout(60_000);
const world = useAuthWorld();

test('--trusted-publishing: the page and the values, and nothing is asked or stored', async () => {
  const person = await world().person();
  const result = await person.run(['auth', 'setup', '--trusted-publishing', '--json']);
  expect(result.code).toBe(0);
  expect(JSON.parse(result.stdout)).toEqual({
    schema: 1,
    trusted: [
      {
        index: 'PyPI',
        page: 'https://pypi.org/manage/account/publishing/',
        project: 'acme-vault',
        owner: 'acme',
        repository: 'vault',
        workflow: 'release.yml',
        environment: 'pypi',
        missing: null,
      },
    ],
    proved: [],
    stored: [],
  });
  expect(result.stderr).toMatch(/workflow +release\.yml/);
  expect(await person.read('.pypirc')).toBeNull();
});

test('without a terminal: proved, said, stored as secrets of an environment and ~/.pypirc; twice is once', async () => {
  const person = await world().person();
  const env = {
    PYPI_API_TOKEN: world().token('pypi', { project: 'acme-vault' }),
    GITHUB_TOKEN: world().gitHubToken(),
  };
  const args = ['auth', 'setup', '--to', 'github,pypirc', '--environment', 'pypi'];
  const unasked = await person.run(args, env);
  expect(unasked.stderr).toContain(
    'store in the secret PYPI_API_TOKEN of the environment pypi of acme/vault',
  );
  expect(unasked.stderr).toContain('error[auth-consent-missing]');
  expect(unasked.code).toBe(1);
  expect(world().secretsOf('pypi')).toEqual({});
  expect(await person.read('.pypirc')).toBeNull();

  const first = await person.run([...args, '--yes'], env);
  expect(first.stderr).toContain('PyPI accepts it: API token for acme-vault.');
  expect(first.stderr).toContain('Secrets are written as mona');
  expect(first.code).toBe(0);
  expect(world().secretsOf('pypi')).toEqual({ PYPI_API_TOKEN: env.PYPI_API_TOKEN });
  const text = `[pypi]\nusername = __token__\npassword = ${env.PYPI_API_TOKEN}\n`;
  expect(await person.read('.pypirc')).toBe(text);
  expect(await person.modeOf('.pypirc')).toBe('600');

  const again = await person.run([...args, '--yes'], env);
  expect(again.stdout).toContain('already in [pypi] of ~/.pypirc');
  expect(again.code).toBe(0);
  expect(await person.read('.pypirc')).toBe(text);
  expect(world().services.pypi.files()).toEqual([]);
  expect(world().github.violations).toEqual([]);
});

test('the keyring gets it through a pipe, and no secret of ours in its environment', async () => {
  const person = await world().person({ keyring: true });
  const env = { TEST_PYPI_API_TOKEN: world().token('testpypi'), GITHUB_TOKEN: world().gitHubToken() };
  const args = ['auth', 'setup', '--index', 'testpypi', '--to', 'keyring', '--yes'];
  const result = await person.run(args, env);
  expect(result.code).toBe(0);
  expect(result.stderr).toContain('may upload to every project of its account');
  const { called, kept } = await person.keyring();
  expect(kept).toEqual({
    'https://test.pypi.org/legacy/': { user: '__token__', password: env.TEST_PYPI_API_TOKEN },
  });
  expect(called).toContain('"set","https://test.pypi.org/legacy/","__token__"');
  expect((await person.run(args, env)).stdout).toContain('already in the keyring');
});

test.each<[string, string[], () => Record<string, string>, string]>([
  ['nothing given', [], () => ({}), 'credential-missing'],
  ['refused', [], () => ({ PYPI_API_TOKEN: world().token('pypi', { known: false }) }), 'auth-refused'],
  [
    'of another project',
    [],
    () => ({ PYPI_API_TOKEN: world().token('pypi', { project: 'other' }) }),
    'auth-refused',
  ],
  [
    'of another index',
    [],
    () => ({ PYPI_API_TOKEN: world().token('testpypi') }),
    'credential-of-pypi-misdirected',
  ],
  [
    'no keyring',
    ['--to', 'pypirc,keyring'],
    () => ({ PYPI_API_TOKEN: world().token('pypi') }),
    'auth-keyring-missing',
  ],
  [
    'netrc for PyPI',
    ['--to', 'pypirc,netrc'],
    () => ({ PYPI_API_TOKEN: world().token('pypi') }),
    'auth-place-unfit',
  ],
  [
    'no GitHub token',
    ['--to', 'pypirc,github'],
    () => ({ PYPI_API_TOKEN: world().token('pypi') }),
    'auth-github-token-missing',
  ],
  [
    'a GitHub token without the right',
    ['--to', 'pypirc,github'],
    () => ({
      PYPI_API_TOKEN: world().token('pypi'),
      GITHUB_TOKEN: world().gitHubToken({ permissions: { contents: 'write' } }),
    }),
    'auth-right-missing',
  ],
  [
    'a GitHub token that is gone',
    ['--to', 'pypirc,github'],
    () => {
      const token = world().gitHubToken();
      world().github.revokeToken(token);
      return { PYPI_API_TOKEN: world().token('pypi'), GITHUB_TOKEN: token };
    },
    'auth-refused',
  ],
  [
    'an environment that is not there',
    ['--to', 'pypirc,github', '--environment', 'pipy'],
    () => ({ PYPI_API_TOKEN: world().token('pypi'), GITHUB_TOKEN: world().gitHubToken() }),
    'auth-environment-missing',
  ],
])('%s: one clear error, and nothing is stored', async (_, more, env, code) => {
  const person = await world().person();
  const before = world().secretsOf();
  const result = await person.run(
    ['auth', 'setup', ...(more.length > 0 ? more : ['--to', 'pypirc']), '--yes'],
    env(),
  );
  expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`error[${code}]`) });
  expect(await person.read('.pypirc')).toBeNull();
  expect(world().secretsOf()).toEqual(before);
});

test('a symbolic link is refused, a home that cannot be written too, a hand-made file is read by no one else afterwards', async () => {
  const env = { PYPI_API_TOKEN: world().token('pypi') };
  const args = ['auth', 'setup', '--to', 'pypirc', '--yes'];
  const linked = await world().person();
  await writeFile(join(linked.folder, 'dotfile'), '');
  await symlink(join(linked.folder, 'dotfile'), join(linked.home, '.pypirc'));
  expect((await linked.run(args, env)).stderr).toContain('error[auth-file-link]');

  const nowhere = await world().person();
  await writeFile(join(nowhere.folder, 'file'), '');
  const shut = await nowhere.run(args, { ...env, HOME: join(nowhere.folder, 'file', 'home') });
  expect(shut.stderr).toContain('error[auth-file-unwritable]');
  expect(shut.code).toBe(1);

  const messy = await world().person();
  const text = `; mine\r\n[distutils]\r\nindex-servers = pypi\r\n\r\n[pypi]\r\nusername = __token__\r\npassword = ${env.PYPI_API_TOKEN}\r\n`;
  await messy.write('.pypirc', text, 0o644);
  expect((await messy.run(args, env)).code).toBe(0);
  expect(await messy.read('.pypirc')).toBe(text);
  expect(await messy.modeOf('.pypirc')).toBe('600');
});

test('a place that fails in the middle: what is stored is said, and the same command finishes', async () => {
  const person = await world().person({ keyring: true });
  const env = { PYPI_API_TOKEN: world().token('pypi'), GITHUB_TOKEN: world().gitHubToken() };
  const args = ['auth', 'setup', '--to', 'pypirc,github', '--secret', 'MIDDLE', '--yes'];
  world().github.fault({
    route: /^PUT .*secrets\/MIDDLE/,
    kind: { status: 403, body: { message: 'Resource not accessible by personal access token' } },
  });
  const half = await person.run(args, env);
  expect(half.stderr).toContain('error[auth-partly-stored]');
  expect(half.stderr).toContain('Stored: [pypi] of ~/.pypirc. Not stored: the secret MIDDLE of acme/vault.');
  expect(half.code).toBe(1);
  expect((await person.run(args, env)).code).toBe(0);
  expect(world().secretsOf()).toMatchObject({ MIDDLE: env.PYPI_API_TOKEN });
});

test('a token for private packages: the repository, and netrc for git', async () => {
  const person = await world().person({ pyproject: false });
  const token = world().gitHubToken({ permissions: { contents: 'read' } });
  const env = { PRIVATE_PACKAGES_TOKEN: token, GITHUB_TOKEN: world().gitHubToken() };
  const args = [
    'auth',
    'setup',
    '--index',
    'github',
    '--to',
    'github,netrc',
    '--repository',
    'acme/vault',
    '--yes',
  ];
  const result = await person.run(args, env);
  expect(result.stderr).toContain('fine-grained personal access token of mona');
  expect(result.code).toBe(0);
  expect(await person.read('.netrc')).toBe(
    `machine github.com\n  login x-access-token\n  password ${token}\n`,
  );
  expect(await person.modeOf('.netrc')).toBe('600');
  expect(world().secretsOf()).toMatchObject({ PRIVATE_PACKAGES_TOKEN: token });
});
