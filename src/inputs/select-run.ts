// Which command a run is, by its event (design, section 2: Events of the root action).
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { indexProfile } from '../upload/index-profile.ts';
import { COMMAND_NAMES, type ActionInputs, type CommandName } from './action-inputs.ts';
import type { RunEvent } from './run-event.ts';

const REFUSED: Readonly<Record<string, string>> = {
  pull_request_target: 'it gives code of a pull request the secrets of the repository.',
  workflow_run: 'its commit is not the one that was tested.',
  issue_comment: 'anybody who may comment could start a release.',
};

/** Commits that wait to be merged. */
const PROPOSED: readonly string[] = ['pull_request', 'merge_group'];

/** Throws for events that no command runs on, whatever the inputs say. */
export function refuseEvent(event: RunEvent): void {
  const why = REFUSED[event.name];
  if (why === undefined) return;
  const hint = 'Use `push`, `pull_request`, `workflow_dispatch` or `schedule`.';
  throw raise(inputErrors, 'event-refused', { event: event.name, why, hint });
}

/** `releasing` are the branches that release; empty: the default branch. */
export function selectCommand(
  event: RunEvent,
  inputs: ActionInputs,
  releasing: readonly string[],
): CommandName {
  refuseEvent(event);
  if (inputs.command === 'release' && PROPOSED.includes(event.name))
    throw raise(inputErrors, 'event-refused', {
      event: event.name,
      why: 'its commit is not on a branch yet, so it must not be released.',
      hint: 'Leave `command` empty: the plan is shown and nothing is written.',
    });
  if (inputs.command === 'release' && !mayRelease(event, releasing))
    throw notAReleaseBranch(event, releasing);
  if (inputs.command !== null) return inputs.command;
  switch (event.name) {
    case 'push':
      if (event.tag !== null) throw notAvailable('Publishing a pushed tag', 'Push to the branch instead.');
      return isReleasing(event, releasing) ? 'release' : 'preview';
    case 'pull_request':
    case 'merge_group':
      return 'preview';
    case 'schedule':
    case 'workflow_dispatch':
      if (indexProfile(inputs.repository).name !== 'pypi')
        throw notAvailable('A rehearsal on another index', 'Leave `repository` empty, or release by a push.');
      return isReleasing(event, releasing) ? 'release' : 'preview';
    case 'release':
      throw notAvailable('Publishing a GitHub release', 'Release by a push to the branch.');
    default:
      throw raise(inputErrors, 'event-unknown', { event: event.name, commands: COMMAND_NAMES.join(', ') });
  }
}

function isReleasing(event: RunEvent, releasing: readonly string[]): boolean {
  if (event.branch === null) return false;
  return releasing.length === 0 ? event.branch === event.defaultBranch : releasing.includes(event.branch);
}

/** A payload that does not name the default branch leaves it to whoever asked for the release. */
function mayRelease(event: RunEvent, releasing: readonly string[]): boolean {
  const isUnknown = releasing.length === 0 && event.defaultBranch === null;
  return isReleasing(event, releasing) || (isUnknown && event.branch !== null);
}

function notAReleaseBranch({ branch, tag, defaultBranch }: RunEvent, releasing: readonly string[]): Error {
  const seen = branch !== null ? `the branch ${branch}` : tag !== null ? `the tag ${tag}` : 'no branch';
  const branches = releasing.length > 0 ? releasing.join(', ') : (defaultBranch ?? 'a branch');
  return raise(inputErrors, 'event-not-a-release-branch', { seen, branches });
}

function notAvailable(what: string, hint: string): Error {
  return raise(inputErrors, 'event-not-available', { what, hint });
}
