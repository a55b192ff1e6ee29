// What the head of every web page of ours begins with: it says to the browser what the page may load, and that it tells nobody where it is.
import { type Markup, markup } from './markup.ts';

/** `policy`: https://www.w3.org/TR/CSP3/ */
export function pageHead(policy: string): Markup {
  return markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">`;
}
