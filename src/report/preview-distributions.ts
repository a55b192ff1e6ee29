// What the built files would change for whoever installs them, as Markdown. Names and metadata are hostile text.
import type { DistributionChanges, FileChange, ListChange } from '../distribution/compare-distributions.ts';
import { defuseCell } from '../notes/defuse.ts';
import { formatSize } from '../distribution/format-size.ts';
import { markdownTable } from './markdown-table.ts';
import { codeSpan, foldedSection } from './summary-text.ts';

const MOST_ENTRIES = 30;
const MOST_PATHS = 100;

/** `since`: the tag of the last release; null: there is none. */
export function distributionText(changes: DistributionChanges, since: string | null): string {
  const { requiresPython } = changes;
  const python =
    requiresPython.before === requiresPython.after
      ? []
      : [`Python: ${spanOf(requiresPython.before)} → ${spanOf(requiresPython.after)}`];
  const lines = [
    ...python,
    ...listLines('Dependencies', changes.dependencies),
    ...listLines('Console scripts', changes.scripts),
    ...listLines('Extras', changes.extras),
    ...listLines('Pythons in the classifiers', changes.pythons),
  ];
  const what = since === null ? 'for the first release' : `against ${codeSpan(since)}`;
  const same = 'Dependencies, console scripts, extras and supported Pythons stay as they are.';
  return [
    `### Built files ${what}`,
    markdownTable(['File', 'Size', 'Contents'], changes.files.map(fileRow)),
    lines.length === 0 ? same : lines.map((line) => `- ${line}`).join('\n'),
    pathsSection(changes.files),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function fileRow({ name, before, after, added, removed }: FileChange): readonly string[] {
  const size =
    before === null
      ? `${formatSize(after ?? 0)} (new)`
      : after === null
        ? `${formatSize(before)} → gone`
        : `${formatSize(before)} → ${formatSize(after)}`;
  const paths = [
    ...(added.length === 0 ? [] : [`${added.length} added`]),
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
  ];
  return [codeSpan(name), size, defuseCell(paths.join(', ') || 'same paths')];
}

function spanOf(text: string | null): string {
  return text === null ? 'any' : codeSpan(text);
}

function listLines(what: string, { added, removed }: ListChange): readonly string[] {
  return [
    ...(added.length === 0 ? [] : [`${what} added: ${spans(added)}`]),
    ...(removed.length === 0 ? [] : [`${what} removed: ${spans(removed)}`]),
  ];
}

function spans(entries: readonly string[]): string {
  const shown = entries.slice(0, MOST_ENTRIES).map(codeSpan).join(', ');
  const rest = entries.length - MOST_ENTRIES;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

function pathsSection(files: readonly FileChange[]): string | null {
  const lines = files.flatMap(({ name, added, removed }) => [
    ...added.map((path) => `- ${codeSpan(name)}: added ${codeSpan(path)}`),
    ...removed.map((path) => `- ${codeSpan(name)}: removed ${codeSpan(path)}`),
  ]);
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_PATHS;
  const shown = [...lines.slice(0, MOST_PATHS), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
  return foldedSection('Paths in the archives', shown.join('\n'));
}
