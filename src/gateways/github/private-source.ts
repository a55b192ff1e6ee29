// A repository and its releases as GitHub tells them, asked by the ETags of what is known. GitHub's JSON is taken apart field by field.
// https://docs.github.com/en/rest/releases/releases#list-releases
import { raise } from '../../findings/catalogue.ts';
import { privateNameErrors } from '../../findings/private-name-errors.ts';
import { parseSha256 } from '../../simple-index/file-link.ts';
import type { SourceAsset, SourceRelease } from '../../simple-index/source-release.ts';
import type { PrivateRequest, Validators } from './private-request.ts';

export interface KeptRepository extends Validators {
  /** As GitHub writes it now (after renames). */
  readonly fullName: string;
  readonly private: boolean;
  readonly archived: boolean;
}

/** A hundred releases, newest first. */
export interface KeptPage extends Validators {
  /** With the drafts, which are left out of `releases`. */
  readonly count: number;
  readonly releases: readonly SourceRelease[];
}

type Json = Readonly<Record<string, unknown>>;

const JSON_TYPE = 'application/vnd.github+json';
const PER_PAGE = 100;
/** GitHub lists no more than ten thousand releases. */
const MOST_PAGES = 100;

/** `known` itself when nothing has changed. */
export async function readRepository(
  request: PrivateRequest,
  repository: string,
  known: KeptRepository | null,
): Promise<KeptRepository> {
  const what = `the repository ${repository}`;
  const answer = await request.read(
    { path: `/repos/${repository}`, accept: JSON_TYPE, repository, what },
    known,
  );
  if (answer === 'same' && known !== null) return known;
  const { text, etag, lastModified } = answer as Exclude<typeof answer, 'same'>;
  const json = parse(text, what);
  const fullName = json['full_name'];
  if (typeof fullName !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(fullName)) throw odd(what);
  const [isPrivate, archived] = [json['private'] !== false, json['archived'] === true];
  return { fullName, private: isPrivate, archived, etag, lastModified };
}

/** `known` itself when nothing has changed. */
export async function readReleases(
  request: PrivateRequest,
  repository: string,
  known: readonly KeptPage[],
): Promise<readonly KeptPage[]> {
  const what = `the releases of ${repository}`;
  const pages: KeptPage[] = [];
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const before = known[number - 1] ?? null;
    const path = `/repos/${repository}/releases?per_page=${PER_PAGE}&page=${number}`;
    const answer = await request.read({ path, accept: JSON_TYPE, repository, what }, before);
    const page = answer === 'same' && before !== null ? before : readPage(answer as Answered, what);
    pages.push(page);
    if (page.count < PER_PAGE) break;
  }
  const same = pages.length === known.length && pages.every((page, position) => page === known[position]);
  return same ? known : pages;
}

type Answered = Exclude<Awaited<ReturnType<PrivateRequest['read']>>, 'same'>;

function readPage({ text, etag, lastModified }: Answered, what: string): KeptPage {
  const list: unknown = parse(text, what);
  if (!Array.isArray(list)) throw odd(what);
  const releases = (list as readonly Json[])
    .filter((each) => each['draft'] === false && typeof each['published_at'] === 'string')
    .map((each) => readRelease(each, what));
  return { count: list.length, releases, etag, lastModified };
}

function readRelease(json: Json, what: string): SourceRelease {
  const { assets } = json;
  if (!Array.isArray(assets)) throw odd(what);
  return {
    tag: text(json, 'tag_name', what),
    title: typeof json['name'] === 'string' ? json['name'] : '',
    notes: typeof json['body'] === 'string' ? json['body'] : '',
    url: text(json, 'html_url', what),
    publishedAt: text(json, 'published_at', what),
    assets: (assets as readonly Json[])
      .filter((asset) => asset['state'] === 'uploaded')
      .map((asset) => readAsset(asset, what)),
  };
}

function readAsset(json: Json, what: string): SourceAsset {
  const { id, size, label, digest } = json;
  if (!Number.isSafeInteger(id) || !Number.isSafeInteger(size)) throw odd(what);
  return {
    id: id as number,
    name: text(json, 'name', what),
    label: typeof label === 'string' ? label : null,
    size: size as number,
    // Older Enterprise Servers tell none.
    sha256: typeof digest === 'string' ? parseSha256(digest.replace(/^sha256:/, '')) : null,
    downloadUrl: text(json, 'browser_download_url', what),
    createdAt: text(json, 'created_at', what),
  };
}

function text(json: Json, key: string, what: string): string {
  const value = json[key];
  if (typeof value !== 'string') throw odd(what);
  return value;
}

function parse(body: string, what: string): Json {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === 'object' && json !== null) return json as Json;
  } catch {
    // The error below says it.
  }
  throw odd(what);
}

function odd(what: string): Error {
  return raise(privateNameErrors, 'private-github-down', {
    what,
    message: 'its answer is not what GitHub describes; is `GITHUB_API_URL` right, is a proxy in between?',
  });
}
