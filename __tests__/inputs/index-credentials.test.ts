import { expect, test } from '@jest/globals';
import { parseActionInputs } from '../../src/inputs/action-inputs.ts';
import { chooseCredentials } from '../../src/inputs/index-credentials.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';

const ALL = { user: 'ada', password: 'general', 'pypi-token': 'pypi-real', 'test-pypi-token': 'pypi-test' };
const choose = (repository: string, values: Readonly<Record<string, string>>) =>
  chooseCredentials(indexProfile(repository), parseActionInputs(new Map(Object.entries(values))));

test.each([
  ['', { user: '__token__', password: 'pypi-real' }, '`pypi-token`'],
  ['pypi', { user: '__token__', password: 'pypi-real' }, '`pypi-token`'],
  ['testpypi', { user: '__token__', password: 'pypi-test' }, '`test-pypi-token`'],
  ['https://pypi.acme.example/', { user: 'ada', password: 'general' }, '`user` and `password`'],
])('each index gets its own: %j', (repository, credentials, secretInput) => {
  expect(choose(repository, ALL)).toEqual({ credentials, secretInput });
});

test.each(['', 'testpypi', 'https://pypi.acme.example/'])(
  'no secret of another index goes to %j',
  (repository) => {
    const own = { '': 'pypi-token', testpypi: 'test-pypi-token' }[repository] ?? 'password';
    const others = Object.fromEntries(Object.entries(ALL).filter(([name]) => name !== own));
    expect(choose(repository, others).credentials).toBeNull();
  },
);

test('a token alone is the password of the token user', () => {
  expect(choose('https://pypi.acme.example/', { password: 't' }).credentials).toEqual({
    user: '__token__',
    password: 't',
  });
});
