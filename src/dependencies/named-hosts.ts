// Hosts that a text names, as the most lenient reader of it finds them.

/** The slashes of an address may be others, or fewer: https://url.spec.whatwg.org/#special-authority-slashes-state */
const ADDRESS =
  /\b(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|git|ftps?|file):[/\\]{1,9}([^\s/\\"'<>?#,;()[\]{}|`]{1,500})/gi;
/** https://toml.io/en/v1.0.0#string */
const ESCAPE = /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/gi;
const MOST_POINT = 0x10_ff_ff;

/** Lower case, without login and port, each as often as it is there. */
export function hostsOf(text: string): readonly string[] {
  const plain = text.replace(ESCAPE, (written, short?: string, long?: string) => {
    const point = Number.parseInt(short ?? long ?? '', 16);
    return point > MOST_POINT ? written : String.fromCodePoint(point);
  });
  return [...plain.matchAll(ADDRESS)].flatMap(([, authority = '']) => {
    const host = authority
      .slice(authority.lastIndexOf('@') + 1)
      .replace(/:\d*$/, '')
      .toLowerCase();
    return host === '' ? [] : [host];
  });
}
