// The changelog of the head, and its edit.
import { raise } from '../findings/catalogue.ts';
import { notesErrors } from '../findings/notes-errors.ts';
import { findChangelog, type ChangelogPath } from '../notes/changelog-path.ts';
import { updateChangelog } from '../notes/changelog.ts';
import type { NotesInput } from '../notes/release-notes.ts';
import type { Configuration } from '../project/configuration.ts';
import type { FileEdit } from '../project/file-edit.ts';
import type { ReadsProject } from '../project/project-sources.ts';
import type { Project, ProjectFile } from '../project/project.ts';
import { refuseSymbolicLink, treeOf } from '../project/tree.ts';

export interface Changelog {
  /** Null: none is kept. */
  readonly path: string | null;
  /** Null: it is still to be made. */
  readonly file: ProjectFile | null;
  /** Why none is kept, where that may surprise. */
  readonly warning: string | null;
}

const NEW_FILE = '100644';

export async function readChangelog(
  { path: folder, listing, configuration }: Project,
  needs: Pick<ReadsProject, 'readFiles'>,
): Promise<Changelog> {
  const paths = listing.map((entry) => entry.path);
  const { path, reason: warning } = findKeptChangelog(paths, folder, configuration);
  if (path === null) return { path, file: null, warning };
  refuseSymbolicLink(treeOf(listing), path);
  if (paths.some((each) => each.startsWith(`${path}/`)))
    throw raise(notesErrors, 'changelog-path-invalid', { path });
  const content = (await needs.readFiles([path])).get(path);
  const mode = listing.find((entry) => entry.path === path)?.mode ?? NEW_FILE;
  return { path, file: content === undefined ? null : { content, mode }, warning };
}

/** Does a release of this project write its changelog? */
export function keepsChangelog({ path, listing, configuration }: Project): boolean {
  const paths = listing.map((entry) => entry.path);
  return findKeptChangelog(paths, path, configuration).path !== null;
}

/** Where nothing is committed, one that nobody asked for is left alone. */
function findKeptChangelog(
  paths: readonly string[],
  folder: string,
  { changelog, commitMode }: Configuration,
): ChangelogPath {
  const found = findOwnChangelog(paths, folder, changelog);
  if (commitMode !== 'none' || changelog !== 'auto' || found.path === null) return found;
  const reason = `${found.path} is not written, since \`commit-mode\` is \`none\` and a release commits nothing; set "changelog" in [tool.py-release] to false if it should not be.`;
  return { path: null, exists: found.exists, reason: found.exists ? reason : null };
}

/** `auto` looks beside pyproject.toml before it looks at the root of the repository, and makes a new one beside it. */
function findOwnChangelog(
  paths: readonly string[],
  folder: string,
  configured: string | null,
): ChangelogPath {
  const atRoot = findChangelog(paths, configured);
  if (configured !== 'auto' || folder === '.') return atRoot;
  const below = paths.flatMap((path) =>
    path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
  );
  const beside = findChangelog(below, configured);
  if (atRoot.exists && !beside.exists && beside.reason === null) return atRoot;
  return beside.path === null ? beside : { ...beside, path: `${folder}/${beside.path}` };
}

/** No edit when the changelog already has a section for this version. */
export function editChangelog({ path, file }: Changelog, input: NotesInput): readonly FileEdit[] {
  if (path === null) return [];
  const content = updateChangelog(file?.content ?? null, input, path);
  if (file !== null && content.equals(file.content)) return [];
  return [{ path, from: null, to: null, content, mode: file?.mode ?? NEW_FILE }];
}
