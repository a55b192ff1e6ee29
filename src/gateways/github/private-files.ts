// Releases and assets of many repositories for the index server. What GitHub has answered is kept with its ETag, and is what it goes by
// while GitHub cannot be asked. https://docs.github.com/en/rest/releases
import { createHash } from 'node:crypto';
import { raise } from '../../findings/catalogue.ts';
import { privateNameErrors } from '../../findings/private-name-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import {
  manifestAsset,
  readReleaseManifest,
  type ReleaseManifests,
} from '../../simple-index/release-manifest.ts';
import type { ReleaseSource, SourceAsset } from '../../simple-index/source-release.ts';
import type { ServerCache } from '../server-cache.ts';
import { createPrivateRequest, type PrivateConnection } from './private-request.ts';
import { readRepository, readReleases, type KeptPage, type KeptRepository } from './private-source.ts';

export interface PrivateSource {
  readonly source: ReleaseSource;
  readonly manifests: ReleaseManifests;
  /** Seconds since GitHub last said so; null: it did just now. */
  readonly age: number | null;
  /** Why GitHub could not be asked; null with `age` null. */
  readonly trouble: string | null;
}

export interface PrivateDocument {
  readonly text: string;
  readonly age: number | null;
  readonly trouble: string | null;
}

/** All reject with errors of `private-name-errors.ts`. Repositories are `owner/name`. */
export interface PrivateFiles {
  /** The same value as before while nothing has changed. */
  readSource(repository: string): Promise<PrivateSource>;
  /** A file of a repository; `ref` empty: the default branch. */
  readDocument(place: { repository: string; ref: string; path: string }): Promise<PrivateDocument>;
  /** That the token may (still) read the repository. True when GitHub cannot be asked but has said so before. */
  checkRight(repository: string): Promise<void>;
  /** Null: there is no such asset. */
  openAsset(repository: string, id: number): Promise<AsyncIterable<Uint8Array> | null>;
}

interface KeptSource {
  readonly repository: KeptRepository;
  readonly pages: readonly KeptPage[];
  /** Unix milliseconds. */
  readonly at: number;
}

interface KeptDocument {
  readonly text: string;
  readonly etag: string | null;
  readonly at: number;
}

/** While these last, what is kept is served. A refusal is none of them. */
const PASSING: readonly string[] = ['private-rate-limited', 'private-github-down'];
const LARGEST_MANIFEST = 64 * 1024 * 1024;
const MANIFESTS_AT_ONCE = 6;

export function createPrivateFiles(connection: PrivateConnection, cache: ServerCache): PrivateFiles {
  const request = createPrivateRequest(connection);
  const { now, apiUrl, token } = connection;
  // What one token has proved is nothing that another one gets.
  const owner = `${apiUrl} ${createHash('sha256').update(token).digest('hex')}`;
  const records = new Map<string, unknown>();
  const sources = new Map<string, { readonly kept: KeptSource; readonly value: PrivateSource }>();

  const recall = async <Kept>(name: string): Promise<Kept | null> => {
    const key = `${owner} ${name}`;
    if (!records.has(key)) records.set(key, await cache.readRecord(key));
    return records.get(key) as Kept | null;
  };
  const remember = async (name: string, value: unknown, changed: boolean): Promise<void> => {
    const key = `${owner} ${name}`;
    records.set(key, value);
    if (changed) await cache.writeRecord(key, value);
  };

  const openAsset = (repository: string, id: number): Promise<AsyncIterable<Uint8Array> | null> =>
    request.open({
      path: `/repos/${repository}/releases/assets/${id}`,
      accept: 'application/octet-stream',
      repository,
      what: `a file of ${repository}`,
    });

  const readManifest = async (repository: string, asset: SourceAsset): Promise<Buffer> => {
    const { sha256, size } = asset;
    const path = sha256 === null ? null : await cache.find({ sha256, size });
    if (path !== null) return cache.read(path);
    if (size > LARGEST_MANIFEST) return Buffer.alloc(0);
    const pieces = await openAsset(repository, asset.id);
    if (pieces === null)
      throw raise(privateNameErrors, 'private-file-gone', { repository, filename: asset.name });
    const chunks: Uint8Array[] = [];
    let seen = 0;
    const differs = (other: string): Error =>
      raise(privateNameErrors, 'private-file-differs', {
        ...{ repository, filename: asset.name },
        ...{ seen: other, expected: sha256 ?? '' },
      });
    for await (const piece of sha256 === null ? pieces : cache.keep({ sha256, size }, pieces, differs)) {
      seen += piece.byteLength;
      if (seen > LARGEST_MANIFEST) return Buffer.alloc(0);
      chunks.push(piece);
    }
    return Buffer.concat(chunks);
  };

  const readManifests = async (asked: string, source: ReleaseSource): Promise<ReleaseManifests> => {
    const before = sources.get(asked)?.value.manifests;
    const wanted = source.releases.flatMap((release) => manifestAsset(release) ?? []);
    const found = new Map<number, ReturnType<typeof readReleaseManifest>>();
    await someAtATime(MANIFESTS_AT_ONCE, wanted, async (asset) => {
      const known = before?.get(asset.id);
      const bytes = known === undefined ? await readManifest(source.repository, asset) : null;
      if (known !== undefined) found.set(asset.id, known);
      else if (bytes !== null) found.set(asset.id, readReleaseManifest(bytes, asset));
    });
    return found;
  };

  /** What is kept, when the trouble passes. */
  const orKept = async <Kept extends { readonly at: number }, Value>(
    error: unknown,
    kept: Kept | null,
    make: (kept: Kept) => Promise<Value>,
  ): Promise<Value & { readonly age: number; readonly trouble: string }> => {
    if (kept === null || !(error instanceof UserError) || !PASSING.includes(error.code)) throw error;
    const value = await make(kept);
    return { ...value, age: Math.round((now() - kept.at) / 1000), trouble: error.happened };
  };

  const contents = async (asked: string, kept: KeptSource): Promise<PrivateSource> => {
    const { fullName, private: isPrivate, archived } = kept.repository;
    const releases = kept.pages.flatMap((page) => page.releases);
    const source = { repository: fullName, private: isPrivate, archived, releases };
    return { source, manifests: await readManifests(asked, source), age: null, trouble: null };
  };

  return {
    async readSource(repository) {
      const kept = await recall<KeptSource>(`source ${repository}`);
      try {
        const known = await readRepository(request, repository, kept?.repository ?? null);
        const pages = await readReleases(request, repository, kept?.pages ?? []);
        const changed = known !== kept?.repository || pages !== kept.pages;
        const next: KeptSource = { repository: known, pages, at: now() };
        const before = sources.get(repository);
        const same = !changed && before !== undefined;
        const value = same ? before.value : await contents(repository, next);
        sources.set(repository, { kept: next, value });
        await remember(`source ${repository}`, next, changed);
        return value;
      } catch (error) {
        return orKept(
          error,
          kept,
          async (each) => sources.get(repository)?.value ?? contents(repository, each),
        );
      }
    },

    async readDocument({ repository, ref, path }) {
      const name = `document ${repository} ${ref} ${path}`;
      const kept = await recall<KeptDocument>(name);
      const query = ref === '' ? '' : `?ref=${encodeURIComponent(ref)}`;
      const known = kept === null ? null : { etag: kept.etag, lastModified: null };
      const what = `${path} of ${repository}`;
      const encoded = path.split('/').map(encodeURIComponent).join('/');
      const asked = { path: `/repos/${repository}/contents/${encoded}${query}`, repository, what };
      try {
        const answer = await request.read({ ...asked, accept: 'application/vnd.github.raw+json' }, known);
        const next =
          answer === 'same' && kept !== null
            ? { ...kept, at: now() }
            : { ...(answer as { text: string; etag: string | null }), at: now() };
        await remember(name, { text: next.text, etag: next.etag, at: next.at }, answer !== 'same');
        return { text: next.text, age: null, trouble: null };
      } catch (error) {
        return orKept(error, kept, async ({ text }) => ({ text }));
      }
    },

    async checkRight(repository) {
      const name = `right ${repository}`;
      const kept = await recall<{ readonly known: KeptRepository; readonly at: number }>(name);
      try {
        const known = await readRepository(request, repository, kept?.known ?? null);
        await remember(name, { known, at: now() }, known !== kept?.known);
      } catch (error) {
        await orKept(error, kept, async () => ({}));
      }
    },

    openAsset,
  };
}
