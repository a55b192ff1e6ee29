// Answers as Pyramid renders them: the sentence in the reason phrase, and in a body of the form that the client prefers.
// https://github.com/Pylons/pyramid/blob/main/src/pyramid/httpexceptions.py
import type { Refusal, RefusalStatus } from './refusal.ts';

export interface Answer {
  readonly status: number;
  readonly reason?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | { readonly path: string; readonly size: number };
}

const TITLES: Readonly<Record<RefusalStatus, readonly [title: string, explanation: string]>> = {
  308: ['Permanent Redirect', 'The resource has been moved to'],
  400: [
    'Bad Request',
    'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  ],
  403: ['Forbidden', 'Access was denied to this resource.'],
  404: ['Not Found', 'The resource could not be found.'],
  405: ['Method Not Allowed', 'The method is not allowed for this resource.'],
  410: ['Gone', 'This resource is no longer available.  No forwarding address is given.'],
  429: [
    'Too Many Requests',
    'The action could not be performed because there were too many requests by the client.',
  ],
};

export function refusalAnswer({ status, message }: Refusal, accept: string | undefined): Answer {
  const [title, explanation] = TITLES[status];
  // Only Latin-1 may stand in a reason phrase.
  const reason = [...message.replace(/[\r\n]+/g, ' ')]
    .map((character) => (/[\t\x20-\x7e\x80-\xff]/.test(character) ? character : '?'))
    .join('');
  const type = preferred(accept, ['text/html', 'application/json']) ?? 'text/plain';
  const [text, body] = renderings[type](`${status} ${message}`, title, explanation, message);
  return { status, reason, headers: { 'content-type': text }, body };
}

type Render = (
  status: string,
  title: string,
  explanation: string,
  detail: string,
) => readonly [string, string];

const renderings: Readonly<Record<'text/html' | 'application/json' | 'text/plain', Render>> = {
  'text/html': (status, _, explanation, detail) => [
    'text/html; charset=UTF-8',
    `<html>\n <head>\n  <title>${escapeHtml(status)}</title>\n </head>\n <body>\n  <h1>${escapeHtml(status)}</h1>\n  ${escapeHtml(explanation)}<br/><br/>\n${escapeHtml(detail)}\n\n\n </body>\n</html>`,
  ],
  'application/json': (status, title, explanation, detail) => [
    'application/json',
    JSON.stringify({ message: `${explanation}\n\n\n${detail}\n\n`, code: status, title }),
  ],
  'text/plain': (status, _, explanation, detail) => [
    'text/plain; charset=UTF-8',
    `${status}\n\n${explanation}\n\n\n${detail}\n\n`,
  ],
};

export function jsonAnswer(status: number, body: unknown, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** The offer that the client likes best; the first of several alike, null when none is acceptable. */
export function preferred<Offer extends string>(
  accept: string | undefined,
  offers: readonly Offer[],
): Offer | null {
  const ranges = (accept ?? '*/*').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
    return { range, quality: quality === undefined ? 1 : Number(quality) };
  });
  const qualities = offers.map((offer) => {
    const ofRange = (range: string): number | undefined =>
      ranges.find((each) => each.range === range)?.quality;
    return ofRange(offer) ?? ofRange(`${offer.split('/')[0]}/*`) ?? ofRange('*/*') ?? 0;
  });
  const best = Math.max(...qualities);
  return best > 0 ? (offers[qualities.indexOf(best)] ?? null) : null;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
