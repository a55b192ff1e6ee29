// The form of the upload API. https://docs.pypi.org/api/upload/
import type { DescribedFile } from '../distribution/described-file.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';

export type FormField = readonly [name: string, value: string];

/** Header of the metadata (lower case) to name in the form; single and repeated ones alike. */
const FIELDS: readonly (readonly [header: string, field: string])[] = [
  ['summary', 'summary'],
  ['description-content-type', 'description_content_type'],
  ['keywords', 'keywords'],
  ['home-page', 'home_page'],
  ['download-url', 'download_url'],
  ['project-url', 'project_urls'],
  ['author', 'author'],
  ['author-email', 'author_email'],
  ['maintainer', 'maintainer'],
  ['maintainer-email', 'maintainer_email'],
  ['license', 'license'],
  ['license-expression', 'license_expression'],
  ['license-file', 'license_file'],
  ['classifier', 'classifiers'],
  ['platform', 'platform'],
  ['supported-platform', 'supported_platform'],
  ['requires-dist', 'requires_dist'],
  ['requires-external', 'requires_external'],
  ['provides-dist', 'provides_dist'],
  ['obsoletes-dist', 'obsoletes_dist'],
  ['provides-extra', 'provides_extra'],
  ['requires', 'requires'],
  ['provides', 'provides'],
  ['obsoletes', 'obsoletes'],
  ['dynamic', 'dynamic'],
  ['import-name', 'import_names'],
  ['import-namespace', 'import_namespaces'],
];

/**
 * All fields but the file itself, in a fixed order. As twine sends them, with these differences: `requires_python` is always there (GitLab
 * refuses forms without it), the import names of metadata 2.5 are sent, and `blake2_256_digest` is not: Node has no
 * BLAKE2b-256, in JavaScript it costs a second per 50 MB, and indexes compute their own from the bytes.
 */
export function uploadForm(
  file: DescribedFile,
  md5: string | null = null,
  attestations: string | null = null,
): readonly FormField[] {
  const { metadata } = file;
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['filetype', file.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
    ['pyversion', file.kind === 'wheel' ? parseWheelFilename(file.filename).python : 'source'],
    ['sha256_digest', file.sha256],
    // An empty one is refused by Nexus, https://github.com/pypa/twine/issues/775
    ...(md5 === null ? [] : ([['md5_digest', md5]] as const)),
    ['metadata_version', metadata.metadataVersion],
    ['name', metadata.name.replace(/[^A-Za-z0-9.]+/g, '-')],
    ['version', metadata.version],
    ['requires_python', metadata.requiresPython ?? ''],
    ...FIELDS.flatMap(([header, field]) => formFields(file, header, field)),
    ...(metadata.description === null ? [] : ([['description', metadata.description]] as const)),
    // Indexes that know nothing of them may refuse the field.
    ...(attestations === null ? [] : ([['attestations', attestations]] as const)),
  ];
}

function formFields({ metadata }: DescribedFile, header: string, field: string): readonly FormField[] {
  // Old setuptools wrote License-File before there was such a field; indexes refuse it in older metadata.
  if (header === 'license-file' && !/^2\.(?:[4-9]|\d\d)$/.test(metadata.metadataVersion)) return [];
  return metadata.fields
    .filter(([name]) => name === header)
    .map(([, value]) => [field, formValue(header, value)] as const);
}

function formValue(header: string, value: string): string {
  if (header === 'keywords')
    return value
      .split(',')
      .map((keyword) => keyword.trim())
      .join(', ');
  if (header === 'project-url') {
    const comma = value.indexOf(',');
    const label = comma < 0 ? value : value.slice(0, comma);
    return `${label.trim()}, ${comma < 0 ? '' : value.slice(comma + 1).trim()}`;
  }
  return value;
}
