// The pull request itself: opened once, then its title and text kept as they should be.
import { plainLine } from '../notes/plain-line.ts';
import { urlRef } from '../notes/markdown-link.ts';
import { releaseSubject } from '../release/release-message.ts';
import { renderPullBody, samePullBody, type PullFacts } from '../release/release-pull-body.ts';
import { proposed } from '../release/standing.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import { formatVersion } from '../version/format-version.ts';
import { changelogPath } from './proposal-branch.ts';
import type { Proposal, ProposalRequest } from './read-proposal.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface PullNeeds extends Pick<ReportsSteps, 'info' | 'warn' | 'standing'> {
  readPull(number: number): Promise<ReleasePull>;
  /** Contexts of the checks that the branch requires; null when this token may not ask. */
  readRequiredChecks(branch: string): Promise<readonly string[] | null>;
  /** `exists`: an open one is there already. */
  createPull(pull: {
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  }): Promise<ReleasePull | 'exists'>;
  updatePull(number: number, texts: { readonly title: string; readonly body: string }): Promise<ReleasePull>;
}

/** GitHub's limit for a title. */
const LONGEST_TITLE = 256;

/** `moveBranch` is called once, after everything that may refuse was asked and before the texts are written. */
export async function writePull(
  wanted: ProposalRequest,
  proposal: Proposal,
  needs: PullNeeds,
  moveBranch: () => Promise<'moved' | 'lost'>,
): Promise<ReleasePull | 'lost'> {
  const { isWorkflowToken, base, branch } = proposal;
  const checks = isWorkflowToken ? { checks: await needs.readRequiredChecks(base) } : null;
  if ((await moveBranch()) === 'lost') return 'lost';
  needs.standing(proposed(branch));
  const pull = await writeTexts(wanted, proposal, checks, needs);
  needs.standing(null);
  return pull;
}

async function writeTexts(
  wanted: ProposalRequest,
  { open, base, branch }: Proposal,
  checks: PullFacts['waiting'],
  needs: PullNeeds,
): Promise<ReleasePull | 'lost'> {
  const title = pullTitle(wanted);
  const facts = pullFacts(wanted, base, checks);
  if (open !== null) return updateTexts(open, title, facts, needs);
  const pull = await needs.createPull({ branch, base, title, body: renderPullBody(facts, null) ?? '' });
  if (pull === 'exists') return 'lost';
  needs.info(`Opened the pull request #${pull.number}.`);
  return pull;
}

async function updateTexts(
  open: ReleasePull,
  title: string,
  facts: PullFacts,
  needs: PullNeeds,
): Promise<ReleasePull | 'lost'> {
  const isRight = (pull: ReleasePull): boolean =>
    pull.title === title && samePullBody(renderPullBody(facts, pull.body) ?? pull.body, pull.body);
  if (isRight(open)) return open;
  // A person may be writing in it: what is replaced is what stands there now.
  const now = await needs.readPull(open.number);
  if (now.state !== 'open') return 'lost';
  if (isRight(now)) return now;
  const body = renderPullBody(facts, now.body);
  if (body === null)
    needs.warn(`The text of the pull request #${now.number} is too long for entries of new commits.`);
  return needs.updatePull(now.number, { title, body: body ?? now.body });
}

function pullTitle({ request, planned }: ProposalRequest): string {
  const { version } = releaseIdentity(planned);
  const { commitMessage } = request.plan.project.configuration;
  return plainLine(releaseSubject(commitMessage, formatVersion(version)), LONGEST_TITLE);
}

function pullFacts(
  { request, planned }: ProposalRequest,
  base: string,
  waiting: PullFacts['waiting'],
): PullFacts {
  const { name, version, tag } = releaseIdentity(planned);
  const { repositoryUrl } = request.plan;
  const range =
    planned.previous === null
      ? `commits/${urlRef(base)}`
      : `compare/${urlRef(planned.previous.tag)}...${urlRef(base)}`;
  return {
    ...{ name, tag, base, waiting },
    version: formatVersion(version),
    reason: planned.reason,
    changelog: changelogPath(planned.edits),
    notes: planned.notes,
    link: repositoryUrl === null ? '' : `${repositoryUrl}/${range}`,
  };
}
