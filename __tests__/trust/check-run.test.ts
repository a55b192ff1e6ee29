import { describe, expect, test } from '@jest/globals';
import { checkClaims, checkRun } from '../../src/trust/check-run.ts';
import { readRunFacts } from '../../src/trust/run-facts.ts';
import { CLAIMS, sampleClaims, type SampleClaims, sampleSubject } from './sample-claims.ts';

const REQUEST = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/?a=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
};
const RUN = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/vault', GITHUB_EVENT_NAME: 'push' };
const pullFrom = (repo: unknown): Record<string, unknown> => ({ pull_request: { head: { repo } } });

describe('readRunFacts', () => {
  test.each([
    ['a push', {}, null],
    ['its own branch', pullFrom({ full_name: 'Acme/Vault' }), null],
    ['a fork', pullFrom({ full_name: 'mallory/vault' }), 'mallory/vault'],
    ['a fork that is gone', pullFrom(null), 'a deleted repository'],
    ['a payload of another shape', { pull_request: 7 }, null],
    ['a name of another shape', pullFrom({ full_name: 7 }), null],
  ])('%s', (_, payload, fork) => {
    expect(readRunFacts({ ...RUN, ...REQUEST }, payload)).toEqual({
      isActions: true,
      mayAskForIdToken: true,
      eventName: 'push',
      repository: 'acme/vault',
      fork,
    });
  });

  test.each([
    [{}],
    [{ ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    [{ ...REQUEST, ACTIONS_ID_TOKEN_REQUEST_URL: undefined }],
  ])('without both request variables: %p', (env) => {
    expect(readRunFacts(env, {})).toMatchObject({
      isActions: false,
      mayAskForIdToken: false,
      repository: null,
    });
  });
});

describe('checkRun', () => {
  test.each([
    ['fit', {}, {}, null],
    [
      'no permission',
      { ACTIONS_ID_TOKEN_REQUEST_URL: '' },
      {},
      ['trust-permission-missing', '`id-token`', 'none', '`write`'],
    ],
    [
      'fork',
      { ACTIONS_ID_TOKEN_REQUEST_URL: '' },
      pullFrom({ full_name: 'mallory/vault' }),
      ['trust-fork', '`mallory/vault`', '`acme/vault`'],
    ],
    [
      'fork with the right to write',
      {},
      pullFrom({ full_name: 'mallory/vault' }),
      ['trust-fork', '`mallory/vault`', '`acme/vault`'],
    ],
    [
      'pull_request_target of a fork',
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      pullFrom({ full_name: 'mallory/vault' }),
      ['trust-pull-request-target', '`event_name`', '`pull_request_target`', '`push`'],
    ],
  ])('%s', (_, env, payload, expected) => {
    const error = checkRun(readRunFacts({ ...RUN, ...REQUEST, ...env }, payload), sampleSubject());
    if (expected === null) return expect(error).toBeNull();
    const [code, ...texts] = expected;
    expect(error?.code).toBe(code);
    for (const text of [
      ...texts,
      'https://pypi.org/manage/project/acme-vault/settings/publishing/',
      '`pypi-token`',
    ])
      expect(error?.message).toContain(text);
  });
});

describe('checkClaims', () => {
  const workflow = (path: string): string => `acme/vault/.github/workflows/${path}`;

  test.each<[string, SampleClaims]>([
    ['one workflow', {}],
    ['names without case', { job_workflow_ref: CLAIMS.job_workflow_ref.replace('acme/vault', 'Acme/Vault') }],
    [
      'a deployment, which has a commit only',
      { ref: undefined, job_workflow_ref: workflow(`release.yml@${CLAIMS.sha}`) },
    ],
    ['no `workflow_ref`', { workflow_ref: undefined }],
    ['another shape', { job_workflow_ref: 'somewhere' }],
  ])('%s: no objection', (_, changed) => {
    expect(checkClaims(sampleClaims(changed), sampleSubject())).toBeNull();
  });

  test.each<[string, string]>([
    ['of the same repository', workflow('publish.yml@refs/heads/main')],
    ['of another repository', 'acme/ci/.github/workflows/release.yml@refs/heads/main'],
    ['the same file at another ref', workflow('release.yml@refs/tags/v1')],
  ])('a reusable workflow %s', (_, seen) => {
    const error = checkClaims(sampleClaims({ job_workflow_ref: seen }), sampleSubject());
    expect(error?.code).toBe('trust-reusable-workflow');
    expect(error?.happened).toContain(`\`job_workflow_ref\` is \`${seen}\``);
    expect(error?.happened).toContain(`expected \`${CLAIMS.workflow_ref}\``);
  });

  test('pull_request_target, also when the runner did not tell', () => {
    const error = checkClaims(sampleClaims({ event_name: 'pull_request_target' }), sampleSubject());
    expect(error?.code).toBe('trust-pull-request-target');
  });
});
