// Remembers of each page how old the copy was that a cache answered with: a fetch around the fetch that reads the pages.
import { parsePageCopy, type PageCopy } from '../../simple-index/page-copy.ts';
import type { Fetch } from '../fetch-contract.ts';

export interface PageCopies {
  readonly fetch: Fetch;
  /** Of the last answer for this URL; null when it came straight from the index, or doesn't tell. */
  readonly last: (url: string) => PageCopy | null;
}

export function createPageCopies(fetch: Fetch): PageCopies {
  const copies = new Map<string, PageCopy | null>();
  return {
    fetch: async (url, options) => {
      const answer = await fetch(url, options);
      copies.set(url, parsePageCopy(answer.headers.get('age'), answer.headers.get('cache-control')));
      return answer;
    },
    last: (url) => copies.get(url) ?? null,
  };
}
