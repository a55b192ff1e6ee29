// Requests to answers. The host decides what there is: PyPI takes uploads, shows pages and keeps files at three of them; on loopback, one
// address has all.
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { type Answer, jsonAnswer, preferred, refusalAnswer } from './answer.ts';
import type { RequestKind } from './faults.ts';
import { burnToken, mintToken } from './mint-token.ts';
import type { PageCache } from './page-cache.ts';
import { normalizeName } from './pep440.ts';
import { projectJson, versionJson } from './project-json.ts';
import { receiveForm, fieldValue } from './received-form.ts';
import { type Received, receiveUpload } from './receive-upload.ts';
import { Refusal } from './refusal.ts';
import { filePath, pageContent, type PageHosts, projectPage, rootPage } from './simple-pages.ts';
import type { Site } from './site.ts';
import { filesOf, findFile, type IndexFile } from './state.ts';

export interface Index {
  readonly site: Site;
  readonly pages: PageCache;
  /** Uploads are judged one after the other. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly received: (upload: Received, request: IncomingMessage) => void;
  readonly url: () => string;
}

type Role = 'all' | 'upload' | 'site' | 'files';

const HOSTS: Readonly<Record<string, readonly [roles: readonly Role[], files: string]>> = {
  'upload.pypi.org': [['upload'], ''],
  'pypi.org': [['site'], 'https://files.pythonhosted.org'],
  'files.pythonhosted.org': [['files'], ''],
  'test.pypi.org': [['upload', 'site'], 'https://test-files.pythonhosted.org'],
  'test-files.pythonhosted.org': [['files'], ''],
};

const ROUTES: readonly (readonly [kind: RequestKind, role: Role, method: RegExp, path: RegExp])[] = [
  ['upload', 'upload', /POST/, /^\/legacy\/?$/],
  ['audience', 'upload', /GET|HEAD/, /^\/_\/oidc\/audience$/],
  ['mint', 'upload', /POST/, /^\/_\/oidc\/(?:github\/)?mint-token$/],
  ['burn', 'upload', /POST/, /^\/_\/oidc\/burn-token$/],
  ['simple', 'site', /GET|HEAD/, /^\/simple(?:\/.*)?$/],
  ['json', 'site', /GET|HEAD/, /^\/pypi\/[^/]+(?:\/[^/]+)?\/json$/],
  ['provenance', 'site', /GET|HEAD/, /^\/integrity\/[^/]+\/[^/]+\/[^/]+\/provenance$/],
  ['file', 'files', /GET|HEAD/, /^\/packages\/../],
];

export function requestKind(request: IncomingMessage): RequestKind {
  const path = pathOf(request);
  const found = ROUTES.find(
    ([, role, method, pattern]) =>
      pattern.test(path) && method.test(request.method ?? '') && hasRole(request, role),
  );
  return found?.[0] ?? 'other';
}

export async function answerRequest(index: Index, request: IncomingMessage): Promise<Answer> {
  const { accept } = request.headers;
  try {
    return await handlers[requestKind(request)](index, request);
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, accept);
    throw error;
  }
}

type Handler = (index: Index, request: IncomingMessage) => Answer | Promise<Answer>;

const handlers: Readonly<Record<RequestKind, Handler>> = {
  upload: answerUpload,
  audience: ({ site }) =>
    site.state.switches.trustedPublishingDisabled
      ? jsonAnswer(403, { message: 'Trusted publishing functionality not enabled' })
      : jsonAnswer(200, { audience: site.audience }),
  mint: async ({ site }, request) => {
    const { status, body } = mintToken(site, await bodyText(request));
    return jsonAnswer(status, body);
  },
  burn: async ({ site }, request) => {
    burnToken(site, await bodyText(request));
    return { status: 202, headers: {}, body: '' };
  },
  simple: answerSimple,
  json: ({ site }, request) => {
    const [, , name = '', version = 'json', last] = pathOf(request).split('/').map(decodeURIComponent);
    const project = site.state.projects.get(normalizeName(name));
    const { files } = hostsOf(request);
    const page =
      project === undefined || filesOf(project).length === 0
        ? null
        : last === undefined
          ? projectJson(project, files)
          : versionJson(project, version, files);
    return page === null ? jsonAnswer(404, { message: 'Not Found' }) : jsonAnswer(200, page);
  },
  provenance: answerProvenance,
  file: answerFile,
  other: (_, request) => {
    if (ROUTES.some(([, role, , path]) => path.test(pathOf(request)) && hasRole(request, role)))
      throw new Refusal(405, 'Method Not Allowed');
    throw new Refusal(404, 'Not Found');
  },
};

async function answerUpload(index: Index, request: IncomingMessage): Promise<Answer> {
  const { site } = index;
  const { authorization, 'user-agent': userAgent = '', 'content-type': type = '', accept } = request.headers;
  if (!pathOf(request).endsWith('/')) {
    await bodyText(request);
    const text =
      'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
    return { ...refusalAnswer(new Refusal(308, text), accept), headers: { location: '/legacy/' } };
  }
  const form = await receiveForm(request, type, site.folder).catch((error: unknown) => {
    throw new Refusal(400, error instanceof Error ? error.message : String(error));
  });
  try {
    const action = fieldValue(form, ':action');
    if (action === 'submit' || action === 'submit_pkg_info')
      throw new Refusal(
        410,
        'Project pre-registration is no longer required or supported, upload your files instead.',
      );
    if (action !== 'file_upload') throw new Refusal(404, 'Not Found');
    const received = await index.inTurn(async () => {
      const name = normalizeName(fieldValue(form, 'name'));
      const known = site.state.projects.get(name);
      const before = known === undefined ? null : pageContent(known);
      const done = await receiveUpload(site, { form, authorization, userAgent });
      if (done !== 'already-there') index.pages.hold(name, before);
      return done;
    });
    index.received(received, request);
    return { status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: '' };
  } finally {
    // A kept file was moved away before.
    if (form.content !== null) await rm(form.content.path, { force: true });
  }
}

function answerSimple({ site, pages, url }: Index, request: IncomingMessage): Answer {
  const { accept } = request.headers;
  const path = pathOf(request);
  const name = decodeURIComponent(path.slice('/simple/'.length).replace(/\/$/, ''));
  if (path === '/simple') return redirect('/simple/');
  if (name === '') return rootPage([...site.state.projects.values()], accept);
  const normalized = normalizeName(name);
  if (normalized !== name || !path.endsWith('/'))
    return redirect(`/simple/${encodeURIComponent(normalized)}/`);
  const held = pages.held(normalized);
  const project = site.state.projects.get(normalized);
  const page = held === undefined ? (project === undefined ? null : pageContent(project)) : held;
  if (page === null) throw new Refusal(404, 'Not Found');
  return projectPage(page, withLoopback(hostsOf(request), url()), accept);
}

function answerProvenance({ site }: Index, request: IncomingMessage): Answer {
  const { accept } = request.headers;
  const [, , name = '', version = '', filename = ''] = pathOf(request).split('/').map(decodeURIComponent);
  const type = preferred(accept, ['application/vnd.pypi.integrity.v1+json', 'application/json']);
  if (type === null) return jsonAnswer(406, { message: 'Request not acceptable' });
  const release = [...(site.state.projects.get(normalizeName(name))?.releases.values() ?? [])].find(
    (each) => each.version === version,
  );
  const file = release?.files.get(filename);
  if (file === undefined) return jsonAnswer(404, { message: 'Not Found' });
  if (site.state.switches.attestationsDisabled)
    return jsonAnswer(403, { message: 'Attestations temporarily disabled' });
  if (file.provenance === null)
    return jsonAnswer(404, { message: `No provenance available for ${filename}` });
  return jsonAnswer(200, file.provenance, { 'content-type': type });
}

function answerFile({ site }: Index, request: IncomingMessage): Answer {
  const path = decodeURIComponent(pathOf(request));
  const isMetadata = path.endsWith('.metadata');
  const wanted = isMetadata ? path.slice(0, -'.metadata'.length) : path;
  const file: IndexFile | undefined = findFile(site.state, wanted.split('/').at(-1) ?? '');
  if (file === undefined || filePath(file) !== wanted) throw new Refusal(404, 'Not Found');
  const headers = { 'content-type': 'application/octet-stream', etag: `"${file.sha256}"` };
  if (!isMetadata) return { status: 200, headers, body: { path: file.path, size: file.size } };
  if (file.metadata === null) throw new Refusal(404, 'Not Found');
  return { status: 200, headers, body: file.metadata.content };
}

function redirect(location: string): Answer {
  return { status: 301, headers: { location }, body: '' };
}

function hasRole(request: IncomingMessage, role: Role): boolean {
  const [roles] = HOSTS[hostName(request)] ?? [['all']];
  return (roles as readonly Role[]).some((each) => each === 'all' || each === role);
}

/** On public hosts, links lead to public hosts. */
function hostsOf(request: IncomingMessage): PageHosts {
  const host = hostName(request);
  const files = HOSTS[host]?.[1] ?? '';
  return { files, site: files === '' ? '' : `https://${host}` };
}

function withLoopback(hosts: PageHosts, url: string): PageHosts {
  return { files: hosts.files || url, site: hosts.site || url };
}

function hostName(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://localhost').pathname;
}

async function bodyText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
