// Files of one version tell the same of the project: an index shows what the first one says, installers believe any.
import { parseVersion } from '../version/parse-version.ts';
import { formatVersion } from '../version/format-version.ts';
import type { DescribedFile } from './described-file.ts';
import { fieldTitle } from './metadata-fields.ts';
import { fieldValues } from './metadata-text.ts';

const COMPARED = [
  ...['summary', 'requires-python', 'requires-dist', 'provides-extra', 'classifier', 'project-url'],
  ...['license-expression', 'author', 'author-email', 'keywords', 'description'],
];

/** One sentence for each file whose metadata differs from the first file's; fields that an sdist calls dynamic may. */
export function metadataWarnings(files: readonly DescribedFile[]): readonly string[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const dynamic = new Set([first, other].flatMap(dynamicFields));
    const differing = COMPARED.filter(
      (field) => !dynamic.has(field) && content(first, field) !== content(other, field),
    );
    if (differing.length === 0 || !isSameRelease(first, other)) return [];
    const names = differing.map(fieldTitle).join(', ');
    return [
      `${other.filename} and ${first.filename} differ in ${names}: an index shows what the first uploaded file says, and resolvers expect all files of a version to agree.`,
    ];
  });
}

function dynamicFields({ metadata }: DescribedFile): readonly string[] {
  return fieldValues(metadata, 'dynamic').map((name) => name.toLowerCase());
}

/** In an order of its own where the order has no meaning. */
function content({ metadata }: DescribedFile, field: string): string {
  if (field === 'description') return metadata.description?.trim() ?? '';
  return [...fieldValues(metadata, field)].sort().join('\n');
}

/** Files of other versions are told of elsewhere. */
function isSameRelease(a: DescribedFile, b: DescribedFile): boolean {
  const [left, right] = [a, b].map(({ metadata }) => parseVersion(metadata.version));
  return left && right ? formatVersion(left) === formatVersion(right) : false;
}
