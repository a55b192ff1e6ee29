import { type Markup, markup } from '../markup.ts';
import type { SiteOptions } from './site-options.ts';

/** What stands there until the page's script has put in its own address. */
export const UNKNOWN_SIMPLE_URL = 'https://index.example/simple/';

/** The simple index's address in text. */
export function simpleAddress({ simpleUrl }: Pick<SiteOptions, 'simpleUrl'>): Markup {
  return simpleUrl === null
    ? markup`<span data-simple-url>${UNKNOWN_SIMPLE_URL}</span>`
    : markup`${simpleUrl}`;
}
