// What a request may do when it is sent twice.

export type RequestKind =
  | 'read'
  /** Makes a git object, which nobody sees until a ref names it; the same content is the same object. */
  | 'object'
  /** Leaves the same state however often it is sent. */
  | 'repeatable'
  /** Sent twice it may do its work twice, or be refused although it has done it: its caller looks first. */
  | 'once';

export interface KnownRequest {
  readonly method: string;
  /** As a route (`/repos/{owner}/{repo}/git/trees`) or whole. */
  readonly url: string;
  /** The text of a GraphQL request. */
  readonly query?: unknown;
}

export function requestKind({ method, url, query }: KnownRequest): RequestKind {
  if (method === 'GET' || method === 'HEAD') return 'read';
  // A ref is deleted by its name, which by the second time may name somebody else's work; all else by an id that nothing else gets.
  if (method === 'DELETE') return /\/git\/refs\//.test(url) ? 'once' : 'repeatable';
  if (method === 'POST' && /\/graphql$/.test(url))
    return typeof query === 'string' && /^\s*(?:query\b|\{)/.test(query) ? 'read' : 'once';
  if (method === 'POST' && /\/git\/(?:blobs|trees|commits|tags)$/.test(url)) return 'object';
  if (method === 'PATCH' && /\/(?:releases|pulls|issues|issues\/comments)\/(?:\{\w+\}|\d+)$/.test(url))
    return 'repeatable';
  return 'once';
}
