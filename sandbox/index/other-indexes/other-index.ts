// One small index server that takes on the habits of another: it stores, lists, serves, refuses and overwrites as that one does.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { normalizeName } from '../../../src/project/normalize-name.ts';
import type { IndexHabit, Reply, StoredFile } from './index-habit.ts';
import { renderPage, renderRoot } from './index-pages.ts';

export interface OtherIndexOptions {
  readonly user: string;
  readonly password: string;
  /** A good credential without rights. */
  readonly forbidden?: { readonly user: string; readonly password: string };
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly user: string | null;
  /** Fields of an upload. */
  readonly fields: ReadonlyMap<string, string>;
}

/** In place of the answer, before or after the request had its effect; `cut` closes the connection. */
export interface Fault {
  readonly when: 'before' | 'after';
  readonly reply: Reply | 'cut';
}

export interface OtherIndex extends AsyncDisposable {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly seen: readonly SeenRequest[];
  /** Asked at every request, once it was read. */
  fault: (request: SeenRequest) => Fault | null;
}

export async function startOtherIndex(habit: IndexHabit, options: OtherIndexOptions): Promise<OtherIndex> {
  const state: State = { habit, options, files: new Map() };
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => void handle(request, response));
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await readRequest(request);
    seen.push(asked);
    const fault = index.fault(asked);
    const reply = fault?.when === 'before' ? fault.reply : answer(state, asked);
    const told = fault === null ? reply : fault.reply;
    if (told === 'cut') request.socket.destroy();
    else if (Buffer.isBuffer(told))
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(told);
    else send(response, told);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const index: OtherIndex = {
    uploadUrl: `${origin}${habit.uploadPath}`,
    simpleUrl: `${origin}${habit.simplePath}`,
    files: state.files,
    seen,
    fault: () => null,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return index;
}

interface State {
  readonly habit: IndexHabit;
  readonly options: OtherIndexOptions;
  readonly files: Map<string, StoredFile>;
}

interface AskedRequest extends SeenRequest {
  readonly password: string | null;
  readonly file: { readonly filename: string; readonly bytes: Buffer } | null;
}

async function readRequest(request: IncomingMessage): Promise<AskedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [user = null, password = null] = basic(request.headers.authorization);
  const asked = { method: request.method ?? '', path: request.url ?? '', user, password };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { ...asked, fields: new Map(), file: null };
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  const content = form.get('content');
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const file =
    content instanceof Blob
      ? { filename: content.name, bytes: Buffer.from(await content.arrayBuffer()) }
      : null;
  return { ...asked, fields: new Map(texts), file };
}

function basic(header: string | undefined): readonly string[] {
  const text = Buffer.from(/^Basic (.*)$/.exec(header ?? '')?.[1] ?? '', 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}

function answer(state: State, request: AskedRequest): Reply | Buffer {
  const { habit, options } = state;
  const is = (known: OtherIndexOptions['forbidden']): boolean =>
    known !== undefined && known.user === request.user && known.password === request.password;
  const needsRight = habit.isPrivate || request.method === 'POST';
  if (needsRight && is(options.forbidden)) return habit.forbidden;
  if (needsRight && !is(options)) return habit.stranger;
  const path = request.path;
  if (request.method === 'POST') return path === habit.uploadPath ? store(state, request) : NOT_HERE;
  const file = /^\/served\/([^/]+)$/.exec(path)?.[1];
  if (file !== undefined) return state.files.get(decodeURIComponent(file))?.bytes ?? NOT_HERE;
  if (path === habit.simplePath) return habit.root ?? renderRoot(habit.page, [...state.files.values()]);
  const project = path.startsWith(habit.simplePath)
    ? path.slice(habit.simplePath.length).replace(/\/$/, '')
    : '';
  const files = [...state.files.values()].filter((each) => each.project === project);
  if (project === '' || project.includes('/')) return NOT_HERE;
  return files.length === 0 ? habit.missing(project) : renderPage(habit.page, files);
}

const NOT_HERE: Reply = { status: 404, body: 'Not Found' };

function store({ habit, files }: State, { fields, file }: AskedRequest): Reply {
  if (file === null) return { status: 400, body: 'content is missing' };
  const complaint = habit.complains?.({ fields, filename: file.filename }) ?? null;
  if (complaint !== null) return complaint;
  const sent: StoredFile = {
    ...file,
    project: normalizeName(fields.get('name') ?? ''),
    version: fields.get('version') ?? '',
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    md5: createHash('md5').update(file.bytes).digest('hex'),
  };
  const digest = fields.get('md5_digest') ?? sent.md5;
  if (fields.get('sha256_digest') !== sent.sha256 || digest !== sent.md5)
    return { status: 400, body: 'hash mismatch' };
  const there = files.get(file.filename);
  const verdict = there === undefined ? 'overwrite' : habit.duplicate(sent, there.sha256 === sent.sha256);
  if (verdict === 'overwrite') files.set(file.filename, sent);
  return typeof verdict === 'string' ? habit.stored : verdict;
}

function send(response: ServerResponse, { status, type = 'text/plain', body = '', location }: Reply): void {
  const headers = { 'content-type': type, ...(location === undefined ? {} : { location }) };
  response.writeHead(status, headers).end(body);
}
