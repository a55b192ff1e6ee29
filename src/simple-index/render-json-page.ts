// One project's page as JSON: PEP 691 with 658 and 714 (metadata), 700 (versions, size, time), 740 (provenance), 792 (status).
// https://packaging.python.org/en/latest/specifications/simple-repository-api/#json-serialization
import type { FileLinks } from './file-links.ts';
import { offeredFiles } from './offered-files.ts';
import type { ProjectStatus, ServedFile, ServedProject } from './served-project.ts';

/** Of all pages that this program writes. */
export const API_VERSION = '1.4';

/** Equal input gives equal bytes. */
export function renderJsonPage(project: ServedProject, links: FileLinks): string {
  const page = {
    meta: { 'api-version': API_VERSION },
    name: project.name,
    'project-status': readStatus(project.status),
    versions: [...new Set(project.files.map(({ version }) => version))],
    files: offeredFiles(project).map((file) => readFile(file, links)),
  };
  return `${JSON.stringify(page)}\n`;
}

function readStatus({ status, reason }: ProjectStatus): object {
  return { status, ...(reason === null ? {} : { reason: reason.toWellFormed() }) };
}

function readFile(file: ServedFile, links: FileLinks): object {
  const metadata = metadataMark(file, links);
  return {
    filename: file.filename.toWellFormed(),
    url: links.url(file),
    hashes: { sha256: file.sha256 },
    ...(file.requiresPython === null ? {} : { 'requires-python': file.requiresPython.toWellFormed() }),
    size: file.size,
    'upload-time': file.uploadTime,
    yanked: file.yanked === '' ? true : file.yanked && file.yanked.toWellFormed(),
    'core-metadata': metadata,
    // The name before PEP 714, for pip older than 23.2. https://peps.python.org/pep-0714/
    'dist-info-metadata': metadata,
    ...(file.provenance === null ? {} : { provenance: file.provenance.toWellFormed() }),
  };
}

function metadataMark(file: ServedFile, links: FileLinks): object | boolean {
  if (!links.hasMetadata(file)) return false;
  return file.metadataSha256 === null ? true : { sha256: file.metadataSha256 };
}
