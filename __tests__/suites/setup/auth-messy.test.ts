// `py-release auth` on machines where more than one credential lies, and some of them are not what they seem.
import { expect, jest, test } from '@jest/globals';
import { useAuthWorld } from './auth-world.ts';

jest.setTimeout(60_000);
const world = useAuthWorld();

test('two indexes in one file: one run stores both', async () => {
  const person = await world().person({ pyproject: false });
  const env = { PYPI_API_TOKEN: world().token('pypi'), TEST_PYPI_API_TOKEN: world().token('testpypi') };
  const args = ['auth', 'setup', '--index', 'pypi,testpypi', '--to', 'pypirc', '--yes'];
  const result = await person.run(args, env);
  expect(result.stderr).not.toContain('error');
  expect(result.code).toBe(0);
  expect(await person.read('.pypirc')).toBe(
    `[pypi]\nusername = __token__\npassword = ${env.PYPI_API_TOKEN}\n\n[testpypi]\nusername = __token__\npassword = ${env.TEST_PYPI_API_TOKEN}\n`,
  );
});

test("a section [pypi] of another server's keeps its password, and gets no token of PyPI", async () => {
  const person = await world().person({ pyproject: false });
  const own = '[pypi]\nrepository = https://pypi.acme.example/legacy/\nusername = ada\npassword = hush\n';
  await person.write('.pypirc', own);
  const env = { PYPI_API_TOKEN: world().token('pypi') };
  const result = await person.run(['auth', 'setup', '--to', 'pypirc', '--yes'], env);
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('[upload-pypi-org] of ~/.pypirc');
  expect(await person.read('.pypirc')).toBe(
    `${own}\n[upload-pypi-org]\nrepository = https://upload.pypi.org/legacy/\nusername = __token__\npassword = ${env.PYPI_API_TOKEN}\n\n[distutils]\nindex-servers =\n    pypi\n    testpypi\n    upload-pypi-org\n`,
  );
});

test("rotate: the tokens of other projects in ~/.pypirc are nobody's business", async () => {
  const person = await world().person();
  const [old, next, other] = [
    world().token('pypi', { project: 'acme-vault' }),
    world().token('pypi', { project: 'acme-vault' }),
    world().token('pypi', { project: 'acme-chest' }),
  ];
  const text = (own: string): string =>
    `[pypi]\npassword = ${own}\n[chest]\nrepository = https://upload.pypi.org/legacy/\npassword = ${other}\n`;
  await person.write('.pypirc', text(old));
  const result = await person.run(['auth', 'rotate', '--yes'], { PY_RELEASE_NEW_SECRET: next });
  expect(result.code).toBe(0);
  expect(await person.read('.pypirc')).toBe(text(next));
});

test('rotate: with several old values nothing is replaced before one is named', async () => {
  const person = await world().person({ pyproject: false });
  const [mine, theirs, next] = [world().gitHubToken(), world().gitHubToken(), world().gitHubToken()];
  const text = (own: string): string =>
    `machine github.com login mona password ${own}\nmachine api.github.com login bot password ${theirs}\n`;
  await person.write('.netrc', text(mine));
  const args = ['auth', 'rotate', '--index', 'github', '--revoke', '--yes'];
  const unclear = await person.run(args, { PY_RELEASE_NEW_SECRET: next });
  expect(unclear.stderr).toContain('error[auth-old-unclear]');
  expect(unclear.stderr).toContain('github.com of ~/.netrc; api.github.com of ~/.netrc');
  expect(unclear.code).toBe(1);
  expect(await person.read('.netrc')).toBe(text(mine));
  const named = await person.run(args, { PY_RELEASE_NEW_SECRET: next, PY_RELEASE_OLD_SECRET: mine });
  expect(named.stdout).toContain('The old token is revoked');
  expect(await person.read('.netrc')).toBe(text(next));
  const check = await person.run(['auth', 'check', '--json'], { PRIVATE_PACKAGES_TOKEN: theirs });
  expect(check.stdout).not.toContain('"state":"refused"');
});

test('rotate: a section with a name and password of old gets the user that a token needs', async () => {
  const person = await world().person({ pyproject: false });
  world().secrets.push('hush-of-old');
  await person.write('.pypirc', '[pypi]\nusername: mona\npassword: hush-of-old\n');
  const next = world().token('pypi');
  const result = await person.run(['auth', 'rotate', '--yes'], { PY_RELEASE_NEW_SECRET: next });
  expect(result.stderr).not.toContain('error');
  expect(result.code).toBe(0);
  expect(await person.read('.pypirc')).toBe(`[pypi]\nusername: __token__\npassword: ${next}\n`);
});

test('rotate: secrets that the token may not list are said, since they keep the old value', async () => {
  const person = await world().person();
  const [old, next] = [world().gitHubToken(), world().gitHubToken()];
  await person.write('.netrc', `machine github.com login mona password ${old}\n`);
  const result = await person.run(['auth', 'rotate', '--index', 'github', '--yes'], {
    GITHUB_TOKEN: world().gitHubToken({ permissions: { contents: 'read' } }),
    PY_RELEASE_NEW_SECRET: next,
  });
  expect(result.stdout).toContain('yours to change: PRIVATE_PACKAGES_TOKEN in the secrets of acme/vault');
  expect(result.code).toBe(0);
});

test('check: a revoked GITHUB_TOKEN is a row that fails, and the other rows are there', async () => {
  const person = await world().person();
  const gone = world().gitHubToken();
  world().github.revokeToken(gone);
  const result = await person.run(['auth', 'check'], {
    GITHUB_TOKEN: gone,
    PYPI_API_TOKEN: world().token('pypi'),
  });
  expect(result.stdout).toMatch(/GitHub +refused +GITHUB_TOKEN/);
  expect(result.stdout).toMatch(/PyPI +valid +PYPI_API_TOKEN/);
  expect(result.stderr).toContain('error[auth-found-bad]');
  expect(result.code).toBe(1);
});

test('setup: two indexes of your own do not share one secret', async () => {
  const person = await world().person();
  const index = 'https://a.acme.example/legacy/,https://b.acme.example/legacy/';
  const result = await person.run(['auth', 'setup', '--index', index, '--to', 'github', '--yes'], {
    GITHUB_TOKEN: world().gitHubToken(),
  });
  expect(result.stderr).toContain('error[auth-secret-shared]');
  expect(result.code).toBe(1);
});

test('on a terminal: a stored token that is refused is said, and a new one asked for', async () => {
  const person = await world().person({ pyproject: false });
  await person.write('.pypirc', `[pypi]\npassword = ${world().token('pypi', { known: false })}\n`);
  const token = world().token('pypi');
  const typed = await person.type(
    ['auth', 'setup', '--to', 'pypirc'],
    [
      ['API token for PyPI (not shown): ', `${token}\r`],
      ['Go on? [y/N] ', 'y\r'],
    ],
  );
  expect(typed.shown).toContain('PyPI refuses the credential from [pypi] of ~/.pypirc');
  expect(typed.code).toBe(0);
  expect(await person.read('.pypirc')).toContain(token);
});

test('on a terminal: an answer that is neither yes nor no, such as a token, is no consent to anything', async () => {
  const person = await world().person();
  const typed = await person.type(
    ['auth', 'setup', '--to', 'github'],
    [
      ['without a stored token? [Y/n] ', 'pypi-too-early\r'],
      ['Answer y or n.', 'y\r'],
    ],
  );
  expect(typed.shown).toContain('PyPI: add the publisher at https://pypi.org/manage/account/publishing/');
  expect(typed.code).toBe(0);
});

test('a GitHub token with a character that no token has is refused, and not sent', async () => {
  const person = await world().person({ pyproject: false });
  const result = await person.run(['auth', 'setup', '--index', 'github', '--to', 'netrc', '--yes'], {
    PRIVATE_PACKAGES_TOKEN: 'ghp_\u20accme',
  });
  expect(result.stderr).toContain('error[auth-refused]');
  expect(result.stderr).not.toContain('trying again');
  expect(await person.read('.netrc')).toBeNull();
});
