// Requests of an index in, answers out. A private name is answered from its own place or refused with the reason; every other name is sent
// to the upstream index, which this server itself never asks.
import { createHash } from 'node:crypto';
import { PRIVATE_NAME_STATUS, privateNameErrors } from '../findings/private-name-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { UserError } from '../findings/user-error.ts';
import { CONTENT_TYPES, chooseFormat, type PageFormat } from '../simple-index/choose-format.ts';
import { offeredFiles } from '../simple-index/offered-files.ts';
import { projectUrl } from '../simple-index/project-url.ts';
import { renderHtmlPage } from '../simple-index/render-html-page.ts';
import { renderJsonPage } from '../simple-index/render-json-page.ts';
import { renderRootPage } from '../simple-index/render-root-page.ts';
import type { ServedFile, ServedProject } from '../simple-index/served-project.ts';
import type { AccessSubject } from './access-record.ts';
import { type ByteRange, parseByteRange } from './byte-range.ts';
import type { FileSupply, SuppliedFile } from './file-supply.ts';
import { type IndexRequest, parseIndexRequest } from './index-request.ts';
import type { ProjectShelf } from './project-shelf.ts';

export interface Asked {
  readonly target: string;
  readonly method: 'GET' | 'HEAD';
  /** Null: not given. */
  header(name: string): string | null;
}

export interface IndexAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text, a file, a span of a file on disk, or nothing. */
  readonly body: string | { readonly file: SuppliedFile; readonly span: ByteRange | null } | null;
  readonly subject: AccessSubject;
  /** Why it was refused; null: it was not. */
  readonly reason: string | null;
}

export interface PrivateIndexNeeds {
  readonly shelf: ProjectShelf;
  readonly supply: FileSupply;
  /** Root of the simple index for all other names, without credentials. */
  readonly upstream: string;
}

export const NO_SUBJECT: AccessSubject = { package: null, version: null, file: null, sha256: null };
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
/** Asked again each time: a token may have been revoked. */
const CACHING = { 'cache-control': 'private, no-cache' };

/** Never rejects for what is foreseen: those errors are answers. */
export function createPrivateIndex(needs: PrivateIndexNeeds): (asked: Asked) => Promise<IndexAnswer> {
  const { shelf, supply, upstream } = needs;
  const pages = new WeakMap<ServedProject, Map<PageFormat, Page>>();

  const answer = async (request: IndexRequest, asked: Asked): Promise<IndexAnswer> => {
    switch (request.kind) {
      case 'refused':
        return refusal(request.status, request.reason);
      case 'moved':
        return plain(301, { location: request.location });
      case 'root':
        return root(await shelf.names(), asked);
      case 'project':
        return project(request.name, asked);
      case 'file':
        return file(request, asked);
    }
  };

  const project = async (name: string, asked: Asked): Promise<IndexAnswer> => {
    const shelved = await shelf.read(name);
    if (shelved === null) return plain(302, { location: projectUrl(upstream, name) });
    const rendered = pages.get(shelved.project) ?? new Map<PageFormat, Page>();
    pages.set(shelved.project, rendered);
    const render = (format: PageFormat): Page => {
      const known = rendered.get(format) ?? page(renderPage(shelved.project, format));
      rendered.set(format, known);
      return known;
    };
    return textPage(asked, render, shelved.age);
  };

  const file = async (
    { name, filename, part }: Extract<IndexRequest, { kind: 'file' }>,
    asked: Asked,
  ): Promise<IndexAnswer> => {
    const shelved = await shelf.read(name);
    if (shelved === null) return refusal(404, `${name} is no private package of this server`);
    const found = offeredFiles(shelved.project).find((each) => each.filename === filename);
    if (found === undefined) throw raise(privateNameErrors, 'private-file-unknown', { name, filename });
    if (part === 'metadata') {
      if (found.metadata === null) return refusal(404, `the metadata of ${filename} is not known`);
      return textPage(asked, () => page(found.metadata ?? ''), shelved.age, 'text/plain; charset=utf-8');
    }
    return { ...(await fileAnswer(found, asked, shelved)), subject: subjectOf(name, found) };
  };

  const fileAnswer = async (
    found: ServedFile,
    asked: Asked,
    shelved: Parameters<FileSupply>[0],
  ): Promise<IndexAnswer> => {
    const etag = `"${found.sha256}"`;
    const shared = { ...CACHING, etag, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
    if (asked.header('if-none-match')?.includes(etag) === true) return plain(304, { ...CACHING, etag });
    const ifRange = asked.header('if-range');
    const range = parseByteRange(
      ifRange === null || ifRange === etag ? asked.header('range') : null,
      found.size,
    );
    if (range === 'none')
      return refusal(416, 'the file ends before', { 'content-range': `bytes */${found.size}` });
    const whole = { ...shared, 'content-length': String(found.size) };
    if (asked.method === 'HEAD') return plain(200, whole);
    const supplied = await supply(shelved, found, { whole: range === 'all' });
    if (range === 'all' || supplied.kind === 'stream')
      return { ...plain(200, whole), body: { file: supplied, span: null } };
    const part = {
      ...shared,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${range.start}-${range.end}/${found.size}`,
    };
    return { ...plain(206, part), body: { file: supplied, span: range } };
  };

  return async (asked) => {
    const request = parseIndexRequest(asked.target);
    const name = 'name' in request ? request.name : null;
    try {
      return await answer(request, asked);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const status = (PRIVATE_NAME_STATUS as Readonly<Record<string, number>>)[error.code] ?? 502;
      const told = refusal(status, `${error.happened} ${error.remedy}`);
      const filename = request.kind === 'file' ? request.filename : null;
      return { ...told, subject: { ...NO_SUBJECT, package: name, file: filename } };
    }
  };
}

/** The private names alone: a list of the upstream's half a million helps no installer. */
function root(names: readonly string[], asked: Asked): IndexAnswer {
  return textPage(asked, (format) => page(renderRootPage(names, format === 'json' ? 'json' : 'html')), null);
}

interface Page {
  readonly text: string;
  readonly etag: string;
  readonly length: string;
}

function page(text: string): Page {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  return { text, etag, length: String(Buffer.byteLength(text)) };
}

function textPage(
  asked: Asked,
  render: (format: PageFormat) => Page,
  age: number | null,
  type: string | null = null,
): IndexAnswer {
  const format = type === null ? chooseFormat(asked.header('accept')) : 'json';
  if (format === null) return refusal(406, 'this index speaks JSON (PEP 691) and HTML');
  const { text, etag, length } = render(format);
  const shared = { ...CACHING, etag, vary: 'Accept', ...(age === null ? {} : { age: String(age) }) };
  if (asked.header('if-none-match')?.includes(etag) === true) return plain(304, shared);
  const headers = { ...shared, 'content-type': type ?? CONTENT_TYPES[format], 'content-length': length };
  return { ...plain(200, headers), body: asked.method === 'HEAD' ? null : text };
}

function renderPage(project: ServedProject, format: PageFormat): string {
  const links = {
    // Relative: under whatever address the server is asked, the files are at the same.
    url: ({ filename }: ServedFile) => `../../files/${project.name}/${encodeURIComponent(filename)}`,
    hasMetadata: ({ metadata, metadataSha256 }: ServedFile) => metadata !== null && metadataSha256 !== null,
  };
  return format === 'json' ? renderJsonPage(project, links) : renderHtmlPage(project, links);
}

function plain(status: number, headers: Readonly<Record<string, string>>): IndexAnswer {
  return { status, headers, body: null, subject: NO_SUBJECT, reason: null };
}

function refusal(
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): IndexAnswer {
  const text = `${reason}\n`;
  const length = { 'content-length': String(Buffer.byteLength(text)) };
  return { ...plain(status, { ...TEXT, ...length, ...headers }), body: text, reason };
}

function subjectOf(name: string, { version, filename, sha256 }: ServedFile): AccessSubject {
  return { package: name, version, file: filename, sha256 };
}
