// The sections that the release notes and the changelog share: breaking changes with their text, then one section for each title.
import { defuse } from './defuse.ts';
import { defuseBlock } from './defuse-block.ts';
import { entryLines } from './entry-line.ts';
import { notesEntries, type NotesEntry } from './notes-entry.ts';
import type { NotesInput } from './notes-input.ts';

const BREAKING_TITLE = 'Breaking changes';
const REVERTS_TITLE = 'Reverts';
/** For types that `bump-rules` lists and `notes` gives no title. */
const OTHER_TITLE = 'Other changes';

/** The notes and the changelog of one plan hold the same sections; thousands of commits are rendered once. */
const rendered = new WeakMap<NotesInput, string>();

/** Level 3 headings; a breaking change stands once, in the first section. No newline at the end. */
export function renderSections(input: NotesInput): string {
  const known = rendered.get(input);
  if (known !== undefined) return known;
  const sections = writeSections(input);
  rendered.set(input, sections);
  return sections;
}

function writeSections(input: NotesInput): string {
  const entries = notesEntries(input);
  const line = entryLines(input);
  const breaking = entries
    .filter(({ change }) => change.breaking)
    .map((entry) => breakingItem(entry, line(entry)));
  const sections = Array.from(groupByTitle(entries, input), ([title, group]) =>
    renderSection(title, group.map(line).join('\n')),
  );
  const blocks = [
    ...(input.previous === null ? ['First release.'] : []),
    ...(breaking.length === 0 ? [] : [renderSection(BREAKING_TITLE, breaking.join('\n'))]),
    ...sections,
  ];
  return blocks.length === 0 ? 'No changes are listed for this release.' : blocks.join('\n\n');
}

function renderSection(title: string, items: string): string {
  return `### ${title}\n\n${items}`;
}

/** In the order of the configuration, reverts and the rest last; titles without entries are left out. */
function groupByTitle(
  entries: readonly NotesEntry[],
  { configuration }: NotesInput,
): ReadonlyMap<string, readonly NotesEntry[]> {
  const configured = Object.entries(configuration.sections);
  const titles = new Map(configured.map(([type, title]) => [type, defuse(title) || type]));
  if (!titles.has('revert')) titles.set('revert', REVERTS_TITLE);
  const groups = new Map<string, NotesEntry[]>();
  for (const title of [...titles.values(), OTHER_TITLE]) groups.set(title, []);
  for (const entry of entries) {
    if (entry.change.breaking) continue;
    groups.get(titles.get(entry.change.type ?? '') ?? OTHER_TITLE)?.push(entry);
  }
  return new Map([...groups].filter(([, group]) => group.length > 0));
}

/** Paragraphs of a list item are indented by the width of its marker. https://spec.commonmark.org/0.31.2/#list-items */
function breakingItem({ change }: NotesEntry, line: string): string {
  const texts = change.breakingNotes.filter((text) => text.trim() !== change.description.trim());
  const paragraphs = texts.map((text) =>
    defuseBlock(text)
      .map((part) => (part === '' ? '' : `  ${part}`))
      .join('\n'),
  );
  return [line, ...paragraphs.filter((text) => text !== '')].join('\n\n');
}
