// Somebody was faster: nothing of ours is left, and who was faster carries on, if that is certain. GitHub may answer with
// what was true a moment ago, so no run is green because of a branch that has not moved on from what was planned.
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { stateErrors } from '../findings/state-errors.ts';
import type { ReadsHistory } from '../plan/history.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import type { ReleaseState } from '../release/release-state.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { PreflightNeeds } from './preflight.ts';
import type { PublishNeeds } from './publish-files.ts';
import { readReleaseState, type StateNeeds } from './read-release-state.ts';
import type { ReportsSteps } from './reports-steps.ts';

/** `ended`: without success, so it releases nothing. */
export interface CommitRun {
  readonly url: string;
  readonly state: 'going' | 'succeeded' | 'ended';
  /** Of one that has ended, `cancelled` for instance. */
  readonly conclusion: string | null;
}

export interface SupersedeNeeds
  extends
    Pick<ReportsSteps, 'warn'>,
    Pick<ReadsHistory, 'relateTags'>,
    Pick<PreflightNeeds, 'readBranch'>,
    Pick<PublishNeeds, 'wait'>,
    StateNeeds {
  hasTag(tag: string): Promise<boolean>;
  listReleases(): Promise<readonly HostedRelease[]>;
  /** Null: this token may not see runs. */
  readRunFor(sha: string): Promise<CommitRun | 'none' | null>;
  /** Where `sha` is, seen from `base`: `ahead` holds it, `behind` is held by it. */
  relateCommit(base: string, sha: string): Promise<'identical' | 'ahead' | 'behind' | 'diverged'>;
}

export interface SupersedeRequest {
  readonly plan: ReleasePlan;
  /** The tag that was planned. */
  readonly tag: string;
  readonly branch: string;
  /** The index, for people. */
  readonly indexName: string;
  /** File name of this workflow, for the command that starts it. */
  readonly workflow: string;
}

/** Waits before the second look and those after it, in milliseconds. */
const LOOKS = [1000, 3000, 6000];

/** `superseded` when another run releases this commit or can't be ruled out; throws when there is certainly none. */
export async function supersede(request: SupersedeRequest, needs: SupersedeNeeds): Promise<RunOutcome> {
  const { plan, branch, tag } = request;
  let sha = '';
  for (const delay of [0, ...LOOKS]) {
    if (delay > 0) await needs.wait(delay);
    if (await needs.hasTag(tag)) return yieldToTag(request, needs);
    ({ sha } = await needs.readBranch(branch));
    const relation = sha === plan.head ? 'identical' : await needs.relateCommit(plan.head, sha);
    if (relation === 'ahead' || relation === 'diverged')
      return yieldToBranch(request, { sha, isRewritten: relation === 'diverged' }, needs);
  }
  const [head, seen] = [short(plan.head), short(sha)];
  throw raise(releaseErrors, 'release-branch-unclear', { branch, head, seen });
}

async function yieldToBranch(
  { plan, branch, workflow }: SupersedeRequest,
  { sha, isRewritten }: { readonly sha: string; readonly isRewritten: boolean },
  needs: SupersedeNeeds,
): Promise<RunOutcome> {
  const [head, seen] = [short(plan.head), short(sha)];
  const moved = isRewritten
    ? `${branch} was rewritten to ${seen} and no longer holds ${head}`
    : `${branch} has moved to ${seen}`;
  const run = await needs.readRunFor(sha);
  if (run === null) {
    needs.warn(`${moved}; whether a run exists for it is unknown (the job lacks \`actions: read\`).`);
    return quietOutcome('superseded', `${moved}; its own run should release it`, plan);
  }
  if (run === 'none' || run.state === 'ended')
    throw raise(releaseErrors, 'release-branch-moved', {
      moved,
      head,
      run: describeNoRun(run),
      workflow,
      branch,
    });
  return quietOutcome('superseded', `${moved}; its own run releases it: ${run.url}`, plan);
}

function describeNoRun(run: CommitRun | 'none'): string {
  if (run === 'none') return 'no run of this workflow exists for the new commit';
  return `the run of the new commit ended with \`${run.conclusion ?? 'no result'}\`: ${run.url}`;
}

/** The tag is there: fine when a run has made it and it holds our commit. */
async function yieldToTag(
  { plan, tag, indexName: index }: SupersedeRequest,
  needs: SupersedeNeeds,
): Promise<RunOutcome> {
  const head = short(plan.head);
  const [related] = await needs.relateTags([tag], plan.head);
  if (related?.relation !== 'identical' && related?.relation !== 'descendant')
    throw raise(releaseErrors, 'release-tag-taken', { tag, head });
  const state = await readTagState(tag, index, needs);
  // Nobody who still works on it would have removed its files.
  if (state.kind === 'contradiction' || state.kind === 'files-lost') throw state.error;
  if (state.kind === 'foreign') throw raise(stateErrors, 'release-tag-foreign', { tag, head });
  return quietOutcome('superseded', `another run has released this commit as ${tag}`, plan);
}

/** Lists of releases lag behind: files that nobody shows are looked for again. */
async function readTagState(tag: string, index: string, needs: SupersedeNeeds): Promise<ReleaseState> {
  const look = async (): Promise<ReleaseState> => {
    const releases = (await needs.listReleases()).filter((release) => release.tag === tag);
    return readReleaseState({ tag, releases, index, asksIndex: false }, needs);
  };
  let state = await look();
  for (const delay of LOOKS) {
    if (state.kind !== 'files-lost') break;
    await needs.wait(delay);
    state = await look();
  }
  return state;
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
