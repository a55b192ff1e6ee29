// `py-release auth setup` on a terminal, where a person types.
import { expect, jest, test } from '@jest/globals';
import { useAuthWorld } from './auth-world.ts';

jest.setTimeout(60_000);
const world = useAuthWorld();

test('on a terminal: trusted publishing first, then a question without an echo, then consent', async () => {
  const person = await world().person();
  const token = world().token('pypi');
  const typed = await person.type(
    ['auth', 'setup'],
    [
      ['without a stored token? [Y/n] ', 'n\r'],
      ['API token for PyPI (not shown): ', `${token}\r`],
      ['write the secrets of acme/vault (not shown): ', `${world().gitHubToken()}\r`],
      ['Go on? [y/N] ', 'y\r'],
    ],
  );
  expect(typed.shown).toContain('https://pypi.org/manage/account/publishing/');
  expect(typed.code).toBe(0);
  expect(world().secretsOf()).toMatchObject({ PYPI_API_TOKEN: token });
});

test('on a terminal: yes to trusted publishing is the end of it; no at the end stores nothing', async () => {
  const person = await world().person();
  const trusted = await person.type(['auth', 'setup'], [['[Y/n] ', '\r']]);
  expect(trusted.code).toBe(0);
  const declined = await person.type(
    ['auth', 'setup', '--to', 'pypirc'],
    [
      ['(not shown): ', `${world().token('pypi')}\r`],
      ['Go on? [y/N] ', '\r'],
    ],
  );
  expect(declined.shown).toContain('error[auth-declined]');
  expect(declined.code).toBe(1);
  expect(await person.read('.pypirc')).toBeNull();
});

test('on a terminal with --yes nothing is asked', async () => {
  const person = await world().person();
  const env = { PYPI_API_TOKEN: world().token('pypi'), GITHUB_TOKEN: world().gitHubToken() };
  const typed = await person.type(['auth', 'setup', '--yes'], [], env);
  expect(typed.shown).not.toContain('[Y/n]');
  expect(typed.code).toBe(0);
});
