// Which command a run is, by its event (design, section 2: Events of the root action).
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { COMMAND_NAMES, type ActionInputs, type CommandName } from './action-inputs.ts';
import type { RunEvent } from './run-event.ts';

const REFUSED: Readonly<Record<string, string>> = {
  pull_request_target: 'it gives code of a pull request the secrets of the repository.',
  workflow_run: 'its commit is not the one that was tested.',
  issue_comment: 'anybody who may comment could start a release.',
};

/** `releasing` are the branches that release; empty: the default branch. */
export function selectCommand(
  event: RunEvent,
  inputs: ActionInputs,
  releasing: readonly string[],
): CommandName {
  const refusal = REFUSED[event.name];
  if (refusal !== undefined)
    throw raise(inputErrors, 'event-refused', {
      event: event.name,
      why: refusal,
      hint: 'Use `push`, `pull_request`, `workflow_dispatch` or `schedule`.',
    });
  if (inputs.command !== null) return inputs.command;
  switch (event.name) {
    case 'push':
      if (event.tag !== null) throw notAvailable('Publishing a pushed tag', 'Push to the branch instead.');
      return isReleasing(event, releasing) ? 'release' : 'preview';
    case 'pull_request':
    case 'merge_group':
      return 'preview';
    case 'schedule':
      return 'release';
    case 'workflow_dispatch':
      if (inputs.repository !== '' && inputs.repository !== 'pypi')
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

function notAvailable(what: string, hint: string): Error {
  return raise(inputErrors, 'event-not-available', { what, hint });
}
