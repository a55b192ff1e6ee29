import { describe, expect, test } from '@jest/globals';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { parsePrivateIndexInputs } from '../../src/inputs/private-index-inputs.ts';

const parse = (values: Readonly<Record<string, string>>) =>
  parsePrivateIndexInputs(new Map(Object.entries(values)));

test('without any', () => {
  expect(parse({})).toEqual({
    ...{ packages: null, token: '', index: '', upstream: '', port: 8417 },
    accessLogArtifact: 'py-release-access',
  });
});

test('all of them', () => {
  const values = {
    packages: ' Acme_Vault = acme/vault \r\n\n acme.keys=acme-labs/keys.py\nacme-vault=acme/vault',
    token: 'ghs_x',
    index: 'acme/index@main:py-release-index.json',
    upstream: 'https://pypi.acme.example/simple/',
    port: '9000',
    'access-log-artifact': 'none',
  };
  expect(parse(values)).toEqual({
    packages: { 'acme-vault': 'acme/vault', 'acme-keys': 'acme-labs/keys.py' },
    ...{
      token: 'ghs_x',
      index: values.index,
      upstream: values.upstream,
      port: 9000,
      accessLogArtifact: null,
    },
  });
});

describe('refused', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['packages', 'acme-vault'],
    ['packages', 'acme-vault=acme'],
    ['packages', '--expose=acme/vault'],
    ['packages', 'acme-vault=acme/vault --expose'],
    ['packages', 'acme-vault=acme/vault\nacme_vault=other/vault'],
    ['port', '0'],
    ['port', '65536'],
    ['port', 'http'],
    ['upstream', 'pypi.org'],
    ['upstream', 'file:///etc/passwd'],
    ['upstream', 'https://mona:hidden@pypi.acme.example/simple/'],
    ['access-log-artifact', '../log'],
  ];
  test.each(cases)('%s: %s', (name, value) => {
    const parsing = (): unknown => parse({ [name]: value });
    expect(parsing).toThrow(UserError);
    expect(parsing).toThrow(`The input \`${name}\``);
    expect(parsing).not.toThrow('hidden');
  });

  test('all together', () => {
    const parsing = (): unknown => parse({ packages: 'x', port: 'x', upstream: 'x' });
    expect(parsing).toThrow(UserErrors);
    expect(parsing).toThrow(/`packages`[\s\S]*`port`[\s\S]*`upstream`/);
  });
});
