// The summaries of `actions/update`: what was found and tested, and what was proposed. Names and versions come from outside.
import { defuse } from '../notes/defuse.ts';
import { linkDestination } from '../notes/markdown-link.ts';
import { foreignLog } from '../update/foreign-text.ts';
import type { TestedUpdate, UpdateResult } from '../update/update-result.ts';
import { failureWithout } from '../update/without-update.ts';
import { withoutLog, withoutSentence } from '../update/without-words.ts';
import { markdownTable } from './markdown-table.ts';
import { codeSpan, foldedSection, joinSections } from './summary-text.ts';

const STATES = { green: 'passes', red: '**fails**', conflict: '**can’t be installed**' } as const;
const LONGEST_LOG = 4000;

export function renderTestedUpdates(result: UpdateResult): string {
  const { updates } = result;
  const title =
    updates.length === 0 ? '## Every package is as new as the policy allows' : '## Updates that were found';
  return joinSections([
    title,
    markdownTable(['update', 'versions', 'kind', 'tests'], updates.map(updateRow)),
    ...updates.filter(({ state }) => state !== 'green').map(failureSection),
    currentSection(result),
  ]);
}

/** `text` is our own, with keys of updates in it. */
export interface ProposedLine {
  readonly did: string;
  readonly text: string;
  readonly url: string | null;
}

export function renderProposedUpdates(done: readonly ProposedLine[], result: UpdateResult): string {
  const lines = done.map(({ text, url }) => {
    const link = url === null ? null : linkDestination(url);
    return `- ${defuse(text, 600)}${link === null ? '' : ` [Open it](${link})`}`;
  });
  return joinSections([
    '## Updates',
    lines.length === 0 ? 'Nothing to propose, and nothing to clean up.' : lines.join('\n'),
    currentSection(result),
  ]);
}

function updateRow(update: TestedUpdate): readonly string[] {
  const { id, packages } = update;
  const versions = packages.map(({ name, from, to }) => codeSpan(`${name} ${from ?? ''} → ${to}`));
  const kinds = [...new Set(packages.map(({ kind, widened }) => (widened ? `${kind}, widened` : kind)))];
  return [codeSpan(id), versions.join('<br>'), kinds.join(', '), resultOf(update)];
}

function resultOf(update: TestedUpdate): string {
  return failureWithout(update) === null ? STATES[update.state] : '**could not be tested**';
}

function failureSection(update: TestedUpdate): string | null {
  const { id, tests, conflict } = update;
  const log = conflict ?? tests.find(({ passed }) => !passed)?.log ?? '';
  const logs = [foreignLog(log, LONGEST_LOG), withoutLog(update, LONGEST_LOG)].filter(
    (each) => each !== null,
  );
  const said = withoutSentence(update);
  const title = `The end of the log of ${id}`;
  return joinLines([
    said === null ? null : `${codeSpan(id)}: ${said}`,
    foldedSection(title, logs.join('\n\n')),
  ]);
}

function joinLines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n\n');
}

function currentSection({ current }: UpdateResult): string | null {
  const rows = current.map(({ name, version, passedOver }) => [
    codeSpan(name),
    version === null ? '' : codeSpan(version),
    passedOver
      .slice(0, 20)
      .map((each) => `${codeSpan(each.version)}: ${codeSpan(each.why)}`)
      .join('<br>'),
  ]);
  return foldedSection(
    'Packages without an update',
    markdownTable(['package', 'version', 'newer ones passed over'], rows),
  );
}
