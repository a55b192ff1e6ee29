// Values of a report as its page shows them: one plain line each, and links of the web alone.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import { webAddress } from '../../simple-index/site/shown-facts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day, UTC. */
export function shownDate(milliseconds: number): Markup {
  const time = new Date(milliseconds).toISOString();
  return markup`<time datetime="${time}">${time.slice(0, 10)}</time>`;
}

/** Day and minute, UTC. */
export function shownMinute(milliseconds: number): Markup {
  const time = new Date(milliseconds).toISOString();
  return markup`<time datetime="${time}">${time.slice(0, 10)} ${time.slice(11, 16)} UTC</time>`;
}

/** The text alone where the address is none of the web. */
export function shownLink(text: string, address: string | null): Markup {
  const web = address === null ? null : webAddress(address);
  const line = plainLine(text, 120);
  return web === null ? markup`${line}` : markup`<a href="${web}" rel="noreferrer nofollow">${line}</a>`;
}

/** `3 days`, `5 months`, `2.4 years`. */
export function shownAge(milliseconds: number): string {
  const days = Math.max(0, Math.floor(milliseconds / DAY_MS));
  if (days < 60) return counted(days, 'day');
  return days < 730 ? counted(Math.round(days / 30.44), 'month') : `${(days / 365.25).toFixed(1)} years`;
}

/** `1 file`, `2 files`, `1,024 files`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Thousands apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

const LEVELS = { failure: 'Failure', warning: 'Warning', note: 'Note' } as const;

export function levelTag(level: keyof typeof LEVELS): Markup {
  return markup`<span class="tag ${level}">${LEVELS[level]}</span>`;
}
