// One project's page as HTML: PEP 503 with 592 (yanked), 658 and 714 (metadata), 740 (provenance), 792 (status).
// https://packaging.python.org/en/latest/specifications/simple-repository-api/#html-serialization
import type { FileLinks } from './file-links.ts';
import { type Markup, markup } from './markup.ts';
import { offeredFiles } from './offered-files.ts';
import { API_VERSION } from './render-json-page.ts';
import type { ProjectStatus, ServedFile, ServedProject } from './served-project.ts';

/** Equal input gives equal bytes. */
export function renderHtmlPage(project: ServedProject, links: FileLinks): string {
  const title = `Links for ${project.name}`;
  return markup`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="${API_VERSION}">
${statusMarks(project.status)}    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
${offeredFiles(project).map((file) => fileAnchor(file, links))}  </body>
</html>
`.html;
}

function statusMarks({ status, reason }: ProjectStatus): Markup {
  const why =
    reason === null
      ? null
      : markup`    <meta name="pypi:project-status-reason" content="${reason}">
`;
  return markup`    <meta name="pypi:project-status" content="${status}">
${why}`;
}

function fileAnchor(file: ServedFile, links: FileLinks): Markup {
  const { requiresPython, yanked, provenance } = file;
  const attributes = [
    requiresPython === null ? null : markup` data-requires-python="${requiresPython}"`,
    yanked === false ? null : markup` data-yanked="${yanked}"`,
    metadataMarks(file, links),
    provenance === null ? null : markup` data-provenance="${provenance}"`,
  ];
  return markup`    <a href="${links.url(file)}#sha256=${file.sha256}"${attributes}>${file.filename}</a><br>
`;
}

/** Twice: pip older than 23.2 knows only the name before PEP 714. https://peps.python.org/pep-0714/ */
function metadataMarks(file: ServedFile, links: FileLinks): Markup | null {
  if (!links.hasMetadata(file)) return null;
  const value = file.metadataSha256 === null ? 'true' : `sha256=${file.metadataSha256}`;
  return markup` data-core-metadata="${value}" data-dist-info-metadata="${value}"`;
}
