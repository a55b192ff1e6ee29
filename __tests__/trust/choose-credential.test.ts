import { describe, expect, test } from '@jest/globals';
import { raise } from '../../src/findings/catalogue.ts';
import { trustErrors } from '../../src/findings/trust-errors.ts';
import { checkRun } from '../../src/trust/check-run.ts';
import { chooseCredential, type GivenSecret, type TrustOutcome } from '../../src/trust/choose-credential.ts';
import { offerError } from '../../src/trust/offer-error.ts';
import { subjectValues } from '../../src/trust/trust-subject.ts';
import { sampleSubject } from './sample-claims.ts';

const PRIVATE = 'https://index.acme.example/';
const TOKEN: GivenSecret = { user: '__token__', from: '`pypi-token`' };
const TRUSTED: TrustOutcome = {
  kind: 'trusted',
  identity: 'acme/vault, workflow release.yml, environment pypi',
};
const ELSEWHERE: TrustOutcome = { kind: 'elsewhere' };

function noPermission(repository: string, offered: boolean): TrustOutcome {
  const facts = {
    isActions: true,
    mayAskForIdToken: false,
    eventName: 'push',
    repository: 'acme/vault',
    fork: null,
  };
  return failed(checkRun(facts, sampleSubject(repository)), offered);
}

function notOffered(repository: string): TrustOutcome {
  return failed(offerError({ kind: 'not-offered', answer: 'HTTP 404: x' }, sampleSubject(repository)), false);
}

function mintRefused(repository: string, offered = true): TrustOutcome {
  const values = {
    ...subjectValues(sampleSubject(repository)),
    answer: 'invalid-publisher',
    claims: 'acme/vault',
  };
  return failed(raise(trustErrors, 'trust-publisher-missing', values), offered);
}

function failed(error: ReturnType<typeof checkRun>, offered: boolean): TrustOutcome {
  if (error === null) throw new Error('no error');
  return { kind: 'failed', error, offered };
}

describe('a credential is used', () => {
  test.each<[string, TrustOutcome, GivenSecret | null, string, string, boolean]>([
    [
      'pypi',
      TRUSTED,
      null,
      'trusted',
      'PyPI: trusted publishing as acme/vault, workflow release.yml, environment pypi',
      false,
    ],
    [
      'pypi',
      TRUSTED,
      TOKEN,
      'trusted',
      'PyPI: trusted publishing as acme/vault, workflow release.yml, environment pypi',
      false,
    ],
    [
      'pypi',
      noPermission('pypi', false),
      TOKEN,
      'secret',
      'PyPI: API token from `pypi-token`, because the job has no `id-token: write`',
      false,
    ],
    [
      'pypi',
      mintRefused('pypi'),
      TOKEN,
      'secret',
      'PyPI: API token from `pypi-token`, because trusted publishing failed (trust-publisher-missing)',
      true,
    ],
    [
      'pypi',
      ELSEWHERE,
      TOKEN,
      'secret',
      'PyPI: API token from `pypi-token`, because this is no job of GitHub Actions',
      false,
    ],
    [
      PRIVATE,
      notOffered(PRIVATE),
      { user: 'me', from: '`user` and `password`' },
      'secret',
      'index.acme.example: user me, from `user` and `password`, because it does not offer trusted publishing',
      false,
    ],
    [
      PRIVATE,
      mintRefused(PRIVATE, false),
      TOKEN,
      'secret',
      'index.acme.example: API token from `pypi-token`, because trusted publishing failed (trust-publisher-missing)',
      false,
    ],
    [
      PRIVATE,
      notOffered(PRIVATE),
      null,
      'nothing',
      'index.acme.example: no credential, because it does not offer trusted publishing',
      false,
    ],
    [
      PRIVATE,
      noPermission(PRIVATE, false),
      null,
      'nothing',
      'index.acme.example: no credential, because the job has no `id-token: write`',
      false,
    ],
    [
      PRIVATE,
      ELSEWHERE,
      null,
      'nothing',
      'index.acme.example: no credential, because this is no job of GitHub Actions',
      false,
    ],
  ])('%s %p', (repository, outcome, secret, use, sentence, warns) => {
    const choice = chooseCredential(outcome, secret, sampleSubject(repository));
    expect(choice).toMatchObject({ use, sentence });
    if (choice.use === 'secret') expect(choice.warning !== null).toBe(warns);
  });

  test('the warning holds the diagnosis and what is used instead', () => {
    const choice = chooseCredential(mintRefused('pypi'), TOKEN, sampleSubject());
    expect(choice).toMatchObject({
      warning:
        'PyPI has no publisher for this job (invalid-publisher): the job is acme/vault. The API token from `pypi-token` is used instead.',
    });
  });
});

test.each<[string, TrustOutcome, string]>([
  ['pypi', ELSEWHERE, 'trust-credential-missing'],
  ['testpypi', noPermission('testpypi', false), 'trust-permission-missing'],
  ['pypi', mintRefused('pypi'), 'trust-publisher-missing'],
  [PRIVATE, noPermission(PRIVATE, true), 'trust-permission-missing'],
  [PRIVATE, mintRefused(PRIVATE), 'trust-publisher-missing'],
])('%s without a secret: %p names both roads', (repository, outcome, code) => {
  const choice = chooseCredential(outcome, null, sampleSubject(repository));
  expect(choice).toMatchObject({ use: 'error', error: { code } });
  if (choice.use !== 'error') return;
  expect(choice.error.message).toContain('`pypi-token`');
  expect(choice.error.message).toMatch(/id-token|publisher/);
});

test('every message tells the secret that would do as well', () => {
  for (const [code, { happened, remedy }] of Object.entries(trustErrors))
    expect([code, `${happened} ${remedy}`]).toEqual([code, expect.stringContaining('{secret}')]);
});
