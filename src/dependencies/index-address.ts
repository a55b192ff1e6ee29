// Addresses of indexes as they may be shown, compared and named.

/** The login of an address is a secret. Throws for what is no address. */
export function withoutUserInfo(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** A part of an address as it was meant; as it stands where a `%` is only that. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `/simple` and `/simple/` are one place, whoever asks there. */
export function sameIndexUrl(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url === null ? text : `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}

/** A name of an index from its host: `pypi-acme-example`. */
export function indexNameOf(url: string): string {
  return new URL(url).hostname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}
