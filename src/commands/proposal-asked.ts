// A version that a person asked for: the proposal carries it until it is merged or closed, or is refused where the
// merge would not release it.
import { raise } from '../findings/catalogue.ts';
import { pullErrors } from '../findings/pull-errors.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { readPullTrailers } from '../release/release-message.ts';
import { type BranchContent, findOwnCommit } from '../release/release-pull-content.ts';
import { compareVersions, sameVersion } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { isConsent } from '../version/written-version.ts';
import { ask } from './preflight-answer.ts';
import { isAsked, type Proposal, type ProposalRequest } from './read-proposal.ts';
import { type PlanNeeds, readPlan } from './read-plan.ts';
import { releaseIdentity } from './release-identity.ts';

/** The version that a person asked for in an earlier run; null when the proposal has none, or is merged or closed. */
export function readAsked(
  { tip, latest }: Pick<Proposal, 'tip' | 'latest'>,
  content: BranchContent | null,
): Version | null {
  const isOver = latest !== null && latest.state !== 'open' && latest.headSha === tip;
  if (content === null || isOver) return null;
  const asked = readPullTrailers(findOwnCommit(content)?.message ?? '')?.asked ?? null;
  return asked === null ? null : parseVersion(asked);
}

/** Planned anew with that version while it is above what the commits ask for. */
export async function keepAsked(
  wanted: ProposalRequest,
  proposal: Proposal,
  content: BranchContent | null,
  needs: PlanNeeds,
): Promise<ProposalRequest> {
  const { request, planned } = wanted;
  const version = isAsked(request.plan) ? null : readAsked(proposal, content);
  if (version === null || compareVersions(version, releaseIdentity(planned).version) <= 0) return wanted;
  const plan = { ...request.plan, version };
  const read = await readPlan(plan, needs);
  return { request: { ...request, plan }, read, planned: read.plan.packages[0] as PackagePlan };
}

/** After the merge nothing but the files says what was asked for. */
export async function refuseLost({ request, planned }: ProposalRequest, needs: PlanNeeds): Promise<void> {
  if (!isAsked(request.plan)) return;
  const { version } = releaseIdentity(planned);
  const plain = await ask(readPlan({ ...request.plan, version: null, bump: null }, needs));
  const computed = 'value' in plain ? (plain.value.plan.packages[0]?.version ?? null) : null;
  if (computed !== null && sameVersion(computed, version)) return;
  const lost = findLoss({ request, planned }, version, computed);
  if (lost !== null)
    throw raise(pullErrors, 'pull-version-lost', { version: formatVersion(version), ...lost });
}

const BY_COMMITS = 'Let a commit ask for the version (`feat!:` for a major one, `feat:`, `fix:`)';

/** `computed`: what the commits ask for. Null: the merge would be planned as the version that was asked for. */
function findLoss(
  { request, planned }: Pick<ProposalRequest, 'request' | 'planned'>,
  version: Version,
  computed: Version | null,
): { readonly why: string; readonly instead: string } | null {
  if (planned.places.length === 0)
    return {
      why: 'the version comes from the tag, so no file would say it',
      instead: `${BY_COMMITS}, or set \`changelog\` to false: with nothing to commit it is released without a pull request`,
    };
  if (planned.previous !== null && request.plan.project.configuration.versionFrom === 'tag')
    return {
      why: '`version-from` is "tag", so the version in the files would not count',
      instead: BY_COMMITS,
    };
  if (!isConsent(version))
    return {
      why: 'a version in the files that is not final does not ask for a release',
      instead: 'Ask for a final version',
    };
  if (computed === null || compareVersions(version, computed) > 0) return null;
  const higher = formatVersion(computed);
  return { why: `the commits ask for ${higher}`, instead: `Ask for ${higher} or a higher version` };
}
