// What our branch is to hold: the planned edits, with what people wrote into the changelog there.
import { raise } from '../findings/catalogue.ts';
import { pullErrors } from '../findings/pull-errors.ts';
import type { FileEdit } from '../project/file-edit.ts';
import { pullCommitMessage, readPullTrailers, type PullTrailers } from '../release/release-message.ts';
import { mergeChangelog, sameAround, splitChangelog } from '../release/release-pull-changelog.ts';
import {
  findOwnCommit,
  holdsEdits,
  isAsMade,
  touchedPaths,
  type BranchContent,
  type ChangedFile,
} from '../release/release-pull-content.ts';
import { readNotesBlock } from '../release/release-pull-notes-block.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import type { Version } from '../version/version.ts';
import { releaseIdentity } from './release-identity.ts';
import { isAsked, type Proposal, type ProposalRequest, type ReadProposalNeeds } from './read-proposal.ts';

export interface BranchNeeds {
  /** Files that a commit changes, with their blobs at it. */
  readCommitFiles(sha: string): Promise<readonly ChangedFile[]>;
  readBlobs(shas: readonly string[]): Promise<readonly Buffer[]>;
}

export interface BranchEdits {
  readonly edits: readonly FileEdit[];
  /** The changelog among them holds what people wrote. */
  readonly edited: boolean;
}

export type BranchPlan =
  | ({ readonly kind: 'write' } & BranchEdits)
  /** It holds these edits on top of the planned commit. */
  | { readonly kind: 'right' }
  /** People have committed to it what a new commit would lose. */
  | { readonly kind: 'held'; readonly paths: readonly string[] };

interface OwnChanges {
  readonly content: BranchContent;
  readonly own: readonly ChangedFile[];
  readonly touched: readonly string[];
}

/** Null: there is no branch, or nothing on it that was not merged. Throws when it is somebody else's. */
export async function readBranchContent(
  head: string,
  proposal: Proposal,
  needs: Pick<ReadProposalNeeds, 'compareBranch'>,
): Promise<BranchContent | null> {
  const { tip, latest } = proposal;
  if (tip === null || (latest?.state === 'merged' && latest.headSha === tip)) return null;
  const content = await needs.compareBranch(head, tip);
  if (content === null || isOfOthers(content, proposal)) throw taken(proposal, content);
  return content;
}

export async function planBranch(
  wanted: ProposalRequest,
  proposal: Proposal,
  content: BranchContent | null,
  needs: BranchNeeds,
): Promise<BranchPlan> {
  const { edits } = wanted.planned;
  if (content === null) return { kind: 'write', edits, edited: false };
  const { head } = wanted.read.plan;
  const changes = await readChanges(content, edits, needs);
  const path = changelogPath(edits);
  const others = changes.touched.filter((touched) => touched !== path);
  if (others.length > 0 || !(content.complete || isAsMade(content))) return { kind: 'held', paths: others };
  const merged = await mergeEdits(wanted, proposal, changes, needs);
  if (merged === null) return { kind: 'held', paths: path === null ? [] : [path] };
  const isRight = holdsEdits(content, head, merged.edits) && hasMessage(content, wanted, merged.edited);
  return isRight ? { kind: 'right' } : { kind: 'write', ...merged };
}

/** The message that the commit of this plan has, with that tree. */
export function proposalMessage(
  { request, planned }: ProposalRequest,
  facts: Pick<PullTrailers, 'tree' | 'edited'>,
): string {
  const { version, tag } = releaseIdentity(planned);
  const { commitMessage } = request.plan.project.configuration;
  const number = formatVersion(version);
  const asked = isAsked(request.plan) ? number : null;
  return pullCommitMessage(commitMessage, number, { tag, asked, ...facts });
}

function hasMessage({ commits, tip }: BranchContent, wanted: ProposalRequest, edited: boolean): boolean {
  const commit = commits.find(({ sha }) => sha === tip);
  const message = proposalMessage(wanted, { tree: commit?.tree ?? '', edited });
  return commit?.message.trimEnd() === message.trimEnd();
}

/** No commit of ours, and no pull request of ours that has these commits. */
function isOfOthers(content: BranchContent, { tip, open, latest }: Proposal): boolean {
  if (content.commits.length === 0 || findOwnCommit(content) !== null) return false;
  return open === null && latest?.headSha !== tip;
}

function taken({ branch, tip }: Proposal, content: BranchContent | null): Error {
  const shas = content?.commits.map(({ sha }) => sha.slice(0, 7)) ?? [(tip ?? '').slice(0, 7)];
  const more = shas.length > 5 ? ` and ${shas.length - 5} more` : '';
  return raise(pullErrors, 'pull-branch-taken', { branch, commits: `${shas.slice(-5).join(', ')}${more}` });
}

async function readChanges(
  content: BranchContent,
  edits: readonly FileEdit[],
  needs: BranchNeeds,
): Promise<OwnChanges> {
  if (isAsMade(content)) return { content, own: content.files, touched: [] };
  const commit = findOwnCommit(content);
  const own = commit === null ? [] : await needs.readCommitFiles(commit.sha);
  return { content, own, touched: touchedPaths(content.files, own, edits) };
}

/** The planned edits with the changelog as people have it; null when that can't be told from what is ours. */
async function mergeEdits(
  wanted: ProposalRequest,
  { latest }: Proposal,
  { content, own, touched }: OwnChanges,
  needs: BranchNeeds,
): Promise<BranchEdits | null> {
  const { edits } = wanted.planned;
  const edit = edits.find(({ path }) => path === changelogPath(edits));
  const isTouched = edit !== undefined && touched.includes(edit.path);
  const blob = content.files.find(({ path }) => path === edit?.path)?.blob ?? null;
  if (isTouched && blob === null) return null;
  const trailers = readPullTrailers(findOwnCommit(content)?.message ?? '');
  const isEdited = trailers?.edited === true && latest !== null && latest.state !== 'merged';
  if (edit === undefined || blob === null || !(isTouched || isEdited)) return { edits, edited: false };

  // Around the section it must be as our commit has it, if people have changed the file.
  const ownBlob = own.find(({ path }) => path === edit.path)?.blob ?? null;
  const blobs = isTouched && ownBlob !== null ? [blob, ownBlob] : [blob];
  const [written = edit.content, made = edit.content] = await needs.readBlobs(blobs);
  const writtenVersion = versionOf(trailers?.tag ?? '', wanted);
  if (isTouched) {
    const [theirs, ours] = [written, made].map((bytes) => splitChangelog(bytes, writtenVersion));
    if (!theirs || !ours || !sameAround(theirs, ours)) return null;
  }
  const { version } = releaseIdentity(wanted.planned);
  const base = readNotesBlock(latest?.body ?? '')?.base ?? null;
  const merged = mergeChangelog({ written, writtenVersion, fresh: edit.content, version, base });
  return {
    edits: edits.map((each) => (each === edit ? { ...edit, content: merged } : each)),
    edited: !merged.equals(edit.content),
  };
}

/** The version that the commit on the branch is of: a later plan may have a higher one. */
function versionOf(tag: string, { request, planned }: ProposalRequest): Version {
  const { tagFormat } = request.plan.project.configuration;
  return readTag(parseTagFormat(tagFormat), tag) ?? releaseIdentity(planned).version;
}

/** The one edit that holds no version. */
export function changelogPath(edits: readonly FileEdit[]): string | null {
  return edits.find(({ to }) => to === null)?.path ?? null;
}
