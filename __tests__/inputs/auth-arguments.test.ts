import { expect, test } from '@jest/globals';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';

const COMMON = { json: false, quiet: false, folder: '.' };
const PLACE = { repository: null, environment: null };

test.each([
  [
    'auth setup',
    {
      command: 'auth setup',
      ...PLACE,
      indexes: ['pypi'],
      to: null,
      secret: null,
      trustedOnly: false,
      yes: false,
    },
  ],
  [
    'auth setup --index testpypi,github --index pypi --to github,pypirc --repository acme/vault --environment pypi -y',
    {
      ...{
        command: 'auth setup',
        repository: 'acme/vault',
        environment: 'pypi',
        secret: null,
        trustedOnly: false,
      },
      ...{ indexes: ['testpypi', 'github', 'pypi'], to: ['github', 'pypirc'], yes: true },
    },
  ],
  ['auth check', { command: 'auth check', repository: null, indexes: [] }],
  [
    'auth rotate --secret a,B --revoke',
    { command: 'auth rotate', ...PLACE, index: 'pypi', secrets: ['A', 'B'], revoke: true, yes: false },
  ],
])('%s', (line, value) => {
  expect(parseCliArguments(line.split(' '))).toEqual({ ...COMMON, ...value });
});

test.each([
  ['auth setup --to keyrng', 'Did you mean `keyring`?'],
  ['auth setup --repository vault', 'which is not `OWNER/REPO`'],
  ['auth setup --secret GITHUB_X', 'takes the name of a secret'],
  ['auth setup --secret A --index pypi,testpypi', 'there are several'],
  ['auth rotate --index pypi,testpypi', 'One value is replaced at a time'],
  ['auth check --yes', 'There is no option `--yes`'],
  ['auth rotate --secret 1x', 'takes the name of a secret'],
  ['auth setup --token hush', 'There is no option `--token`'],
])('%s is wrong use: %s', (line, text) => {
  expect(() => parseCliArguments(line.split(' '))).toThrow(
    expect.objectContaining({ code: 'usage-wrong', message: expect.stringContaining(text) }),
  );
});
