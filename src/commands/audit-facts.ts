// All that host and indexes say of the versions of a project, with as few requests as that takes.
import type { IndexFacts, AuditFacts, ManifestRead, ReleaseFacts } from '../audit/release-facts.ts';
import { versionOf } from '../simple-index/distribution-name.ts';
import { manifestDigest } from '../distribution/make-manifest.ts';
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import type { AuditIndex, AuditNeeds, Unread } from './audit-needs.ts';
import { someAtATime } from '../pace/some-at-a-time.ts';

export interface FactsRequest {
  readonly repository: string;
  readonly project: string;
  readonly serverUrl: string;
  readonly tagFormat: string;
}

/** Newest manifests that are read; each is one request. */
const MOST_MANIFESTS = 500;
/** Of a hundred files with their metadata it is far smaller. Bytes. */
const LARGEST_MANIFEST = 16 * 1024 * 1024;
/** Newest files of each index whose attestations are read; each is one request. */
const MOST_ATTESTATIONS = 20;
const AT_A_TIME = 6;

/** Throws where the releases or tags can't be read: without them there is nothing to audit. An index that can't be read is told. */
export async function readAuditFacts(
  request: FactsRequest,
  needs: AuditNeeds,
): Promise<{ readonly facts: AuditFacts; readonly unread: readonly Unread[] }> {
  const format = parseTagFormat(request.tagFormat);
  const [releases, { tags, complete }] = await Promise.all([needs.readReleases(), needs.readTags()]);
  const own = releases.filter(({ tag }) => readTag(format, tag) !== null);
  const unread: Unread[] = [];
  if (!complete)
    unread.push({ what: `tags of ${request.repository}`, why: `only the first ${tags.length} were read` });
  const manifests = await readManifests(own, needs, unread);
  const indexes: IndexFacts[] = [];
  for (const index of needs.indexes) {
    const read = await readIndex(index, request.project, unread);
    if (read !== null) indexes.push(read);
  }
  const versionTags = tags.flatMap((tag) => {
    const version = readTag(format, tag.name);
    return version === null ? [] : [{ ...tag, version }];
  });
  const { repository, project, serverUrl } = request;
  return {
    facts: { repository, project, serverUrl, tags: versionTags, releases: own, manifests, indexes },
    unread,
  };
}

async function readManifests(
  releases: readonly ReleaseFacts[],
  needs: AuditNeeds,
  unread: Unread[],
): Promise<ReadonlyMap<number, ManifestRead>> {
  const all = releases.flatMap(({ assets }) =>
    assets.filter(({ filename }) => filename === MANIFEST_FILENAME),
  );
  const wanted = all.slice(0, MOST_MANIFESTS);
  if (all.length > wanted.length)
    unread.push({
      what: `manifests of the ${all.length - wanted.length} oldest releases`,
      why: `an audit reads the newest ${MOST_MANIFESTS}`,
    });
  const read = await someAtATime(
    AT_A_TIME,
    wanted,
    async (asset): Promise<readonly [number, ManifestRead]> => {
      if (asset.size > LARGEST_MANIFEST)
        return [asset.id, { problem: `it is larger than ${LARGEST_MANIFEST} bytes` }];
      const bytes = await needs.readManifest(asset);
      if (bytes === null) return [asset.id, { problem: 'it was removed meanwhile' }];
      if (asset.sha256 !== null && manifestDigest(bytes) !== `sha256:${asset.sha256}`)
        return [asset.id, { problem: 'its bytes do not have the digest that its release names' }];
      try {
        return [asset.id, parseManifest(bytes)];
      } catch (error) {
        if (error instanceof UserError) return [asset.id, { problem: error.happened.replace(/\.$/, '') }];
        throw error;
      }
    },
  );
  return new Map(read);
}

async function readIndex(index: AuditIndex, project: string, unread: Unread[]): Promise<IndexFacts | null> {
  const { where } = index;
  try {
    const page = await index.readPage(project);
    const files = page === 'empty' ? [] : page.files.filter(({ filename }) => versionOf(filename, project));
    return { where, files, attestations: await readAttestations(index, project, files, unread) };
  } catch (error) {
    unread.push({ what: where, why: reasonOf(error) });
    return null;
  }
}

async function readAttestations(
  index: AuditIndex,
  project: string,
  files: readonly IndexFile[],
  unread: Unread[],
): Promise<IndexFacts['attestations']> {
  const newest = newestFirst(files, project).slice(0, MOST_ATTESTATIONS);
  const what = `attestations on ${index.where}`;
  try {
    const read = index.readAttestations(project, newest);
    if (read === null) {
      unread.push({ what, why: 'nothing is known of where this index keeps them' });
      return new Map();
    }
    const found = await read;
    const [older, unanswered] = [files.length - newest.length, newest.length - found.size];
    if (older > 0)
      unread.push({
        what: `${what} of the ${older} oldest files`,
        why: `an audit reads the newest ${MOST_ATTESTATIONS}`,
      });
    if (unanswered > 0)
      unread.push({ what: `${what} of ${unanswered} files`, why: 'the index did not answer' });
    const unverified = [...found.values()].find((read) => read?.state === 'present');
    if (unverified) unread.push({ what: `whether ${what} hold`, why: unverified.problem });
    return found;
  } catch (error) {
    unread.push({ what, why: reasonOf(error) });
    return new Map();
  }
}

export function newestFirst(files: readonly IndexFile[], project: string): readonly IndexFile[] {
  return files
    .flatMap((file) => {
      const version = versionOf(file.filename, project);
      return version === null ? [] : [{ file, version }];
    })
    .sort((one, other) => compareVersions(other.version, one.version))
    .map(({ file }) => file);
}

/** Rethrows what is no error that a person can meet. */
export function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.happened;
  if (error instanceof UserErrors) return error.errors.map(({ happened }) => happened).join(' ');
  throw error;
}
