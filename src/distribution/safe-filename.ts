// Names that come from archives, manifests and indexes are hostile: a name is only ever used when these find nothing wrong with it.

/** Looked for first: classes of Unicode take about a millisecond to compile, and nearly all names are plain. */
const PLAIN = /^[ -~]*$/;

/** Why a file name is refused, or null. */
export function filenameProblem(filename: string): string | null {
  if (filename === '') return 'it is empty';
  if (filename.length > 255) return 'it is longer than 255 characters';
  if (/[/\\]/.test(filename)) return 'it holds a path separator';
  if (!PLAIN.test(filename) && /[\p{Cc}\p{Cs}]/u.test(filename)) return 'it holds a control character';
  if (filename === '.' || filename === '..') return 'it names a folder';
  return null;
}

/** Why a path in an archive is refused, or null. */
export function memberProblem(path: string): string | null {
  if (path === '') return 'its name is empty';
  if (!PLAIN.test(path) && /\p{Cc}/u.test(path)) return 'its name holds a control character';
  if (path.includes('\\')) return 'its name holds a backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'its path is absolute';
  if (path.split('/').includes('..')) return 'its path leaves the archive';
  return null;
}
