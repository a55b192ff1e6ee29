// One project's page of a simple index, as HTML or JSON.
// https://packaging.python.org/en/latest/specifications/simple-repository-api/
import { raise } from '../findings/catalogue.ts';
import { simpleIndexErrors } from '../findings/simple-index-errors.ts';
import type { IndexPage } from './index-page.ts';
import { parseHtmlPage } from './parse-html-page.ts';
import { parseJsonPage } from './parse-json-page.ts';
import { UnreadablePage } from './unreadable-page.ts';

/** `url`: where the page was read, after redirects; relative links start there. `contentType`: the header, may be empty. */
export function parseIndexPage(body: string, contentType: string, url: string): IndexPage {
  const text = body.replace(/^\uFEFF/, '');
  try {
    return readsAsJson(text, contentType) ? parseJsonPage(text, url) : parseHtmlPage(text, url);
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    throw raise(simpleIndexErrors, 'index-page-unreadable', { url: shownUrl(url), why: error.message });
  }
}

/** Static hosts send JSON as `application/json`, even as `text/html`, or without any type: then the text decides. */
function readsAsJson(text: string, contentType: string): boolean {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const version = /^application\/vnd\.pypi\.simple\.(.*)\+(?:json|html)$/.exec(type)?.[1];
  if (version !== undefined && version !== 'v1' && version !== 'latest') {
    throw new UnreadablePage(`its format "${type}" is newer than this program`);
  }
  if (type.endsWith('+json') || type === 'application/json') return true;
  const firstMark = text.trimStart().charAt(0);
  if (type === '' && firstMark !== '{' && firstMark !== '<') {
    throw new UnreadablePage('it is neither HTML nor JSON');
  }
  if (type !== '' && type !== 'text/html' && !type.endsWith('+html') && type !== 'application/xhtml+xml') {
    throw new UnreadablePage(`its content type is "${type}"`);
  }
  return firstMark === '{';
}

/** The address may carry a credential: user, password, query. */
function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
