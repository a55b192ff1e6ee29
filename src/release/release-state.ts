// Where a release stands, read from what is there: its tag, its releases and their assets, the index. Nothing is
// remembered: no label, no title, no local file.
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { judgeUpload, type ListedFiles } from '../upload/upload-verdict.ts';
import { checkAssets, describeDifferences } from './asset-check.ts';
import { readDraftOwner } from './draft-marker.ts';
import type { HostedRelease, ReleaseAsset } from './hosted-release.ts';

/** What a tag says: nothing, since there is none; somebody else's; or the manifest that a run of ours has named. */
export type TagMark =
  { readonly kind: 'none' } | { readonly kind: 'foreign' } | ({ readonly kind: 'ours' } & TagNames);

/** What a tag of ours names. */
export interface TagNames {
  /** `sha256:<hex>` of the manifest. */
  readonly digest: string;
  readonly commit: string;
  /** Of the annotated tag itself. */
  readonly tagObject: string;
}

export interface ReleaseFacts {
  readonly tag: string;
  readonly mark: TagMark;
  /** Releases and drafts of this tag, the sha256 of their assets known. */
  readonly releases: readonly HostedRelease[];
  /** The manifest that the tag names; null when no release holds it. */
  readonly manifest: Manifest | null;
  /** What the index lists of the package; null when it was not asked. */
  readonly page: ListedFiles | 'empty' | null;
  /** The index, for people. */
  readonly index: string;
}

/** What is left to do, in this order. `tidy`: a person has published the draft, whose text still names its run. */
export type LeftStep = 'draft' | 'tag' | 'publish' | 'undraft' | 'tidy';

/** A release whose files are known: by the tag's digest, down to every byte. */
export interface KnownRelease extends TagNames {
  readonly manifest: Manifest;
  /** The release or draft that holds those files. */
  readonly holder: HostedRelease;
  /** Distributions that the index lacks. */
  readonly missing: readonly string[];
  /** Other drafts of runs: from now on they can only mislead. What people prepared for this tag stays theirs. */
  readonly surplus: readonly HostedRelease[];
}

export type ReleaseState =
  | { readonly kind: 'planned'; readonly left: readonly LeftStep[] }
  | {
      readonly kind: 'scratch-draft';
      readonly left: readonly LeftStep[];
      readonly drafts: readonly HostedRelease[];
    }
  | ({
      readonly kind: 'tagged' | 'partly-published' | 'published' | 'released';
      readonly left: readonly LeftStep[];
    } & KnownRelease)
  /** The tag names a manifest that no release holds: the same files must be found or built again. */
  | ({
      readonly kind: 'files-lost';
      readonly error: UserError;
      readonly surplus: readonly HostedRelease[];
    } & TagNames)
  /** Made by hand or by another tool: nothing says which files belong to it, and it is left alone. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'contradiction'; readonly error: UserError };

export function releaseState(facts: ReleaseFacts): ReleaseState {
  const { mark } = facts;
  if (mark.kind === 'ours') return taggedState(facts, mark);
  const byHand = facts.releases.find(({ draft, body }) => !draft && readDraftOwner(body) !== null);
  if (byHand !== undefined)
    return contradiction('release-published-untagged', { tag: facts.tag, url: byHand.url });
  if (mark.kind === 'foreign') return { kind: 'foreign' };
  const drafts = facts.releases.filter(({ draft }) => draft);
  const left = ['draft', 'tag', 'publish', 'undraft'] as const;
  return drafts.length === 0 ? { kind: 'planned', left } : { kind: 'scratch-draft', left, drafts };
}

function taggedState(facts: ReleaseFacts, { digest, commit, tagObject }: TagNames): ReleaseState {
  const names = { digest, commit, tagObject };
  const { tag, releases, manifest } = facts;
  const published = releases.find(({ draft }) => !draft);
  if (published !== undefined && !holdsManifest(published, digest))
    return { kind: 'contradiction', error: publishedOther(published, digest) };
  const holder = findHolder(releases, digest);
  const surplus = releases.filter(
    (release) => release.draft && release.id !== holder?.id && readDraftOwner(release.body) !== null,
  );
  if (holder === null || manifest === null)
    return { kind: 'files-lost', ...names, surplus, error: filesLost(facts, digest) };
  const differences = checkAssets(manifest, digest, holder.assets);
  if (differences.length > 0)
    return contradiction('release-assets-differ', { tag, differences: describeDifferences(differences) });
  return withIndex(facts, { ...names, manifest, holder, surplus });
}

function withIndex(facts: ReleaseFacts, known: Omit<KnownRelease, 'missing'>): ReleaseState {
  const { holder, manifest } = known;
  const distributions = manifest.files.filter(({ kind }) => kind !== 'extra');
  const verdicts =
    facts.page === null
      ? []
      : distributions.map((file) => ({
          file,
          verdict: judgeUpload(facts.page ?? 'empty', file, facts.index),
        }));
  const other = verdicts.find(({ verdict }) => verdict instanceof Error);
  if (other?.verdict instanceof Error) return { kind: 'contradiction', error: other.verdict };
  const missing = verdicts
    .filter(({ verdict }) => verdict === 'upload')
    .map(({ file: { filename } }) => filename);
  const left: readonly LeftStep[] = [
    ...(missing.length > 0 ? (['publish'] as const) : []),
    ...(holder.draft ? (['undraft'] as const) : []),
    ...(!holder.draft && readDraftOwner(holder.body) !== null ? (['tidy'] as const) : []),
  ];
  const kind =
    missing.length === 0
      ? holder.draft
        ? 'published'
        : 'released'
      : missing.length === distributions.length
        ? 'tagged'
        : 'partly-published';
  return { kind, left, missing, ...known };
}

/** The release that the tag's digest means: the published one, or else the oldest draft, for every run the same. */
export function findHolder(releases: readonly HostedRelease[], digest: string): HostedRelease | null {
  const holders = releases.filter((release) => holdsManifest(release, digest));
  const [oldest] = holders.toSorted((one, other) => one.id - other.id);
  return holders.find(({ draft }) => !draft) ?? oldest ?? null;
}

/** Does this release hold the manifest of that digest? */
export function holdsManifest({ assets }: HostedRelease, digest: string): boolean {
  return manifestsOf(assets).some(
    ({ sha256, state }) => state === 'uploaded' && sha256 !== null && `sha256:${sha256}` === digest,
  );
}

/** Also one whose upload has not ended. */
export function manifestsOf(assets: readonly ReleaseAsset[]): readonly ReleaseAsset[] {
  return assets.filter(({ label, name }) => (label || name) === MANIFEST_FILENAME);
}

function filesLost({ tag, releases }: ReleaseFacts, digest: string): UserError {
  const found = releases.flatMap(({ assets }) => manifestsOf(assets));
  const others = describeManifests(found);
  return found.length === 0
    ? raise(stateErrors, 'release-files-lost', { tag, digest })
    : raise(stateErrors, 'release-manifest-differs', { tag, digest, others });
}

/** What was published of the tag holds other files. */
export function publishedOther({ tag, url, assets }: HostedRelease, digest: string): UserError {
  const found = manifestsOf(assets);
  const others = found.length === 0 ? 'missing' : describeManifests(found);
  return raise(stateErrors, 'release-published-other', { tag, digest, url, others });
}

function describeManifests(found: readonly ReleaseAsset[]): string {
  return found.map(({ sha256, state }) => (sha256 === null ? state : `sha256:${sha256}`)).join(', ');
}

function contradiction(
  code: 'release-published-untagged' | 'release-assets-differ',
  values: { tag: string; url?: string; differences?: string },
): ReleaseState {
  const { url = '', differences = '' } = values;
  return {
    kind: 'contradiction',
    error: raise(stateErrors, code, { tag: values.tag, url, differences }),
  };
}
