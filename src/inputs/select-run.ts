// What a run does and which version it is about, by its event (design, section 2: Events of the root action).
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { rehearsalNumber, type PlanTarget } from '../plan/plan-target.ts';
import type { Configuration } from '../project/configuration.ts';
import { indexProfile } from '../upload/index-profile.ts';
import { isWithoutIndex } from '../upload/without-index.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import { COMMAND_NAMES, type ActionInputs, type CommandName } from './action-inputs.ts';
import type { RunEvent } from './run-event.ts';

export type RunChoice =
  | { readonly kind: 'preview' | 'build' | 'release'; readonly target: PlanTarget }
  /** A person's tag: its files, its release. */
  | { readonly kind: 'publish-tag'; readonly target: Extract<PlanTarget, { kind: 'tag' }> }
  /** Files to the index and nothing else. */
  | { readonly kind: 'publish-planned'; readonly target: PlanTarget }
  | { readonly kind: 'nothing'; readonly reason: string };

/** Commands that read a project and plan. */
export type PlanningCommand = Exclude<CommandName, 'publish' | 'verify'>;

type ChoiceInputs = Pick<ActionInputs, 'repository' | 'indexProfile' | 'indexUrl' | 'rehearsal'>;
type ChoiceRules = Pick<Configuration, 'branches' | 'tagFormat'>;

const NEXT: PlanTarget = { kind: 'next' };

const REFUSED: Readonly<Record<string, string>> = {
  pull_request_target: 'it gives code of a pull request the secrets of the repository.',
  workflow_run: 'its commit is not the one that was tested.',
  issue_comment: 'anybody who may comment could start a release.',
};

/** Commits that wait to be merged. */
const PROPOSED: readonly string[] = ['pull_request', 'merge_group'];
const BY_HAND: readonly string[] = ['workflow_dispatch', 'schedule'];

/** Throws for events that no command runs on, whatever the inputs say. */
export function refuseEvent(event: RunEvent): void {
  const why = REFUSED[event.name];
  if (why === undefined) return;
  const hint = 'Use `push`, `release`, `pull_request`, `workflow_dispatch` or `schedule`.';
  throw raise(inputErrors, 'event-refused', { event: event.name, why, hint });
}

/** `command`: that of an action's folder, or the input; null: the event decides. */
export function selectRun(
  event: RunEvent,
  command: PlanningCommand | null,
  inputs: ChoiceInputs,
  rules: ChoiceRules,
): RunChoice {
  refuseEvent(event);
  if (command === 'preview') return { kind: 'preview', target: NEXT };
  const named = namedVersion(event, inputs, rules);
  if (named?.kind === 'nothing') return named;
  if (command === 'build') return { kind: 'build', target: named?.target ?? NEXT };
  if (command === 'release' && named?.kind !== 'publish-tag') return askedRelease(event, rules);
  return named ?? byBranch(event, rules);
}

/** A version that a person has named by a tag, or a target other than the release itself; null: the next version. */
function namedVersion(
  event: RunEvent,
  inputs: ChoiceInputs,
  { tagFormat }: ChoiceRules,
): Extract<RunChoice, { kind: 'publish-tag' | 'publish-planned' | 'nothing' }> | null {
  refuseUnpublished(event);
  if (BY_HAND.includes(event.name) && !isRelease(inputs))
    return { kind: 'publish-planned', target: targetElsewhere(event, inputs) };
  const tag = tagOf(event);
  if (tag === null) return null;
  if (!BY_HAND.includes(event.name) && readTag(parseTagFormat(tagFormat), tag) === null)
    return { kind: 'nothing', reason: `the tag ${tag} is no version in the tag-format ${tagFormat}` };
  return { kind: 'publish-tag', target: { kind: 'tag', tag } };
}

function tagOf({ name, tag }: RunEvent): string | null {
  return ['push', 'release', ...BY_HAND].includes(name) ? tag : null;
}

function isRelease({ repository, indexProfile: profile, indexUrl: simpleUrl }: ChoiceInputs): boolean {
  return isWithoutIndex(repository) || indexProfile(repository, { profile, simpleUrl }).name === 'pypi';
}

function targetElsewhere({ runNumber, runAttempt }: RunEvent, { rehearsal }: ChoiceInputs): PlanTarget {
  if (!rehearsal) return { kind: 'written' };
  return { kind: 'rehearsal', number: rehearsalNumber(runNumber, runAttempt) };
}

function refuseUnpublished({ name, action }: RunEvent): void {
  if (name === 'release' && action !== 'published')
    throw raise(targetErrors, 'release-action-other', { action: action ?? 'unknown' });
}

function askedRelease(event: RunEvent, { branches }: ChoiceRules): RunChoice {
  if (PROPOSED.includes(event.name))
    throw raise(inputErrors, 'event-refused', {
      event: event.name,
      why: 'its commit is not on a branch yet, so it must not be released.',
      hint: 'Leave `command` empty: the plan is shown and nothing is written.',
    });
  if (!mayRelease(event, branches)) throw notAReleaseBranch(event, branches);
  return { kind: 'release', target: NEXT };
}

function byBranch(event: RunEvent, { branches }: ChoiceRules): RunChoice {
  if (PROPOSED.includes(event.name)) return { kind: 'preview', target: NEXT };
  if (event.name !== 'push' && !BY_HAND.includes(event.name))
    throw raise(inputErrors, 'event-unknown', { event: event.name, commands: COMMAND_NAMES.join(', ') });
  return { kind: isReleasing(event, branches) ? 'release' : 'preview', target: NEXT };
}

/** `releasing` are the branches that release; empty: the default branch. */
export function isReleasing(
  { branch, defaultBranch }: Pick<RunEvent, 'branch' | 'defaultBranch'>,
  releasing: readonly string[],
): boolean {
  if (branch === null) return false;
  return releasing.length === 0 ? branch === defaultBranch : releasing.includes(branch);
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
