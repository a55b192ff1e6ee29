// What was typed, completed by what can be found out: the repository, the range, the name of the index.
import type { ConsumerRequest } from '../consumer/consumer-request.ts';
import { existingIndexName } from '../consumer/index-entry.ts';
import { type ListedRelease, newestVersion, noVersion } from '../consumer/newest-version.ts';
import { repositoryOfLock, repositoryOfMetadata } from '../consumer/repository-of.ts';
import { indexNameOf } from '../dependencies/index-address.ts';
import { recordedRepository } from '../dependencies/private-packages.ts';
import { caretOf, parseRange, type VersionRange } from '../dependencies/version-range.ts';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { parseTomlText } from '../project/toml-document.ts';
import type { ConsumerInitArguments } from '../inputs/consumer-arguments.ts';
import { LOCAL_INDEX_NAME, localIndexUrl } from '../simple-index/local-index.ts';
import { checkedIndexUrl, withSlash } from '../upload/index-url.ts';
import type { Version } from '../version/version.ts';

/** The newest releases of a repository, or why they are not known. */
export type KnownReleases = { readonly releases: readonly ListedRelease[] } | { readonly why: string };

export interface ConsumerRequestNeeds {
  /** METADATA of an installed copy; null: none. */
  readMetadata(name: string): Promise<string | null>;
  readReleases(repository: string): Promise<KnownReleases>;
  /** Null: nobody can be asked, or nothing was answered. */
  ask(question: string): Promise<string | null>;
}

export interface CompletedRequest {
  readonly request: ConsumerRequest;
  readonly notes: readonly string[];
}

type Files = ReadonlyMap<string, string>;

/** Throws `consumer-range-invalid`, `consumer-repository-unknown`, and what is wrong with the URL of an index. */
export async function consumerRequest(
  args: ConsumerInitArguments,
  files: Files,
  serverUrl: string,
  needs: ConsumerRequestNeeds,
): Promise<CompletedRequest> {
  const asked = args.range === null ? null : parseRange(args.range);
  const { name, group } = args;
  const common = { name, group, asked };
  if (args.index !== null) {
    const url = withSlash(checkedIndexUrl(args.index, '--index').href);
    const known = existingIndexName(pyprojectOf(files), url) ?? indexNameOf(url);
    const { fresh, notes } = freshRange(asked, { why: 'your server was not asked' });
    return {
      request: { ...common, fresh, source: { kind: 'index' }, index: { name: known, url } },
      notes,
    };
  }
  const repository = args.github || (await findRepository(name, files, serverUrl, needs));
  const known = asked === null ? await needs.readReleases(repository) : { why: '' };
  const { fresh, notes } = freshRange(asked, newestOf(name, repository, known));
  const index = { name: LOCAL_INDEX_NAME, url: localIndexUrl() };
  return { request: { ...common, fresh, source: { kind: 'github', repository }, index }, notes };
}

function freshRange(
  asked: VersionRange | null,
  newest: Version | { readonly why: string },
): { readonly fresh: VersionRange; readonly notes: readonly string[] } {
  if (asked !== null) return { fresh: asked, notes: [] };
  if (!('why' in newest)) return { fresh: caretOf(newest), notes: [] };
  const note = `A new dependency gets no bound, since no range was given and ${newest.why}. Name one: --package NAME@^1.0.0.`;
  return { fresh: parseRange('*'), notes: [note] };
}

function newestOf(
  name: string,
  repository: string,
  known: KnownReleases,
): Version | { readonly why: string } {
  if ('why' in known) return known;
  return newestVersion(known.releases, name) ?? { why: noVersion(repository, name, known.releases.length) };
}

async function findRepository(
  name: string,
  files: Files,
  serverUrl: string,
  needs: ConsumerRequestNeeds,
): Promise<string> {
  const recorded = recordedRepository(pyprojectOf(files), name);
  if (recorded !== null) return recorded;
  for (const lock of ['uv.lock', 'poetry.lock']) {
    const found = repositoryOfLock(lock, files.get(lock) ?? '', name, serverUrl);
    if (found !== null) return found;
  }
  const metadata = await needs.readMetadata(name);
  const found = metadata === null ? null : repositoryOfMetadata(metadata, serverUrl);
  if (found !== null) return found;
  const answer = (await needs.ask(`Repository of ${name} (OWNER/REPO): `))?.trim() ?? '';
  if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(answer)) return answer;
  const looked =
    metadata === null
      ? 'no copy is installed, and no lock file names one'
      : `its metadata names none on ${new URL(serverUrl).host}`;
  throw raise(consumerErrors, 'consumer-repository-unknown', { name, looked });
}

function pyprojectOf(files: Files): ReturnType<typeof parseTomlText> {
  return parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
}
