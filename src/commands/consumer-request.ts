// What was typed, completed by what can be found out: the repository, the range, the name of the index.
import type { ConsumerRequest } from '../consumer/consumer-request.ts';
import { existingIndexName } from '../consumer/index-entry.ts';
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
import { versionInTag } from '../version/version-in-tag.ts';

/** The latest release as its tag, or why it is not known. */
export type LatestRelease = { readonly tag: string } | { readonly why: string };

export interface ConsumerRequestNeeds {
  /** METADATA of an installed copy; null: none. */
  readMetadata(name: string): Promise<string | null>;
  readLatest(repository: string): Promise<LatestRelease>;
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
  const latest = asked === null ? await needs.readLatest(repository) : { why: '' };
  const { fresh, notes } = freshRange(asked, latest);
  const index = { name: LOCAL_INDEX_NAME, url: localIndexUrl() };
  return { request: { ...common, fresh, source: { kind: 'github', repository }, index }, notes };
}

function freshRange(
  asked: VersionRange | null,
  latest: LatestRelease,
): { readonly fresh: VersionRange; readonly notes: readonly string[] } {
  if (asked !== null) return { fresh: asked, notes: [] };
  const version = 'tag' in latest ? (versionInTag(latest.tag)?.version ?? null) : null;
  if (version !== null) return { fresh: caretOf(version), notes: [] };
  const why = 'tag' in latest ? 'the tag of the latest release is no version' : latest.why;
  const note = `A new dependency gets no bound, since no range was given and ${why}. Name one: --package NAME@^1.0.0.`;
  return { fresh: parseRange('*'), notes: [note] };
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
