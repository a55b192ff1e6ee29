// `per_page`, `page` and the Link header: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
import type { Call } from './call.ts';

export interface Page {
  readonly number: number;
  readonly size: number;
  readonly skip: number;
}

export function readPage(call: Call): Page {
  const read = (name: string, fallback: number): number => {
    const value = Number(call.url.searchParams.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  const size = Math.min(read('per_page', 30), 100);
  const number = read('page', 1);
  return { number, size, skip: (number - 1) * size };
}

export function slice<Item>(items: readonly Item[], page: Page): Item[] {
  return items.slice(page.skip, page.skip + page.size);
}

/** `total` may be a lower bound as long as it tells whether there is a next page. */
export function linkHeader(call: Call, page: Page, total: number, knowsLast = true): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const link = (number: number, rel: string): string => {
    const url = new URL(call.url.pathname + call.url.search, call.hosts.api);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page.number > 1 ? [link(page.number - 1, 'prev')] : []),
    ...(page.number < last ? [link(page.number + 1, 'next')] : []),
    ...(page.number < last && knowsLast ? [link(last, 'last')] : []),
    ...(page.number > 1 ? [link(1, 'first')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}
