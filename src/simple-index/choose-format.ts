// Content negotiation of a simple index (PEP 691). https://packaging.python.org/en/latest/specifications/simple-repository-api/#content-types

export const CONTENT_TYPES = {
  json: 'application/vnd.pypi.simple.v1+json',
  html: 'application/vnd.pypi.simple.v1+html',
  'plain-html': 'text/html; charset=utf-8',
} as const;

export type PageFormat = keyof typeof CONTENT_TYPES;

/** What a request may ask for, and what it gets. `latest` is answered by the version that it is today. */
const NAMES: Readonly<Record<PageFormat, readonly string[]>> = {
  json: [CONTENT_TYPES.json, 'application/vnd.pypi.simple.latest+json'],
  html: [CONTENT_TYPES.html, 'application/vnd.pypi.simple.latest+html'],
  'plain-html': ['text/html'],
};

interface MediaRange {
  readonly name: string;
  readonly quality: number;
}

interface Offer {
  readonly format: PageFormat;
  readonly quality: number;
  /** How exactly it was asked for: 0 by any type, 1 by any of `text` or `application`, 2 by name. */
  readonly exactness: number;
}

/**
 * From the header `Accept`; null or empty: not given. The answer is null when nothing of it can be served (406). Of what is wanted equally,
 * that which is named goes before what a wildcard allows, and JSON, which says the most, before HTML; a wildcard alone means `text/html`.
 */
export function chooseFormat(accept: string | null): PageFormat | null {
  if (accept === null || accept.trim() === '') return 'plain-html';
  const ranges = accept.split(',').flatMap(parseRange);
  const offers = (['json', 'html', 'plain-html'] as const).flatMap((format) => makeOffer(format, ranges));
  return offers.sort(byPreference)[0]?.format ?? null;
}

function byPreference(a: Offer, b: Offer): number {
  return b.quality - a.quality || b.exactness - a.exactness || rank(a) - rank(b);
}

function rank({ format, exactness }: Offer): number {
  const order: readonly PageFormat[] =
    exactness === 2 ? ['json', 'html', 'plain-html'] : ['plain-html', 'html', 'json'];
  return order.indexOf(format);
}

/** The most exact range decides, also when it says no. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function makeOffer(format: PageFormat, ranges: readonly MediaRange[]): readonly Offer[] {
  const names = NAMES[format];
  const byExactness = [['*/*'], [`${names[0]?.split('/')[0]}/*`], names];
  const exactness = byExactness.findLastIndex((wanted) => ranges.some(({ name }) => wanted.includes(name)));
  const matching = ranges.filter(({ name }) => byExactness[exactness]?.includes(name) === true);
  const quality = Math.max(0, ...matching.map((range) => range.quality));
  return quality > 0 ? [{ format, quality, exactness }] : [];
}

/** A weight that is none refuses the range; other parameters don't matter here. */
function parseRange(text: string): readonly MediaRange[] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '') ?? '1';
  return type === ''
    ? []
    : [{ name: type, quality: /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : 0 }];
}
