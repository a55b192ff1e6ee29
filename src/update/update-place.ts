// Where an update of a project is kept on GitHub: one branch, and one key that its pull request and issue are known by.
import { createHash } from 'node:crypto';

export interface UpdatePlace {
  /** Folder of the project, POSIX; `.` for the root of the repository. */
  readonly path: string;
  readonly base: string;
  readonly defaultBranch: string;
}

/** Short name of every branch of an update begins with it. */
export const UPDATE_BRANCHES = 'py-release/update/';

/** Longer names are no file names on every machine. */
const LONGEST = 180;

/**
 * One path component of a git ref, different for each id, folder and base: `acme-vault`, `acme-vault+services+api`,
 * `acme-vault@1=2ex`.
 */
export function updateKey(id: string, place: UpdatePlace): string {
  return `${id}${placeSuffix(place)}`;
}

export function updateBranch(key: string): string {
  return `${UPDATE_BRANCHES}${key}`;
}

/** The key of a branch of an update of this place; null for any other branch. */
export function keyOfBranch(branch: string, place: UpdatePlace): string | null {
  if (!branch.startsWith(UPDATE_BRANCHES)) return null;
  const key = branch.slice(UPDATE_BRANCHES.length);
  return isKeyOf(key, place) ? key : null;
}

export function isKeyOf(key: string, place: UpdatePlace): boolean {
  const [id = ''] = /^[a-z0-9-]+/.exec(key) ?? [];
  return id !== '' && key === updateKey(id, place);
}

function placeSuffix({ path, base, defaultBranch }: UpdatePlace): string {
  const folder = path === '.' ? '' : `+${path.split('/').map(encoded).join('+')}`;
  const suffix = base === defaultBranch ? folder : `${folder}@${encoded(base)}`;
  if (suffix.length <= LONGEST) return suffix;
  return `+${createHash('sha256').update(suffix).digest('hex').slice(0, 32)}`;
}

/** No two hyphens beside each other, which would end an HTML comment in old readers, and nothing that git refuses. */
function encoded(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]|-(?=-|$)/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
