import { expect, test } from '@jest/globals';
import { diagnoseRefusal, type KnownProject, type Refusal } from '../../src/trust/diagnose-refusal.ts';
import type { ExpectedPublisher } from '../../src/trust/expected-publisher.ts';
import { CLAIMS, sampleClaims, type SampleClaims, sampleSubject } from './sample-claims.ts';

const PUBLISHER: ExpectedPublisher = {
  repository: 'acme/vault',
  workflow: 'release.yml',
  environment: 'pypi',
  source: 'provenance of 1.2.0',
};
const LAST: KnownProject = { project: 'exists', publisher: PUBLISHER };
const NOTHING: KnownProject = { project: 'unknown', publisher: null };
const NEW: KnownProject = { project: 'missing', publisher: null };
const SETTINGS = 'https://pypi.org/manage/project/acme-vault/settings/publishing/';
const ACCOUNT = 'https://pypi.org/manage/account/publishing/';
const invalid = (why: string): Refusal => ({
  code: 'invalid-publisher',
  answer: `invalid-publisher: valid token, but no corresponding publisher (${why})`,
});
const NOT_FOUND = invalid('Publisher with matching claims was not found');
const renamed = CLAIMS.job_workflow_ref.replace('release.yml', 'publish.yml');

test.each<[string, Refusal, SampleClaims, KnownProject, string, readonly string[]]>([
  [
    'no environment',
    NOT_FOUND,
    { environment: undefined },
    LAST,
    'trust-environment-differs',
    ['`environment` is not set, expected `pypi` (provenance of 1.2.0)', '`environment: pypi`', SETTINGS],
  ],
  [
    'another environment',
    NOT_FOUND,
    { environment: 'staging' },
    { ...LAST, publisher: { ...PUBLISHER, source: 'configuration' } },
    'trust-environment-differs',
    ['`environment` is `staging`, expected `pypi` (configuration)', SETTINGS],
  ],
  [
    'a renamed workflow',
    NOT_FOUND,
    { workflow_ref: renamed, job_workflow_ref: renamed },
    LAST,
    'trust-workflow-differs',
    ['`job_workflow_ref` is `publish.yml`, expected `release.yml` (provenance of 1.2.0)', SETTINGS],
  ],
  [
    'another repository and environment',
    NOT_FOUND,
    { repository: 'mallory/vault', environment: undefined },
    LAST,
    'trust-repository-differs',
    [
      '`repository` is `mallory/vault`, expected `acme/vault`',
      '; `environment` is not set, expected `pypi`',
      SETTINGS,
    ],
  ],
  [
    'names that differ in case only, any environment',
    NOT_FOUND,
    { repository: 'Acme/Vault', environment: 'staging' },
    { ...LAST, publisher: { ...PUBLISHER, environment: null } },
    'trust-publisher-missing',
    ['`Acme/Vault`', '`staging`', SETTINGS],
  ],
  [
    'nothing known',
    NOT_FOUND,
    { environment: undefined },
    NOTHING,
    'trust-publisher-missing',
    [
      '`repository` `acme/vault`',
      'workflow `release.yml`',
      '`environment` not set',
      'was not found',
      SETTINGS,
    ],
  ],
  [
    'no such project yet',
    NOT_FOUND,
    {},
    NEW,
    'trust-project-missing',
    ['no project Acme.Vault', 'project name Acme.Vault', '`release.yml`', ACCOUNT],
  ],
  [
    'a pending publisher with the name of another project',
    {
      code: 'invalid-pending-publisher',
      answer: 'invalid-pending-publisher: valid token, but project already exists',
    },
    {},
    NOTHING,
    'trust-pending-taken',
    ['project already exists', 'expected is Acme.Vault', ACCOUNT, SETTINGS],
  ],
  [
    'GitHub Enterprise Server',
    { code: 'invalid-payload', answer: 'invalid-payload: unknown trusted publishing issuer' },
    { iss: 'https://github.acme.example/_services/token' },
    NOTHING,
    'trust-issuer-unknown',
    [
      '`iss` is `https://github.acme.example/_services/token`',
      'expected `https://token.actions.githubusercontent.com`',
      SETTINGS,
    ],
  ],
  [
    'another issuer, whose signature could not be checked',
    { code: 'invalid-token', answer: 'invalid-token: malformed or invalid token' },
    { iss: 'https://token.actions.acme.ghe.com' },
    NOTHING,
    'trust-issuer-unknown',
    ['`https://token.actions.acme.ghe.com`'],
  ],
  [
    'an index that knows no GitHub',
    { code: 'invalid-payload', answer: 'invalid-payload: unknown trusted publishing issuer' },
    {},
    NOTHING,
    'trust-issuer-unknown',
    ['expected one that it knows'],
  ],
  [
    'a name that may not be used',
    { code: 'invalid-payload', answer: "invalid-payload: The name 'vault' isn't allowed." },
    {},
    NOTHING,
    'trust-token-refused',
    ["The name 'vault' isn't allowed", '`acme/vault`', SETTINGS],
  ],
  [
    'a code that nobody knows',
    { code: 'quantum-flux', answer: 'quantum-flux' },
    {},
    LAST,
    'trust-token-refused',
    ['quantum-flux', SETTINGS],
  ],
])('%s', (_, refusal, changed, known, code, texts) => {
  const error = diagnoseRefusal(refusal, sampleClaims(changed), known, sampleSubject());
  expect(error.code).toBe(code);
  for (const text of [...texts, '`pypi-token`']) expect(error.message).toContain(text);
  expect(error.message).not.toMatch(/\{[a-z]+\}/);
});

test.each([
  ['testpypi', 'https://test.pypi.org/manage/project/acme-vault/settings/publishing/'],
  ['https://index.acme.example/legacy/', 'https://index.acme.example/'],
])('the settings page of %s', (repository, page) => {
  const error = diagnoseRefusal(NOT_FOUND, sampleClaims(), NOTHING, sampleSubject(repository));
  expect(error.remedy).toContain(page);
});

test('no project is known yet: the page of the account', () => {
  const error = diagnoseRefusal(NOT_FOUND, sampleClaims(), NEW, sampleSubject('pypi', null));
  expect(error).toMatchObject({ code: 'trust-publisher-missing', remedy: expect.stringContaining(ACCOUNT) });
});
