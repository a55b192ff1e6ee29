// How old the copy of a page is that a cache answered with. https://www.rfc-editor.org/rfc/rfc9111#section-4.2

export interface PageCopy {
  /** Seconds since the index made it. */
  readonly age: number;
  /** Seconds for which caches may go on showing it, counted from when it was made; null when the page doesn't tell. */
  readonly maxAge: number | null;
}

/** From the headers `Age` and `Cache-Control`; null when no cache says that it had a hand in it. */
export function parsePageCopy(age: string | null, cacheControl: string | null): PageCopy | null {
  if (age === null || !/^\s*\d+\s*$/.test(age)) return null;
  // Shared caches obey s-maxage first.
  const found =
    /(?:^|[\s,])s-maxage=(\d+)/i.exec(cacheControl ?? '') ??
    /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl ?? '');
  return { age: Number(age), maxAge: found === null ? null : Number(found[1]) };
}

/** Seconds until a cache has to ask the index again; null when nobody knows. */
export function secondsLeft(copy: PageCopy | null): number | null {
  return copy?.maxAge == null ? null : Math.max(0, copy.maxAge - copy.age);
}
