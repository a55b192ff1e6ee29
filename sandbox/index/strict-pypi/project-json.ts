// The JSON page of a project, as far as anybody here reads it. https://docs.pypi.org/api/json/
import { filePath } from './simple-pages.ts';
import { fieldValue } from './received-form.ts';
import type { IndexFile, IndexProject, IndexRelease } from './state.ts';

export function projectJson(project: IndexProject, files: string): Readonly<Record<string, unknown>> {
  const releases = [...project.releases.values()];
  const latest = releases.at(-1);
  const first = [...(latest?.files.values() ?? [])][0];
  const field = (name: string): string =>
    first === undefined ? '' : fieldValue({ fields: first.fields, tuples: [], content: null }, name);
  const entries = (release: IndexRelease): readonly unknown[] =>
    [...release.files.values()].map((file) => fileJson(file, release, files));
  return {
    info: {
      name: project.name,
      version: latest?.version ?? '',
      summary: field('summary'),
      requires_python: latest?.requiresPython ?? null,
      license_expression: field('license_expression') || null,
      description: field('description'),
      description_content_type: field('description_content_type') || null,
      project_url: `https://pypi.org/project/${project.normalizedName}/`,
    },
    last_serial: releases.length,
    releases: Object.fromEntries(releases.map((release) => [release.version, entries(release)])),
    urls: latest === undefined ? [] : entries(latest),
  };
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
