// RECORD of a wheel: every file with its hash. https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
import { parseCsv } from './parse-csv.ts';

export type RecordAlgorithm = 'sha256' | 'sha384' | 'sha512';

export interface RecordEntry {
  /** Null: no hash, or one that is not secure. */
  readonly algorithm: RecordAlgorithm | null;
  /** Base64 for URLs, without padding. */
  readonly hash: string;
}

/** Paths; all empty when RECORD fits. */
export interface RecordVerdict {
  /** In the wheel, not in RECORD. */
  readonly unlisted: readonly string[];
  /** In RECORD, not in the wheel. */
  readonly absent: readonly string[];
  /** With another hash than RECORD says. */
  readonly differing: readonly string[];
  /** Listed without a secure hash. */
  readonly unproved: readonly string[];
}

const ALGORITHMS: readonly string[] = ['sha256', 'sha384', 'sha512'] satisfies RecordAlgorithm[];
/** Files that can't be in RECORD, or not with a hash: itself and its signatures. */
const WITHOUT_HASH = /^[^/]+\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;

export function parseRecord(text: string): ReadonlyMap<string, RecordEntry> {
  const entries = new Map<string, RecordEntry>();
  for (const [path = '', written = ''] of parseCsv(text)) {
    if (path === '') continue;
    const equals = written.indexOf('=');
    const algorithm = written.slice(0, Math.max(0, equals));
    entries.set(path.replaceAll('\\', '/'), {
      algorithm: ALGORITHMS.includes(algorithm) ? (algorithm as RecordAlgorithm) : null,
      hash: written.slice(equals + 1).replace(/=+$/, ''),
    });
  }
  return entries;
}

/** `hashes` has each file of the wheel, with the hash by its entry's algorithm; empty where there is none to compare. */
export function recordVerdict(
  record: ReadonlyMap<string, RecordEntry>,
  hashes: ReadonlyMap<string, string>,
): RecordVerdict {
  const proved = [...hashes.keys()].filter((path) => !WITHOUT_HASH.test(path));
  const listed = proved.filter((path) => record.has(path));
  return {
    unlisted: proved.filter((path) => !record.has(path)),
    absent: [...record.keys()].filter((path) => !hashes.has(path) && !WITHOUT_HASH.test(path)),
    differing: listed.filter(
      (path) => record.get(path)?.algorithm !== null && record.get(path)?.hash !== hashes.get(path),
    ),
    unproved: listed.filter((path) => record.get(path)?.algorithm === null),
  };
}
