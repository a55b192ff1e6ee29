/** What git lists with `-z`: names as they are, whatever is in them. */
export function nullSeparated(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
}
