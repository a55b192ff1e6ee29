// The last look before a draft becomes public: does the tag still name what it named, and does the draft still hold it?
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import { checkAssets } from '../release/asset-check.ts';
import { readDraftOwner } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { findHolder, holdsManifest, publishedOther } from '../release/release-state.ts';
import { assetsDiffer, hashAssets, type DraftFiles, type DraftFilesNeeds } from './draft-files.ts';
import type { PublishNeeds } from './publish-files.ts';

export interface LastLookRequest extends DraftFiles {
  /** The annotated tag that was made of it. */
  readonly tagObject: string;
  /** The index, for people. */
  readonly index: string;
  /** Other drafts of the same tag that are known: from now on they can only mislead. */
  readonly rivals: readonly HostedRelease[];
}

export interface LastLookNeeds extends Pick<PublishNeeds, 'wait'>, Pick<DraftFilesNeeds, 'downloadAsset'> {
  listReleases(): Promise<readonly HostedRelease[]>;
  /** Null when there is no such release any more. */
  readRelease(id: number): Promise<HostedRelease | null>;
  /** The object that the tag's ref names; null when there is no such tag. */
  readTagRef(tag: string): Promise<string | null>;
}

export interface LastLook {
  /** Holds the files; published already where another run or a person was faster. */
  readonly holder: HostedRelease;
  /** All other drafts of runs for this tag. */
  readonly rivals: readonly HostedRelease[];
}

/** Milliseconds; a host may show what was written a moment ago only later. */
const LOOKS_AGAIN = [1000, 2000, 4000];

/** Looks again while something is missing. Throws when it stays so, or when something else is there. */
export async function lookOnceMore(request: LastLookRequest, needs: LastLookNeeds): Promise<LastLook> {
  const { draft, manifest, digest } = request;
  for (let looks = 0; ; looks += 1) {
    const tagObject = await needs.readTagRef(draft.tag);
    // Last: what is exchanged after it was read would be public.
    const { holder, releases } = await readHolder(request, needs);
    const differences = holder === null ? [] : checkAssets(manifest, digest, holder.assets);
    const isWhole = holder !== null && differences.length === 0;
    if (isWhole && tagObject === request.tagObject)
      return { holder, rivals: otherDrafts(releases, request, holder.id) };
    const delay = LOOKS_AGAIN[looks];
    if (delay === undefined || differences.some(({ isMissing }) => !isMissing)) {
      if (isWhole) throw tagGone(request, tagObject);
      throw holder === null ? draftGone(request) : assetsDiffer(draft.tag, differences);
    }
    await needs.wait(delay);
  }
}

/** Two runs of one push can make the very same tag: both go on with the same draft, and none removes what the other publishes. */
async function readHolder(
  { draft: { id, tag }, digest }: LastLookRequest,
  needs: LastLookNeeds,
): Promise<{ readonly holder: HostedRelease | null; readonly releases: readonly HostedRelease[] }> {
  const listed = (await needs.listReleases()).filter((release) => release.tag === tag);
  const releases = await Promise.all(listed.map((release) => hashAssets(release, needs)));
  const other = releases.find((release) => !release.draft && !holdsManifest(release, digest));
  if (other !== undefined) throw publishedOther(other, digest);
  const found = findHolder(releases, digest) ?? releases.find((release) => release.id === id);
  return { holder: found ?? (await readDraft(id, needs)), releases };
}

/** GitHub lists the newest hundred. */
async function readDraft(id: number, needs: LastLookNeeds): Promise<HostedRelease | null> {
  const found = await needs.readRelease(id);
  return found === null ? null : hashAssets(found, needs);
}

/** Only drafts of runs: what a person has prepared for this tag is the person's. */
function otherDrafts(
  releases: readonly HostedRelease[],
  { rivals }: LastLookRequest,
  kept: number,
): readonly HostedRelease[] {
  const seen = new Map([...rivals, ...releases].map((release) => [release.id, release]));
  return [...seen.values()].filter(
    ({ draft, id, body }) => draft && id !== kept && readDraftOwner(body) !== null,
  );
}

function draftGone({ draft: { tag }, index }: LastLookRequest): Error {
  return raise(stateErrors, 'release-draft-gone', { tag, standing: `its files are on ${index}` });
}

function tagGone({ draft: { tag }, tagObject, index }: LastLookRequest, seen: string | null): Error {
  const what = seen === null ? 'deleted' : `moved to ${seen.slice(0, 7)}`;
  return raise(stateErrors, 'release-tag-gone', { tag, what, index, object: tagObject });
}
