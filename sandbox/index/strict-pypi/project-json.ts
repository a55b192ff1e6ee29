// The JSON pages of a project and of one of its versions, as far as anybody here reads them. https://docs.pypi.org/api/json/
import { filePath } from './simple-pages.ts';
import { fieldValue, fieldValues } from './received-form.ts';
import type { IndexFile, IndexProject, IndexRelease } from './state.ts';

export function projectJson(project: IndexProject, files: string): Readonly<Record<string, unknown>> {
  const releases = [...project.releases.values()];
  const latest = releases.at(-1);
  return {
    ...(latest === undefined ? { info: infoJson(project, null), urls: [] } : pageOf(project, latest, files)),
    last_serial: releases.length,
    releases: Object.fromEntries(releases.map((release) => [release.version, filesJson(release, files)])),
  };
}

/** Null for a version that is not there. */
export function versionJson(
  project: IndexProject,
  version: string,
  files: string,
): Readonly<Record<string, unknown>> | null {
  const release = [...project.releases.values()].find((each) => each.version === version);
  if (release === undefined || release.files.size === 0) return null;
  return { ...pageOf(project, release, files), last_serial: project.releases.size };
}

function pageOf(project: IndexProject, release: IndexRelease, files: string) {
  return { info: infoJson(project, release), urls: filesJson(release, files) };
}

function infoJson(project: IndexProject, release: IndexRelease | null): Readonly<Record<string, unknown>> {
  const [first] = [...(release?.files.values() ?? [])];
  const form = { fields: first?.fields ?? [], tuples: [], content: null };
  const field = (name: string): string => (first === undefined ? '' : fieldValue(form, name));
  const requires = fieldValues(form, 'requires_dist');
  return {
    name: project.name,
    version: release?.version ?? '',
    summary: field('summary'),
    requires_dist: requires.length === 0 ? null : requires,
    requires_python: release?.requiresPython ?? null,
    license_expression: field('license_expression') || null,
    description: field('description'),
    description_content_type: field('description_content_type') || null,
    project_url: `https://pypi.org/project/${project.normalizedName}/`,
  };
}

function filesJson(release: IndexRelease, files: string): readonly unknown[] {
  return [...release.files.values()].map((file) => fileJson(file, release, files));
}

function fileJson(file: IndexFile, { requiresPython, yanked }: IndexRelease, files: string): unknown {
  return {
    filename: file.filename,
    packagetype: file.kind,
    python_version: file.pythonVersion,
    requires_python: requiresPython,
    size: file.size,
    digests: { md5: file.md5, sha256: file.sha256 },
    upload_time_iso_8601: new Date(file.uploaded).toISOString(),
    url: files + filePath(file),
    yanked: yanked !== false,
    yanked_reason: typeof yanked === 'string' ? yanked : null,
  };
}
