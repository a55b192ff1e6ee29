// The artifact service of a run, as `@actions/artifact` speaks to it: Twirp calls in JSON, and the blob storage behind signed addresses.
// https://github.com/actions/toolkit/tree/main/packages/artifact, https://learn.microsoft.com/en-us/rest/api/storageservices/put-block-list
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredArtifact {
  readonly name: string;
  /** A zip archive. */
  readonly bytes: Buffer;
}

export interface ArtifactService {
  /** For `resultsUrl` of a job. */
  readonly url: string;
  /** Finished ones, in the order of their end. */
  readonly artifacts: readonly StoredArtifact[];
  /** Every call by its method or, for the storage, `PUT`. */
  readonly calls: readonly string[];
  /** From now on each call is answered with this status. */
  failWith(status: number): void;
  close(): Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly run: string;
  readonly signature: string;
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | null;
}

interface Service {
  readonly uploads: Upload[];
  readonly artifacts: StoredArtifact[];
  readonly url: () => string;
}

interface TwirpAnswer {
  readonly status: number;
  readonly body: unknown;
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

export async function startArtifactService(): Promise<ArtifactService> {
  const uploads: Upload[] = [];
  const artifacts: StoredArtifact[] = [];
  const calls: string[] = [];
  let failure: number | null = null;
  const service: Service = { uploads, artifacts, url: () => url };
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new URL(request.url ?? '/', 'http://storage');
    const body = await readBody(request);
    const isTwirp = asked.pathname.startsWith(TWIRP);
    calls.push(isTwirp ? asked.pathname.slice(TWIRP.length) : (request.method ?? ''));
    if (failure !== null) return sendJson(response, { status: failure, body: { msg: 'out of order' } });
    if (isTwirp) return sendJson(response, answerTwirp(service, request, asked.pathname, body));
    const status = storeBlob(service, asked, body);
    response.writeHead(status, { 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-01-05' }).end();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, artifacts, calls },
    failWith: (status) => void (failure = status),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerTwirp(
  { uploads, artifacts, url }: Service,
  { headers }: IncomingMessage,
  path: string,
  body: Buffer,
): TwirpAnswer {
  const run = runOfToken(headers.authorization ?? '');
  if (run === null) return { status: 401, body: { code: 'unauthenticated', msg: 'invalid token' } };
  const asked = JSON.parse(body.toString('utf8')) as {
    workflow_run_backend_id: string;
    name: string;
    size?: string;
    hash?: string;
  };
  if (asked.workflow_run_backend_id !== run)
    return { status: 403, body: { code: 'permission_denied', msg: 'the token is of another run' } };
  if (path.endsWith('/CreateArtifact')) {
    if (uploads.some((upload) => upload.name === asked.name && upload.run === run)) {
      const msg = 'an artifact with this name already exists on the workflow run';
      return { status: 409, body: { code: 'already_exists', msg } };
    }
    const upload: Upload = {
      ...{ name: asked.name, run, signature: randomUUID(), blocks: new Map(), bytes: null },
    };
    uploads.push(upload);
    const address = `${url()}/artifacts/${uploads.length - 1}?sig=${upload.signature}`;
    return { status: 200, body: { ok: true, signed_upload_url: address } };
  }
  if (!path.endsWith('/FinalizeArtifact')) return { status: 404, body: { code: 'bad_route', msg: path } };
  const bytes = uploads.find((upload) => upload.name === asked.name && upload.run === run)?.bytes ?? null;
  const isWhole =
    bytes !== null &&
    asked.size === String(bytes.length) &&
    asked.hash === `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (!isWhole) return { status: 400, body: { code: 'invalid_argument', msg: 'not what was uploaded' } };
  artifacts.push({ name: asked.name, bytes });
  return { status: 200, body: { ok: true, artifact_id: String(artifacts.length) } };
}

/** Put Block and Put Block List. */
function storeBlob({ uploads }: Service, asked: URL, body: Buffer): number {
  const upload = uploads[Number(/^\/artifacts\/(\d+)$/.exec(asked.pathname)?.[1] ?? NaN)];
  if (upload === undefined) return 404;
  if (asked.searchParams.get('sig') !== upload.signature) return 403;
  if (asked.searchParams.get('comp') === 'block') {
    upload.blocks.set(asked.searchParams.get('blockid') ?? '', body);
    return 201;
  }
  if (asked.searchParams.get('comp') !== 'blocklist') return 400;
  const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id);
  if (ids.some((id) => !upload.blocks.has(id))) return 400;
  upload.bytes = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
  return 201;
}

function runOfToken(authorization: string): string | null {
  const [, payload = ''] = authorization.replace(/^Bearer /, '').split('.');
  const text = Buffer.from(payload, 'base64url').toString('utf8');
  return /Actions\.Results:([^:" ]+):/.exec(text)?.[1] ?? null;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function sendJson(response: ServerResponse, { status, body }: TwirpAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
