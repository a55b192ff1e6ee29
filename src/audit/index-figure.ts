// What an index tells of the downloads of its files: where it is asked, and its answers, read without trust.
// https://docs.jfrog.com/artifactory/reference/getstorageitem (`stats`), https://help.sonatype.com/en/search-api.html (`lastDownloaded` of an asset)
import { decodedPart } from '../dependencies/index-address.ts';
import { plainLine } from '../notes/plain-line.ts';
import { normalizeName } from '../project/normalize-name.ts';

export interface IndexFigure {
  /** Since the file is there; null: the index does not count. */
  readonly count: number | null;
  /** Unix milliseconds; null: never, or it is not known. */
  readonly last: number | null;
  /** Who took it last, as the index names them. */
  readonly by: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where Artifactory tells of one file, by its address on the page of the index; null: that is no address of this repository. */
export function artifactoryStatsUrl(simpleUrl: string, fileUrl: string): string | null {
  const { origin, pathname } = new URL(simpleUrl);
  const [, root, repository] = /^(.*)\/api\/pypi\/([^/]+)\/simple\/$/.exec(pathname) ?? [];
  if (root === undefined || repository === undefined || !URL.canParse(fileUrl)) return null;
  const file = new URL(fileUrl);
  // The credential goes along: to the server of the index, and below its API alone.
  const base = [`${root}/api/pypi/${repository}/`, `${root}/${repository}/`].find(
    (each) => file.origin === origin && file.pathname.startsWith(each),
  );
  return base === undefined
    ? null
    : `${origin}${root}/api/storage/${repository}/${file.pathname.slice(base.length)}?stats`;
}

/** Null when the text is no such answer. */
export function readArtifactoryStats(text: string): IndexFigure | null {
  const { downloadCount, lastDownloaded, lastDownloadedBy } = fields(parse(text));
  if (!isCount(downloadCount)) return null;
  const by = typeof lastDownloadedBy === 'string' ? plainLine(lastDownloadedBy, 100) : '';
  return {
    count: downloadCount,
    // 0 where it was never taken.
    last: isCount(lastDownloaded) && lastDownloaded > 0 ? lastDownloaded : null,
    by: by === '' ? null : by,
  };
}

/** `continuation`: the token of the page before; null: the first page. Null where the simple index is none of Nexus. */
export function nexusSearchUrl(
  simpleUrl: string,
  project: string,
  continuation: string | null,
): string | null {
  const { origin, pathname } = new URL(simpleUrl);
  const [, root, repository] = /^(.*)\/repository\/([^/]+)\/simple\/$/.exec(pathname) ?? [];
  if (root === undefined || repository === undefined) return null;
  const url = new URL(`${origin}${root}/service/rest/v1/search/assets`);
  url.searchParams.set('repository', decodedPart(repository));
  url.searchParams.set('format', 'pypi');
  url.searchParams.set('name', normalizeName(project));
  if (continuation !== null) url.searchParams.set('continuationToken', continuation);
  return url.href;
}

export interface NexusPage {
  /** By filename. */
  readonly figures: ReadonlyMap<string, IndexFigure>;
  /** Null: it is the last page. */
  readonly continuation: string | null;
}

/** Null when the text is no such answer. */
export function readNexusPage(text: string): NexusPage | null {
  const { items, continuationToken: token } = fields(parse(text));
  if (!Array.isArray(items)) return null;
  const figures = items.flatMap((item): readonly (readonly [string, IndexFigure])[] => {
    const { path, lastDownloaded } = fields(item);
    const filename = typeof path === 'string' ? path.split('/').at(-1) : undefined;
    if (filename === undefined) return [];
    const time = typeof lastDownloaded === 'string' ? Date.parse(lastDownloaded) : Number.NaN;
    return [[filename, { count: null, last: Number.isNaN(time) ? null : time, by: null }]];
  });
  return {
    figures: new Map(figures),
    continuation: typeof token === 'string' && token !== '' ? token : null,
  };
}

/** As far as a date reaches. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LARGEST = 8.64e15;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LARGEST;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
