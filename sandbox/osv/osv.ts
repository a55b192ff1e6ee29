// OSV's database on loopback: batches of packages by name and version, with pages, and records by their id.
// https://google.github.io/osv.dev/post-v1-querybatch/ https://google.github.io/osv.dev/get-v1-vulns/
import {
  type CloudReply,
  type CloudRequest,
  type CloudServer,
  jsonReply,
  startCloudServer,
} from '../clouds/cloud-server.ts';

/** https://ossf.github.io/osv-schema/ */
export interface OsvRecord {
  readonly id: string;
  readonly summary?: string;
  readonly details?: string;
  readonly aliases?: readonly string[];
  readonly severity?: readonly { readonly type: string; readonly score: string }[];
  readonly references?: readonly { readonly type: string; readonly url: string }[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
  /** Of the ecosystem PyPI. */
  readonly package: string;
  /** Affected versions as they are asked for. */
  readonly versions: readonly string[];
  /** Null: nothing mends it. */
  readonly fixed: string | null;
  readonly withdrawn?: string;
}

export interface Osv extends CloudServer {
  /** `name version`, as they were asked about. */
  queries(): readonly string[];
}

const MODIFIED = '2026-11-01T12:00:00Z';

interface Query {
  readonly package?: { readonly name?: string; readonly ecosystem?: string };
  readonly version?: string;
  readonly page_token?: string;
}

/** `pageSize`: ids on a page of a result. */
export async function startOsv(records: readonly OsvRecord[], pageSize = 1000): Promise<Osv> {
  const server = await startCloudServer((request) => answer(request, records, pageSize));
  const queries = (): readonly string[] =>
    server.asked
      .filter(({ url }) => url.pathname === '/v1/querybatch')
      .flatMap(({ body }) => (JSON.parse(body) as { queries: Query[] }).queries)
      .map((query) => `${query.package?.name ?? ''} ${query.version ?? ''}`);
  return Object.assign(server, { queries });
}

function answer(
  { method, url, body }: CloudRequest,
  records: readonly OsvRecord[],
  pageSize: number,
): CloudReply {
  if (url.pathname === '/v1/querybatch' && method === 'POST') {
    const { queries } = JSON.parse(body) as { readonly queries?: readonly Query[] };
    if (!Array.isArray(queries) || queries.length > 1000) return refused(400, 3, 'Too many queries.');
    if (!queries.every(isQuery)) return refused(400, 3, 'Invalid query.');
    return jsonReply(200, { results: queries.map((query) => matches(query, records, pageSize)) });
  }
  const id = /^\/v1\/vulns\/([^/]+)$/.exec(url.pathname)?.[1];
  const record = records.find((one) => one.id === decodeURIComponent(id ?? ''));
  if (method !== 'GET' || record === undefined) return refused(404, 5, 'Bug not found.');
  return jsonReply(200, recordDocument(record));
}

function isQuery(query: Query): boolean {
  return query.package?.ecosystem === 'PyPI' && Boolean(query.package.name) && Boolean(query.version);
}

function refused(status: number, code: number, message: string): CloudReply {
  return jsonReply(status, { code, message });
}

/** A result without matches is an empty object. */
function matches(
  { package: wanted, version, page_token: token }: Query,
  records: readonly OsvRecord[],
  pageSize: number,
) {
  const all = records.filter(
    (one) =>
      one.package === wanted?.name && one.versions.includes(version ?? '') && one.withdrawn === undefined,
  );
  const start = Number(token ?? 0);
  const vulns = all.slice(start, start + pageSize).map(({ id }) => ({ id, modified: MODIFIED }));
  if (vulns.length === 0) return {};
  const end = start + pageSize;
  return end < all.length ? { vulns, next_page_token: String(end) } : { vulns };
}

function recordDocument({ package: name, versions, fixed, ...record }: OsvRecord) {
  const events = [{ introduced: '0' }, ...(fixed === null ? [] : [{ fixed }])];
  return {
    schema_version: '1.7.0',
    published: '2026-10-01T12:00:00Z',
    modified: MODIFIED,
    ...record,
    affected: [
      {
        package: { name, ecosystem: 'PyPI', purl: `pkg:pypi/${name}` },
        ranges: [{ type: 'ECOSYSTEM', events }],
        versions,
      },
    ],
  };
}
