// The project of one commit, read with one listing, one search and two reads.
import { templatePath, withTemplate } from '../project/notes-configuration.ts';
import { findVersionPlaces, packageFiles } from '../project/find-version-places.ts';
import {
  bytesOf,
  outlineFiles,
  outlineProject,
  projectFolder,
  versionFiles,
} from '../project/project-outline.ts';
import type { ReadsProject } from '../project/project-sources.ts';
import type { Project } from '../project/project.ts';
import { VERSION_LINE } from '../project/python-assignments.ts';
import { treeOf } from '../project/tree.ts';

/** `path` is the folder of pyproject.toml, `.` for the root of the repository. */
export async function readProject(needs: ReadsProject, path: string): Promise<Project> {
  const folder = projectFolder(path);
  const [listing, assigning] = await Promise.all([
    needs.listFiles(),
    needs.findFiles(VERSION_LINE, folder === '.' ? '' : folder, '.py'),
  ]);
  const tree = treeOf(listing);
  const seen = await needs.readFiles(outlineFiles(tree, folder));
  const outline = outlineProject(tree, folder, seen);
  const inPackage = packageFiles(outline, assigning);
  const { notes } = outline.configuration;
  const template = templatePath(tree, folder, notes);
  const named = [...versionFiles(outline, inPackage), ...(template === null ? [] : [template])];
  const wanted = named.filter((file) => !seen.has(file));
  const files = new Map([...seen, ...(wanted.length === 0 ? [] : await needs.readFiles(wanted))]);
  const { current, places, warnings } = findVersionPlaces(outline, files, inPackage);
  return {
    path: folder,
    pyproject: outline.pyproject,
    configuration:
      template === null
        ? outline.configuration
        : { ...outline.configuration, notes: withTemplate(notes, template, bytesOf(files, template)) },
    current,
    dynamic: outline.source.kind === 'tag' ? outline.source.backend : null,
    places,
    files: new Map(
      places.map((place) => [
        place.path,
        { content: bytesOf(files, place.path), mode: tree.get(place.path)?.mode ?? '100644' },
      ]),
    ),
    listing,
    warnings: [...outline.warnings, ...warnings],
  };
}
