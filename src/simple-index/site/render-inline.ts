// Code, bold and links inside a line of release notes, and what Markdown escapes. Everything else is text.
import { type Markup, markup } from '../markup.ts';
import { webAddress } from './shown-facts.ts';

/** Repetitions are bounded: no text takes more than a few steps per character. */
const PIECE = new RegExp(
  [
    '\\\\(?<escaped>[!-/:-@[-`{-~])',
    '(?<!`)(?<ticks>`{1,3})(?!`)(?<code>[^]{1,1000}?)(?<!`)\\k<ticks>(?!`)',
    '\\*\\*(?<bold>(?!\\s)[^*]{1,300})\\*\\*',
    '!?\\[(?<label>(?:\\\\.|[^\\][\\\\]){1,300})\\]\\((?<target>https?:\\/\\/[^\\s()<>]{1,2000})\\)',
    '(?<bare>https?:\\/\\/[^\\s<>`"\']{1,2000})',
    '&(?:(?<entity>lt|gt|amp|quot)|#(?<number>\\d{2,6}));',
  ].join('|'),
  'g',
);
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** Of a sentence, not of the address that it ends with. */
const PUNCTUATION = /[.,;:!?)\]*_]+$/;

export function renderInline(text: string): Markup {
  const parts: (string | Markup)[] = [];
  let end = 0;
  for (const found of text.matchAll(PIECE)) {
    parts.push(text.slice(end, found.index), renderPiece(found[0], found.groups ?? {}));
    end = found.index + found[0].length;
  }
  return markup`${parts}${text.slice(end)}`;
}

function renderPiece(whole: string, groups: Readonly<Record<string, string | undefined>>): string | Markup {
  const { escaped, code, bold, label, target, bare, entity, number } = groups;
  if (escaped !== undefined) return escaped;
  if (code !== undefined) return markup`<code>${code.trim()}</code>`;
  if (bold !== undefined) return markup`<strong>${renderInline(bold)}</strong>`;
  if (label !== undefined) return link(target ?? '', renderLabel(label));
  if (bare !== undefined) {
    const address = bare.replace(PUNCTUATION, '');
    return markup`${link(address, markup`${address}`)}${bare.slice(address.length)}`;
  }
  if (entity !== undefined) return ENTITIES[entity] ?? whole;
  return character(Number(number)) ?? whole;
}

function link(address: string, label: Markup): Markup {
  const safe = webAddress(address);
  return safe === null ? label : markup`<a href="${safe}" rel="noreferrer nofollow ugc">${label}</a>`;
}

/** A link in a link can't be. */
function renderLabel(label: string): Markup {
  const code = /^`([^`]+)`$/.exec(label)?.[1];
  return code === undefined
    ? markup`${label.replace(/\\([!-/:-@[-`{-~])/g, '$1')}`
    : markup`<code>${code}</code>`;
}

/** Null for what stands for no visible character. */
function character(code: number): string | null {
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(text) ? text : null;
}
