// Versions as `packaging` reads and writes them; written apart from the product's own reader, so that one can't hide a mistake of the other.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions

export interface IndexVersion {
  /** As `str()` of packaging writes it. */
  readonly text: string;
  /** Equal for equal versions: without zeros at the end of the release. */
  readonly canonical: string;
  readonly local: string | null;
}

const VERSION =
  /^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?(?:-(?<bare>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;

const PRE: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };

export function readVersion(text: string): IndexVersion | null {
  const groups = VERSION.exec(text)?.groups as Readonly<Record<string, string | undefined>> | undefined;
  if (groups === undefined) return null;
  const { epoch, release = '', pre, preNumber, bare, post, postNumber, dev, devNumber } = groups;
  const number = (digits: string | undefined): string => BigInt(digits === '' ? 0 : (digits ?? 0)).toString();
  const numbers = release.split('.').map(number);
  const letter = pre?.toLowerCase() ?? '';
  const after = [
    pre === undefined ? '' : `${PRE[letter] ?? letter}${number(preNumber)}`,
    bare === undefined && post === undefined ? '' : `.post${number(bare ?? postNumber)}`,
    dev === undefined ? '' : `.dev${number(devNumber)}`,
  ].join('');
  const local = groups['local']?.toLowerCase().replace(/[-_]/g, '.') ?? null;
  const tail = after + (local === null ? '' : `+${local}`);
  const head = number(epoch) === '0' ? '' : `${number(epoch)}!`;
  const short = numbers.slice(0, numbers.findLastIndex((part) => part !== '0') + 1);
  return {
    text: `${head}${numbers.join('.')}${tail}`,
    canonical: `${head}${(short.length === 0 ? ['0'] : short).join('.')}${tail}`,
    local,
  };
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
