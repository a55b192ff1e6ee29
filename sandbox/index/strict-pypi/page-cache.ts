// The CDN in front of the pages: after an upload it may go on serving what was there before.
import type { PageContent } from './simple-pages.ts';

export interface Staleness {
  /** So many reads of a project's page after an upload show the page before it. */
  reads?: number;
  /** So long, by the index's clock. */
  ms?: number;
}

export interface PageCache {
  /** Called before an upload changes the project. */
  hold(name: string, before: PageContent | null): void;
  /** Null: there was no such project. Undefined: nothing old is held. */
  held(name: string): PageContent | null | undefined;
}

export function createPageCache(staleness: Staleness, now: () => number): PageCache {
  const held = new Map<
    string,
    { readonly page: PageContent | null; reads: number; readonly until: number }
  >();
  return {
    hold(name, page) {
      const { reads = 0, ms = 0 } = staleness;
      const old = held.get(name);
      if (reads > 0 || ms > 0) held.set(name, { page: old?.page ?? page, reads, until: now() + ms });
    },
    held(name) {
      const entry = held.get(name);
      if (entry === undefined) return undefined;
      if (entry.reads > 0) entry.reads -= 1;
      else if (now() >= entry.until) {
        held.delete(name);
        return undefined;
      }
      return entry.page;
    },
  };
}
