import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { parseIndexIdentity } from '../../src/trust/index-identity.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';

const AWS = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/python/';
const GOOGLE = 'https://europe-west1-python.pkg.dev/acme/python/';
const AZURE = 'https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/';
const JFROG = 'https://acme.example/artifactory/api/pypi/python-local';
const GITLAB = 'https://gitlab.acme.example/api/v4/projects/7/packages/pypi';
const ROLE = 'arn:aws:iam::111122223333:role/publish';
const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/github/providers/acme';
const CLIENT = '11111111-2222-3333-4444-555555555555';

const parse = (repository: string, text: string, profile = '') =>
  parseIndexIdentity(text, indexProfile(repository, { profile }), '`user` and `password`');

function codes(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof UserErrors) return error.errors.map(({ code }) => code);
    if (error instanceof UserError) return [error.code];
    throw error;
  }
}

describe('identities', () => {
  test.each<[string, string, object]>([
    [
      AWS,
      `role: ${ROLE}`,
      {
        kind: 'codeartifact',
        audience: 'sts.amazonaws.com',
        values: { role: ROLE },
        described: `role ${ROLE}`,
      },
    ],
    [AWS, `\n# ours\n  role=${ROLE}\r\n`, { values: { role: ROLE } }],
    [AWS, `role: "${ROLE}"\naudience: acme`, { audience: 'acme' }],
    [
      GOOGLE,
      `provider: ${PROVIDER}`,
      {
        kind: 'google',
        audience: `https://iam.googleapis.com/${PROVIDER}`,
        described: `provider ${PROVIDER}`,
      },
    ],
    [
      GOOGLE,
      `Provider: ${PROVIDER}\nservice_account: publish@acme.iam.gserviceaccount.com`,
      { described: `service account publish@acme.iam.gserviceaccount.com by provider ${PROVIDER}` },
    ],
    [
      AZURE,
      `tenant: acme.onmicrosoft.com\nclient: ${CLIENT}`,
      { kind: 'azure', audience: 'api://AzureADTokenExchange' },
    ],
    [JFROG, 'provider-name: github', { kind: 'artifactory', audience: 'jfrog-github' }],
    [
      JFROG,
      'provider-name: github\naudience: https://github.com/acme',
      { audience: 'https://github.com/acme' },
    ],
    [JFROG, 'provider-name: github\naudience: https://acme.example', { audience: 'https://acme.example' }],
  ])('%s with %j', (repository, text, expected) => {
    expect(parse(repository, text)).toMatchObject(expected);
  });
});

describe('problems, all together', () => {
  test.each<[string, string, readonly string[]]>([
    [AWS, 'audience: x', ['identity-key-missing']],
    [AWS, 'rol: x', ['identity-key-unknown', 'identity-key-missing']],
    [AWS, `role: ${ROLE}\nrole: ${ROLE}`, ['identity-key-repeated']],
    [AWS, 'role: publish', ['identity-value-invalid']],
    [AWS, `role: ${ROLE}\npassword`, ['identity-line-unreadable']],
    [
      AWS,
      'role: x\naudience: a b\nclient: y\nz',
      [
        'identity-key-unknown',
        'identity-line-unreadable',
        'identity-value-invalid',
        'identity-value-invalid',
      ],
    ],
    [
      GOOGLE,
      'provider: projects/acme/locations/global/workloadIdentityPools/github/providers/acme',
      ['identity-value-invalid'],
    ],
    [AZURE, 'tenant: acme', ['identity-key-missing']],
    [JFROG, 'provider-name: github\naudience: sts.amazonaws.com', ['identity-audience-foreign']],
    [JFROG, 'provider-name: github\naudience: pypi', ['identity-audience-foreign']],
    [GITLAB, 'role: x', ['identity-not-exchanged']],
    ['pypi', 'role: x', ['identity-not-exchanged']],
    ['https://pypi.acme.example/', 'role: x', ['identity-not-exchanged']],
  ])('%s with %j', (repository, text, expected) => {
    expect(codes(() => parse(repository, text))).toEqual(expected);
  });

  test('a near name is suggested, and a line that may be a secret is not shown', () => {
    expect(() => parse(AWS, `rolle: ${ROLE}`)).toThrow('Did you mean `role`?');
    expect(() => parse(AWS, `role: ${ROLE}\nAKIA-hush`)).not.toThrow('hush');
  });

  test('a value that is empty, as a variable is that nobody set: said so', () => {
    expect(codes(() => parse(AWS, 'role: '))).toEqual(['identity-value-invalid']);
    expect(() => parse(AWS, 'role: ""')).toThrow('`role` in `index-identity` is empty, expected the ARN');
    expect(codes(() => parse(GOOGLE, `provider: ${PROVIDER}\nservice-account:`))).toEqual([
      'identity-value-invalid',
    ]);
  });

  test('GitLab: what to do instead is said', () => {
    expect(() => parse(GITLAB, 'role: x')).toThrow(/`gitlab`|gitlab.*deploy token/);
  });

  test.each([
    ['https://evil.example/pypi/python/', 'codeartifact', `role: ${ROLE}`],
    [
      'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com.evil.example/pypi/x/',
      'codeartifact',
      `role: ${ROLE}`,
    ],
    // The API's hosts are made of the region; a bucket of that name answers at sts.s3.amazonaws.com.
    ['https://acme-111122223333.d.codeartifact.s3.amazonaws.com/pypi/x/', '', `role: ${ROLE}`],
    [
      'https://evil-pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/',
      '',
      `tenant: acme\nclient: ${CLIENT}`,
    ],
    [
      'https://evil-pkgs.dev.azure.com.attacker.example/acme/_packaging/feed/pypi/upload/',
      'azure',
      `tenant: acme\nclient: ${CLIENT}`,
    ],
    ['https://pkgs.dev.azure.com./acme/_packaging/feed/pypi/upload/', '', `tenant: acme\nclient: ${CLIENT}`],
    ['https://a.evil-python.pkg.dev/acme/python/', '', `provider: ${PROVIDER}`],
    ['https://evil.example/acme/python/', 'google', `provider: ${PROVIDER}`],
    ['https://evil.example/acme/_packaging/feed/pypi/upload/', '', `tenant: acme\nclient: ${CLIENT}`],
  ])('%s only calls itself %s: no token of a cloud goes there', (repository, profile, text) => {
    expect(codes(() => parse(repository, text, profile))).toEqual(['identity-host-unknown']);
  });

  test('any text: an identity or errors for people', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(AWS, GOOGLE, AZURE, JFROG), (text, repository) => {
        expect(() => codes(() => parse(repository, text))).not.toThrow();
      }),
    );
  });
});
