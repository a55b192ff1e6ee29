// Links of our own making: the only live links in what we write.

/** `text` must be inert already; an address that isn't http(s) gives the text alone. */
export function markdownLink(text: string, url: string, title = ''): string {
  const destination = linkDestination(url);
  if (destination === null) return text;
  const hover = title.replace(/["\\<>&`|[\]@]/g, ' ').trim();
  return hover === '' ? `[${text}](${destination})` : `[${text}](${destination} "${hover}")`;
}

/** Null when it isn't http(s). No spaces, no parentheses: https://spec.commonmark.org/0.31.2/#link-destination */
export function linkDestination(url: string): string | null {
  if (!/^https?:\/\/[^/]/i.test(url)) return null;
  return url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (character) =>
    /[()]/.test(character)
      ? character === '('
        ? '%28'
        : '%29'
      : encodeURIComponent(character.toWellFormed()),
  );
}

/** A tag or branch as part of a path; `/` stays, as GitHub expects in `compare/pkg/v1...pkg/v2`. */
export function urlRef(ref: string): string {
  return ref
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')))
    .join('/');
}
