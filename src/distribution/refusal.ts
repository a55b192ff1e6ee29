// What a rule says about metadata before it is known which files have it: files of one build mostly have the same.
import type { UserError } from '../findings/user-error.ts';
import type { CoreMetadata } from './core-metadata.ts';
import type { DescribedFile } from './described-file.ts';

/** `filename` is one name, or several for people to read. */
export type Refusal = (filename: string) => UserError;

export type MetadataRule = (metadata: CoreMetadata) => readonly Refusal[];

/** Each refusal once, with the names of all files that it is about. */
export function applyMetadataRules(
  files: readonly DescribedFile[],
  rules: readonly MetadataRule[],
): readonly UserError[] {
  const found = new Map<string, { readonly refusal: Refusal; readonly filenames: string[] }>();
  for (const file of files)
    for (const refusal of rules.flatMap((rule) => rule(file.metadata))) {
      const { message } = refusal('');
      const known = found.get(message) ?? { refusal, filenames: [] };
      if (!known.filenames.includes(file.filename)) known.filenames.push(file.filename);
      found.set(message, known);
    }
  return [...found.values()].map(({ refusal, filenames }) => refusal(shortList(filenames)));
}

/** All of a few, or the first and how many more. */
export function shortList(names: readonly string[], most = 2): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
