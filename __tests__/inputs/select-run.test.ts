import { describe, expect, test } from '@jest/globals';
import { parseActionInputs } from '../../src/inputs/action-inputs.ts';
import { refuseEvent, selectCommand } from '../../src/inputs/select-command.ts';
import { event } from './run-events.ts';

const given = (values: Readonly<Record<string, string>> = {}) =>
  parseActionInputs(new Map(Object.entries(values)));
const NO_BRANCHES: readonly string[] = [];

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
    ['workflow_dispatch', 'refs/tags/v1.2.0', NO_BRANCHES, 'preview'],
    ['schedule', 'refs/heads/main', NO_BRANCHES, 'release'],
    ['schedule', 'refs/heads/main', ['stable'], 'preview'],
  ] as const)('%s of %s, branches %j: %s', (name, ref, branches, command) => {
    expect(selectCommand(event(name, ref), given(), branches)).toBe(command);
  });

  test("a fork's pull request is shown, nothing more", () => {
    const payload = { pull_request: { head: { repo: { full_name: 'other/vault' } } } };
    expect(selectCommand(event('pull_request', 'refs/pull/3/merge', payload), given(), [])).toBe('preview');
  });

  test('a push with an unknown default branch releases nothing by itself', () => {
    expect(selectCommand(event('push', 'refs/heads/main', {}), given(), [])).toBe('preview');
  });

  test.each(['', 'pypi', 'PyPI', 'https://upload.pypi.org/legacy/'])(
    'a dispatch to %j is a release',
    (repository) => {
      expect(selectCommand(event('workflow_dispatch'), given({ repository }), [])).toBe('release');
    },
  );
});

describe('the input decides', () => {
  test.each(['preview', 'build', 'release'])('%s on a release branch', (command) => {
    expect(selectCommand(event('push'), given({ command }), [])).toBe(command);
  });

  test.each(['preview', 'build'])('%s on a pull request', (command) => {
    expect(selectCommand(event('pull_request', 'refs/pull/3/merge'), given({ command }), [])).toBe(command);
  });

  test.each(['repository_dispatch', 'create', 'issues'])(
    'release on %s, an event that says nothing',
    (name) => {
      expect(selectCommand(event(name), given({ command: 'release' }), [])).toBe('release');
    },
  );

  test('release where nobody knows the default branch', () => {
    const unknown = event('repository_dispatch', 'refs/heads/main', {});
    expect(selectCommand(unknown, given({ command: 'release' }), [])).toBe('release');
  });
});

describe('refused', () => {
  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    '%s, whatever the inputs say',
    (name) => {
      for (const command of ['', 'release', 'preview', 'build'])
        expect(() => selectCommand(event(name), given({ command }), [])).toThrow(
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
    ['push', 'refs/tags/v1.2.0', 'event-not-a-release-branch', 'the tag v1.2.0'],
    ['workflow_dispatch', 'refs/heads/topic', 'event-not-a-release-branch', 'topic'],
  ])('a release on %s of %s', (name, ref, code, text) => {
    expect(() => selectCommand(event(name, ref), given({ command: 'release' }), [])).toThrow(
      expect.objectContaining({ code, happened: expect.stringContaining(text) }),
    );
  });

  test('a release on a branch that the configuration does not name', () => {
    expect(() => selectCommand(event('push'), given({ command: 'release' }), ['1.x', '2.x'])).toThrow(
      'releases are made from 1.x, 2.x',
    );
  });
});

describe('not there yet, or unknown', () => {
  test.each([
    ['push', 'refs/tags/v1.2.0', '', 'event-not-available'],
    ['release', 'refs/tags/v1.2.0', '', 'event-not-available'],
    ['workflow_dispatch', 'refs/heads/main', 'testpypi', 'event-not-available'],
    ['schedule', 'refs/heads/main', 'testpypi', 'event-not-available'],
    ['workflow_dispatch', 'refs/heads/main', 'https://pypi.acme.example/', 'event-not-available'],
    ['repository_dispatch', 'refs/heads/main', '', 'event-unknown'],
    ['', 'refs/heads/main', '', 'event-unknown'],
  ])('%s of %s to %j', (name, ref, repository, code) => {
    expect(() => selectCommand(event(name, ref), given({ repository }), [])).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('an unknown event names the input that mends it', () => {
    expect(() => selectCommand(event('issues'), given(), [])).toThrow(
      'Set the input `command` to one of: release, preview, build.',
    );
  });
});
