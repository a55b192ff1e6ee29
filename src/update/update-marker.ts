// What a pull request, an issue and a commit of an update say of themselves, for the next run.
import { createHash } from 'node:crypto';
import type { ChangedFile } from '../release/release-pull-content.ts';
import type { UpdatedPackage } from './update-result.ts';

export interface UpdateMark {
  readonly key: string;
  /** `name==version`, sorted, with a blank between. */
  readonly versions: string;
}

const MARK = /^<!-- py-release:update (\S{1,300}) ((?:[a-z0-9-]+==[a-z0-9.!+]+ )+)-->\s*$/m;
const TRAILERS =
  /\n\nUpdate: (\S{1,300}) ([a-z0-9-]+==[a-z0-9.!+]+(?: [a-z0-9-]+==[a-z0-9.!+]+)*)\nUpdate-Tree: ([0-9a-f]{40,64})(?:\nUpdate-Files: ([0-9a-f]{64}))?\s*$/;

/** Every text of an update begins with it. */
export const UPDATE_MARK = '<!-- py-release:update ';

export function versionsOf(packages: readonly UpdatedPackage[]): string {
  return packages
    .map(({ name, to }) => `${name}==${to}`)
    .sort()
    .join(' ');
}

export function renderMark({ key, versions }: UpdateMark): string {
  return `${UPDATE_MARK}${key} ${versions} -->`;
}

/** Null: a person has taken it out, or it never was one of ours. */
export function readMark(body: string): UpdateMark | null {
  const [, key, versions] = MARK.exec(body.replaceAll('\r\n', '\n')) ?? [];
  return key === undefined || versions === undefined ? null : { key, versions: versions.trim() };
}

/** The text is about exactly these versions. */
export function marksVersions(body: string, packages: readonly UpdatedPackage[]): boolean {
  return readMark(body)?.versions === versionsOf(packages);
}

export function namesOf({ versions }: UpdateMark): readonly string[] {
  return versions.split(' ').map((each) => each.split('==', 1)[0] ?? '');
}

/** `files`: what the commit changes, and nothing else. */
export function updateMessage(
  title: string,
  { key, versions }: UpdateMark,
  tree: string,
  files: readonly ChangedFile[],
): string {
  return `${title}\n\nUpdate: ${key} ${versions}\nUpdate-Tree: ${tree}\nUpdate-Files: ${filesDigest(files)}\n`;
}

function filesDigest(files: readonly ChangedFile[]): string {
  const lines = files.map(({ path, blob }) => JSON.stringify([path, blob])).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** The mark of a commit that is exactly as a run made it; null for anybody else's. */
export function readOwnCommit({
  message,
  tree,
}: {
  readonly message: string;
  readonly tree: string;
}): UpdateMark | null {
  const [, key, versions, written] = TRAILERS.exec(message) ?? [];
  if (key === undefined || versions === undefined || written !== tree) return null;
  return { key, versions };
}

/**
 * The mark of a commit of ours whose tree is another one by now, as the button "Update with rebase" leaves it. `files`: what its branch changes.
 * Null when that is not, to the byte, what the commit changed when a run made it.
 */
export function readRebasedCommit(
  { message }: { readonly message: string },
  files: readonly ChangedFile[],
): UpdateMark | null {
  const [, key, versions, , written] = TRAILERS.exec(message) ?? [];
  if (key === undefined || versions === undefined || written !== filesDigest(files)) return null;
  return { key, versions };
}
