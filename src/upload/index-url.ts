// A URL that a person gave for an index: nothing secret in it, and nothing secret sent over an open line.
import { raise } from '../findings/catalogue.ts';
import { uploadErrors } from '../findings/upload-errors.ts';

/** `input` is the name of the input, for messages. Throws `index-url-invalid`, `-with-secret` or `-plain-http`. */
export function checkedIndexUrl(text: string, input: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  // Before anything that shows the text: a secret must not be printed.
  if (url !== null && (url.username !== '' || url.password !== ''))
    throw raise(uploadErrors, 'index-url-with-secret', { input, host: url.host });
  const seen = url === null ? JSON.stringify(text.replace(/[^/\s]*@/g, '***@')) : shownIndexUrl(url);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw raise(uploadErrors, 'index-url-invalid', { input, seen });
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw raise(uploadErrors, 'index-url-plain-http', { input, seen });
  return url;
}

/** In quotes, without what may be secret. */
export function shownIndexUrl({ origin, pathname }: URL): string {
  return JSON.stringify(`${origin}${pathname}`);
}

export function isLoopback(hostname: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}

export function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
