// What can happen to one request: the ways a host misbehaves, and a push that comes at that very moment.
import { type FetchAnswer, fetchFailed } from '../../../src/gateways/fetch-contract.ts';
import type { Cell } from './cell.ts';
import { INDEX_UPLOAD, type Interference, type Sent } from './line.ts';
import { pushElsewhere } from './other-push.ts';

export type FaultName =
  | 'the answer is lost'
  | '502 three times'
  | '403 for good'
  | 'the upload breaks in the middle'
  | 'the upload breaks, and its name stays taken'
  | 'a stale read'
  | 'a competing push';

export const FAULTS: readonly FaultName[] = [
  'the answer is lost',
  '502 three times',
  '403 for good',
  'the upload breaks in the middle',
  'the upload breaks, and its name stays taken',
  'a stale read',
  'a competing push',
];

const ASSET_UPLOAD = 'POST /releases/{release_id}/assets';

/** Not every fault can happen to every request. */
export function canHappen(fault: FaultName, { name, writes }: Sent): boolean {
  if (fault === 'a stale read') return !writes && name !== 'index credentials';
  if (fault === 'the upload breaks in the middle') return name === ASSET_UPLOAD || name === INDEX_UPLOAD;
  if (fault === 'the upload breaks, and its name stays taken') return name === ASSET_UPLOAD;
  return true;
}

type Request = Pick<Sent, 'name' | 'nth'>;

/** `cell` is the one whose run is interfered with. */
export function faultAt(fault: FaultName, { name, nth }: Request, cell: () => Cell): Interference {
  const isHit = (sent: Sent): boolean => sent.name === name && sent.nth === nth;
  const once =
    (happen: Interference): Interference =>
    (sent, go, line, options) =>
      isHit(sent) ? happen(sent, go, line, options) : go();
  switch (fault) {
    case 'the answer is lost':
      return once(async (_, go) => {
        await go();
        throw connectionLost();
      });
    case '502 three times':
      return async (sent, go) =>
        sent.name === name && sent.nth >= nth && sent.nth < nth + 3 ? refusal(502, 'Bad Gateway') : go();
    case '403 for good':
      return async (sent, go) =>
        sent.name === name && sent.nth >= nth ? refusal(403, 'Resource not accessible by integration') : go();
    case 'the upload breaks in the middle':
      return once((sent, go, _, options) => {
        if (sent.name === INDEX_UPLOAD)
          return go({ ...options, body: half(options.body as AsyncIterable<Uint8Array>) });
        onGitHub(cell(), sent, 'cut');
        return go();
      });
    case 'the upload breaks, and its name stays taken':
      return once((sent, go) => {
        onGitHub(cell(), sent, 'starter');
        return go();
      });
    case 'a stale read':
      return staleRead(isHit, cell);
    case 'a competing push':
      return once(async (_, go) => {
        await pushElsewhere(cell());
        return go();
      });
  }
}

function connectionLost(): TypeError {
  return fetchFailed(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
}

function refusal(status: number, message: string): FetchAnswer {
  return new Response(JSON.stringify({ message }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

async function* half(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of body) {
    yield piece.subarray(0, Math.ceil(piece.byteLength / 2));
    throw connectionLost();
  }
}

/** The sandbox does it to the next request of this address. */
function onGitHub({ github }: Cell, { method, url }: Sent, kind: 'cut' | 'starter' | 'stale'): void {
  github.fault({ route: `${method} ${decodeURIComponent(new URL(url).pathname)}`, kind });
}

/** As before the last write; the index had nothing before the first. */
function staleRead(isHit: (sent: Sent) => boolean, cell: () => Cell): Interference {
  let page = { now: '', before: null as string | null };
  return async (sent, go) => {
    if (sent.name === INDEX_UPLOAD) page = { now: '', before: page.now === '' ? page.before : page.now };
    if (isHit(sent) && sent.to === 'github') onGitHub(cell(), sent, 'stale');
    if (sent.name !== 'index page') return go();
    if (isHit(sent)) return oldPage(page.before);
    const answer = await go();
    if (!answer.ok) return answer;
    page = { ...page, now: await answer.text() };
    return new Response(page.now, { status: answer.status, headers: Object.fromEntries(answer.headers) });
  };
}

function oldPage(text: string | null): FetchAnswer {
  if (text === null) return new Response('Not found', { status: 404 });
  return new Response(text, { headers: { 'content-type': 'text/html' } });
}
