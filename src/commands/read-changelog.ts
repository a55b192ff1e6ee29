// The changelog of the head, and its edit.
import { raise } from '../findings/catalogue.ts';
import { notesErrors } from '../findings/notes-errors.ts';
import { findChangelog, type ChangelogPath } from '../notes/changelog-path.ts';
import { updateChangelog } from '../notes/changelog.ts';
import type { NotesInput } from '../notes/release-notes.ts';
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
  const { path, reason: warning } = findOwnChangelog(paths, folder, configuration.changelog);
  if (path === null) return { path, file: null, warning };
  refuseSymbolicLink(treeOf(listing), path);
  if (paths.some((each) => each.startsWith(`${path}/`)))
    throw raise(notesErrors, 'changelog-path-invalid', { path });
  const content = (await needs.readFiles([path])).get(path);
  const mode = listing.find((entry) => entry.path === path)?.mode ?? NEW_FILE;
  return { path, file: content === undefined ? null : { content, mode }, warning };
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
