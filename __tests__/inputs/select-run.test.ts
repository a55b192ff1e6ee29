import { describe, expect, test } from '@jest/globals';
import { parseActionInputs } from '../../src/inputs/action-inputs.ts';
import { refuseEvent, selectRun } from '../../src/inputs/select-run.ts';
import { readRunEvent, type RunEvent } from '../../src/inputs/run-event.ts';
import { environment, event } from './run-events.ts';

const given = (values: Readonly<Record<string, string>> = {}) =>
  parseActionInputs(new Map(Object.entries(values)));
const NO_BRANCHES: readonly string[] = [];
const select = (
  seen: RunEvent,
  values: Readonly<Record<string, string>> = {},
  branches: readonly string[] = [],
) => {
  const inputs = given(values);
  return selectRun(seen, inputs.command as never, inputs, { branches, tagFormat: 'v{version}' });
};

describe('the event decides', () => {
  test.each([
    ['push', 'refs/heads/main', NO_BRANCHES, 'release'],
    ['push', 'refs/heads/feature/main', NO_BRANCHES, 'preview'],
    ['push', 'refs/heads/main', ['stable', '1.x'], 'preview'],
    ['push', 'refs/heads/1.x', ['stable', '1.x'], 'release'],
    ['pull_request', 'refs/pull/3/merge', NO_BRANCHES, 'preview'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-3', NO_BRANCHES, 'preview'],
    ['merge_group', 'refs/heads/main', NO_BRANCHES, 'preview'],
    ['workflow_dispatch', 'refs/heads/main', NO_BRANCHES, 'release'],
    ['workflow_dispatch', 'refs/heads/topic', NO_BRANCHES, 'preview'],
    ['workflow_dispatch', 'refs/tags/v1.2.0', NO_BRANCHES, 'publish-tag'],
    ['push', 'refs/tags/v1.2.0', NO_BRANCHES, 'publish-tag'],
    ['push', 'refs/tags/v1', NO_BRANCHES, 'nothing'],
    ['push', 'refs/tags/nightly', NO_BRANCHES, 'nothing'],
    ['schedule', 'refs/heads/main', NO_BRANCHES, 'release'],
    ['schedule', 'refs/heads/main', ['stable'], 'preview'],
  ] as const)('%s of %s, branches %j: %s', (name, ref, branches, command) => {
    expect(select(event(name, ref), {}, branches).kind).toBe(command);
  });

  test("a fork's pull request is shown, nothing more", () => {
    const payload = { pull_request: { head: { repo: { full_name: 'other/vault' } } } };
    expect(select(event('pull_request', 'refs/pull/3/merge', payload), {}, []).kind).toBe('preview');
  });

  test('a push with an unknown default branch releases nothing by itself', () => {
    expect(select(event('push', 'refs/heads/main', {}), {}, []).kind).toBe('preview');
  });

  test.each(['', 'pypi', 'PyPI', 'https://upload.pypi.org/legacy/'])(
    'a dispatch to %j is a release',
    (repository) => {
      expect(select(event('workflow_dispatch'), { repository }, []).kind).toBe('release');
    },
  );
});

describe('the input decides', () => {
  test.each(['preview', 'build', 'release'])('%s on a release branch', (command) => {
    expect(select(event('push'), { command }, []).kind).toBe(command);
  });

  test.each(['preview', 'build'])('%s on a pull request', (command) => {
    expect(select(event('pull_request', 'refs/pull/3/merge'), { command }, []).kind).toBe(command);
  });

  test.each(['repository_dispatch', 'create', 'issues'])(
    'release on %s, an event that says nothing',
    (name) => {
      expect(select(event(name), { command: 'release' }, []).kind).toBe('release');
    },
  );

  test('release where nobody knows the default branch', () => {
    const unknown = event('repository_dispatch', 'refs/heads/main', {});
    expect(select(unknown, { command: 'release' }, []).kind).toBe('release');
  });
});

describe('refused', () => {
  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    '%s, whatever the inputs say',
    (name) => {
      for (const command of ['', 'release', 'preview', 'build'])
        expect(() => select(event(name), { command }, [])).toThrow(
          expect.objectContaining({ code: 'event-refused', happened: expect.stringContaining(name) }),
        );
      expect(() => refuseEvent(event(name))).toThrow(expect.objectContaining({ code: 'event-refused' }));
    },
  );

  test.each(['push', 'pull_request', 'schedule', 'anything'])('%s is not refused at once', (name) => {
    expect(() => refuseEvent(event(name))).not.toThrow();
  });

  test.each([
    ['pull_request', 'refs/pull/3/merge', 'event-refused', 'not on a branch yet'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-3', 'event-refused', 'not on a branch yet'],
    [
      'push',
      'refs/heads/topic',
      'event-not-a-release-branch',
      'the branch topic, but releases are made from main',
    ],
    ['repository_dispatch', 'refs/tags/v1.2.0', 'event-not-a-release-branch', 'the tag v1.2.0'],
    ['workflow_dispatch', 'refs/heads/topic', 'event-not-a-release-branch', 'topic'],
  ])('a release on %s of %s', (name, ref, code, text) => {
    expect(() => select(event(name, ref), { command: 'release' }, [])).toThrow(
      expect.objectContaining({ code, happened: expect.stringContaining(text) }),
    );
  });

  test('a release on a branch that the configuration does not name', () => {
    expect(() => select(event('push'), { command: 'release' }, ['1.x', '2.x'])).toThrow(
      'releases are made from 1.x, 2.x',
    );
  });
});

describe('a version that a person has named', () => {
  const published = (payload: object = { action: 'published' }): RunEvent =>
    event('release', 'refs/tags/v1.2.0', payload);

  test.each(['', 'release'])('command %j on a published release publishes its tag', (command) => {
    expect(select(published(), { command })).toEqual({
      kind: 'publish-tag',
      target: { kind: 'tag', tag: 'v1.2.0' },
    });
  });

  test.each([['release'], ['push']])('build on %s builds the version of the tag', (name) => {
    const seen = event(name, 'refs/tags/v1.2.0', { action: 'published' });
    expect(select(seen, { command: 'build' })).toEqual({
      kind: 'build',
      target: { kind: 'tag', tag: 'v1.2.0' },
    });
  });

  test('a published release whose tag is no version is none of ours', () => {
    const seen = event('release', 'refs/tags/nightly', { action: 'published' });
    expect(select(seen)).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('nightly') });
  });

  test.each(['created', 'edited', undefined])('release: %s is refused', (action) => {
    expect(() => select(published({ action }))).toThrow(
      expect.objectContaining({ code: 'release-action-other' }),
    );
  });
});

describe('to another index by hand or by the clock', () => {
  test.each([
    ['workflow_dispatch', 'testpypi', '', { kind: 'rehearsal', number: 4202 }],
    ['schedule', 'testpypi', '', { kind: 'rehearsal', number: 4202 }],
    ['workflow_dispatch', 'https://pypi.acme.example/', 'true', { kind: 'rehearsal', number: 4202 }],
    ['workflow_dispatch', 'testpypi', 'false', { kind: 'written' }],
  ])('%s to %s with rehearsal %j', (name, repository, rehearsal, target) => {
    const seen = readRunEvent(environment(name, 'refs/heads/topic', { GITHUB_RUN_NUMBER: '42' }), {});
    expect(select(seen, { repository, rehearsal })).toEqual({ kind: 'publish-planned', target });
    expect(select(seen, { repository, rehearsal, command: 'build' })).toEqual({ kind: 'build', target });
  });

  test('`command: release` releases to it', () => {
    const inputs = { repository: 'https://pypi.acme.example/', command: 'release' };
    expect(select(event('workflow_dispatch'), inputs)).toEqual({ kind: 'release', target: { kind: 'next' } });
  });

  test('a push releases to it', () => {
    expect(select(event('push'), { repository: 'https://pypi.acme.example/' }).kind).toBe('release');
  });
});

describe('unknown', () => {
  test.each(['repository_dispatch', ''])('%j', (name) => {
    expect(() => select(event(name))).toThrow(expect.objectContaining({ code: 'event-unknown' }));
  });

  test('an unknown event names the input that mends it', () => {
    expect(() => select(event('issues'))).toThrow(
      'Set the input `command` to one of: release, preview, build, publish, verify.',
    );
  });
});
