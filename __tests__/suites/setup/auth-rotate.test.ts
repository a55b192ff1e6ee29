// `py-release auth rotate`: the new value everywhere, then the end of the old one.
import { expect, jest, test } from '@jest/globals';
import { useAuthWorld } from './auth-world.ts';

jest.setTimeout(60_000);
const world = useAuthWorld();

test('a token of PyPI in four places; the rest of the files stays; the page to delete the old one', async () => {
  const person = await world().person({ keyring: true });
  const [old, next] = [world().token('pypi'), world().token('pypi', { project: 'acme-vault' })];
  const github = world().gitHubToken();
  const env = { GITHUB_TOKEN: github, PYPI_API_TOKEN: old };
  await person.write(
    '.pypirc',
    `# mine\n[pypi]\npassword = ${old}\n[copy]\nrepository = https://upload.pypi.org/legacy/\npassword: ${old}\n`,
  );
  expect((await person.run(['auth', 'setup', '--to', 'github,keyring', '--yes'], env)).code).toBe(0);
  const args = ['auth', 'rotate', '--yes'];
  const result = await person.run(args, { ...env, PY_RELEASE_NEW_SECRET: next });
  expect(result.stdout).toContain(
    'The old value is still good. Delete it: https://pypi.org/manage/account/#api-tokens',
  );
  expect(result.stdout).toContain('yours to change: PYPI_API_TOKEN');
  expect(result.code).toBe(0);
  expect(await person.read('.pypirc')).toBe(
    `# mine\n[pypi]\npassword = ${next}\n[copy]\nrepository = https://upload.pypi.org/legacy/\npassword: ${next}\n`,
  );
  expect(world().secretsOf()).toMatchObject({ PYPI_API_TOKEN: next });
  expect((await person.keyring()).kept).toMatchObject({
    'https://upload.pypi.org/legacy/': { password: next },
  });
  const again = await person.run(args, { GITHUB_TOKEN: github, PY_RELEASE_NEW_SECRET: next });
  expect(again.stdout).toContain('already in ~/.pypirc');
  expect(again.code).toBe(0);
});

test('a GitHub token: proved, replaced, and the old one revoked; its revocation is seen', async () => {
  const person = await world().person();
  const [old, next] = [world().gitHubToken(), world().gitHubToken()];
  const other = `machine api.acme.example login x password ${old}\n`;
  await person.write('.netrc', `machine github.com login mona password ${old}\n${other}`);
  const env = { GITHUB_TOKEN: world().gitHubToken(), PY_RELEASE_NEW_SECRET: next };
  const args = ['auth', 'rotate', '--index', 'github', '--secret', 'PACKAGES', '--yes'];
  const kept = await person.run(args, env);
  expect(kept.stdout).toContain(
    'The old value is still good. Delete it: https://github.com/settings/personal-access-tokens',
  );
  expect(await person.read('.netrc')).toBe(
    `machine github.com login mona password ${next}\n${other.replace(old, next)}`,
  );
  expect(world().secretsOf()).toMatchObject({ PACKAGES: next });
  const revoked = await person.run([...args, '--revoke', '--json'], { ...env, PY_RELEASE_OLD_SECRET: old });
  expect(JSON.parse(revoked.stdout)).toMatchObject({ schema: 1, old: 'revoked' });
  expect(revoked.code).toBe(0);
  expect(world().github.violations).toEqual([]);
  const check = await person.run(['auth', 'check', '--json'], { PRIVATE_PACKAGES_TOKEN: old });
  expect(check.stdout).toContain('"state":"refused"');
});

test('a place that fails: who has the new value is said, nothing is revoked, and the same command finishes', async () => {
  const person = await world().person();
  const [old, next] = [world().gitHubToken(), world().gitHubToken()];
  await person.write('.netrc', `machine github.com login mona password ${old}\n`);
  const env = { GITHUB_TOKEN: world().gitHubToken(), PY_RELEASE_NEW_SECRET: next };
  const args = ['auth', 'rotate', '--index', 'github', '--secret', 'FIRST,SECOND', '--revoke', '--yes'];
  world().github.fault({ route: /^PUT .*secrets\/SECOND/, kind: { status: 422, body: { message: 'no' } } });
  const half = await person.run(args, env);
  expect(half.stderr).toContain('error[auth-partly-rotated]');
  expect(half.stderr).toContain(
    'The new value is in: the secret FIRST of acme/vault. The old one is still in: the secret SECOND of acme/vault, ~/.netrc.',
  );
  expect(half.code).toBe(1);
  expect(await person.read('.netrc')).toContain(old);
  const whole = await person.run(args, env);
  expect(whole.stdout).toContain('The old token is revoked');
  expect(world().secretsOf()).toMatchObject({ FIRST: next, SECOND: next });
  expect(await person.read('.netrc')).toContain(next);
});

test('nothing is stored anywhere', async () => {
  const person = await world().person({ pyproject: false });
  const result = await person.run(['auth', 'rotate', '--yes'], {
    PY_RELEASE_NEW_SECRET: world().token('pypi'),
  });
  expect(result).toMatchObject({ code: 1, stdout: '' });
  expect(result.stderr).toContain('error[auth-nothing-to-rotate]');
});

test.each<[string, () => Record<string, string>, string]>([
  ['no new value', () => ({}), 'auth-credential-missing'],
  [
    'a new value that is refused',
    () => ({ PY_RELEASE_NEW_SECRET: world().token('pypi', { known: false }) }),
    'auth-refused',
  ],
  [
    'a new value of another index',
    () => ({ PY_RELEASE_NEW_SECRET: world().token('testpypi') }),
    'credential-of-pypi-misdirected',
  ],
])('%s: the old one stays', async (_, env, code) => {
  const person = await world().person();
  const text = `[pypi]\npassword = ${world().token('pypi')}\n`;
  await person.write('.pypirc', text);
  const result = await person.run(['auth', 'rotate', '--yes'], env());
  expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`error[${code}]`) });
  expect(await person.read('.pypirc')).toBe(text);
});

test('revocation that GitHub refuses: said with the page, after everything else is done', async () => {
  const person = await world().person();
  const [old, next] = [world().gitHubToken(), world().gitHubToken()];
  await person.write('.netrc', `machine github.com login mona password ${old}\n`);
  world().github.fault({ route: /revoke/, kind: { status: 422, body: { message: 'spammed' } } });
  const result = await person.run(['auth', 'rotate', '--index', 'github', '--revoke', '--yes'], {
    PY_RELEASE_NEW_SECRET: next,
  });
  expect(result.stderr).toContain('error[auth-revocation-failed]');
  expect(result.code).toBe(1);
  expect(await person.read('.netrc')).toContain(next);
});

test('on a terminal: the new value without an echo, consent, and consent to the revocation', async () => {
  const person = await world().person({ pyproject: false });
  const [old, next] = [world().gitHubToken(), world().gitHubToken()];
  await person.write('.netrc', `machine github.com login mona password ${old}\n`);
  const typed = await person.type(
    ['auth', 'rotate', '--index', 'github'],
    [
      ['(not shown): ', `${next}\r`],
      ['Replace it there? [y/N] ', 'y\r'],
      ['stops working. [y/N] ', 'y\r'],
    ],
  );
  expect(typed.shown).toContain('The old token is revoked');
  expect(typed.code).toBe(0);
  expect(await person.read('.netrc')).toContain(next);
});
