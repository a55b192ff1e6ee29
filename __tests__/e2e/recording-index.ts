// An index that somebody typed the address of: it writes down all that it is sent, lists what it was given, and asks for the ID tokens of
// PyPI where it can.
import { type Seen, sendHtml, page, startFaultServer } from '../gateways/package-index/fault-server.ts';
import { holdsSecret } from './secrets.ts';

export interface RecordingIndex extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Names of files, as they came. */
  readonly stored: () => readonly string[];
  /** User and password of each request; empty strings for one without. */
  readonly users: () => readonly string[];
  /** Whether any of these stands in a request, in any form. */
  readonly holds: (secrets: readonly string[]) => boolean;
}

export async function startRecordingIndex(): Promise<RecordingIndex> {
  const files: { readonly filename: string; readonly sha256: string }[] = [];
  const server = await startFaultServer(({ method, path, body }, response) => {
    if (path === '/_/oidc/audience')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"audience":"pypi"}');
    if (path === '/_/oidc/mint-token') return void response.writeHead(422).end();
    if (method === 'GET') return sendHtml(response, 200, page(...files));
    const text = body.toString('latin1');
    const filename = /name="content"; filename="([^"]+)"/.exec(text)?.[1];
    const sha256 = /name="sha256_digest"\r\n\r\n([0-9a-f]{64})/.exec(text)?.[1];
    if (filename === undefined || sha256 === undefined) return sendHtml(response, 400, 'Incomplete form.');
    files.push({ filename, sha256 });
    response.writeHead(200).end();
  });
  const basic = ({ headers }: Seen): string =>
    Buffer.from((headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
  return {
    url: server.url,
    seen: server.seen,
    stored: () => files.map(({ filename }) => filename).sort(),
    users: () => server.seen.map(basic),
    holds: (secrets) =>
      server.seen.some((each) =>
        holdsSecret(
          [each.path, JSON.stringify(each.headers), basic(each), each.body.toString('latin1')].join('\n'),
          secrets,
        ),
      ),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
