import { describe, expect, test } from '@jest/globals';
import { readRunEvent } from '../../src/inputs/run-event.ts';
import { environment, event, SHA } from './run-events.ts';

test('a push says everything', () => {
  expect(event('push')).toEqual({
    name: 'push',
    action: null,
    sha: SHA,
    branch: 'main',
    tag: null,
    owner: 'acme',
    repo: 'vault',
    defaultBranch: 'main',
    repositoryId: 'R_1',
    runId: '4711',
    runAttempt: 2,
    runNumber: 1,
    isPrivate: null,
    workflowPath: '.github/workflows/release.yml',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
  });
});

describe('where the head is', () => {
  test.each([
    ['push', 'refs/heads/feature/mirror', 'feature/mirror', null],
    ['push', 'refs/tags/v1.2.0', null, 'v1.2.0'],
    ['release', 'refs/tags/vault/1.2.0', null, 'vault/1.2.0'],
    ['pull_request', 'refs/pull/12/merge', null, null],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', 'gh-readonly-queue/main/pr-1', null],
    ['schedule', 'refs/heads/main', 'main', null],
  ])('%s of %s', (name, ref, branch, tag) => {
    expect(event(name, ref)).toMatchObject({ branch, tag });
  });

  test('without a ref the type says what the name is', () => {
    const env = environment('push', '', { GITHUB_REF_NAME: 'main' });
    expect(readRunEvent(env, {})).toMatchObject({ branch: 'main', tag: null });
  });
});

test('a published release of a private repository, in the 42nd run', () => {
  const payload = { action: 'published', repository: { private: true } };
  const env = environment('release', 'refs/tags/v1.2.0', { GITHUB_RUN_NUMBER: '42' });
  expect(readRunEvent(env, payload)).toMatchObject({ action: 'published', isPrivate: true, runNumber: 42 });
});

describe('what is missing', () => {
  test.each([
    [{}],
    [{ repository: null }],
    [{ repository: 'acme' }],
    [{ repository: { default_branch: 3 } }],
  ])('a payload %j names no default branch', (payload) => {
    expect(event('schedule', 'refs/heads/main', payload).defaultBranch).toBeNull();
  });

  test('outside a workflow', () => {
    expect(readRunEvent({}, {})).toEqual({
      name: '',
      action: null,
      sha: '',
      branch: null,
      tag: null,
      owner: '',
      repo: '',
      defaultBranch: null,
      repositoryId: null,
      runId: '0',
      runAttempt: 1,
      runNumber: 1,
      isPrivate: null,
      workflowPath: null,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    });
  });

  test('a workflow of another repository keeps its path', () => {
    const ref = 'other/shared/.github/workflows/python.yml@refs/tags/v2@x';
    const env = environment('push', 'refs/heads/main', { GITHUB_WORKFLOW_REF: ref });
    expect(readRunEvent(env, {}).workflowPath).toBe('.github/workflows/python.yml');
  });
});
