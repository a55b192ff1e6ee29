// What becomes of the public API, as Markdown. Names and defaults are hostile text.
import type { ApiJudgement } from '../api/api-judgement.ts';
import { describeChange, describePlace, isBreaking } from '../api/api-change.ts';
import { defuse, defuseCell } from '../notes/defuse.ts';
import { markdownTable } from './markdown-table.ts';
import { codeSpan, foldedSection } from './summary-text.ts';

const MOST_CHANGES = 60;

/** Null: nobody asked, or there is no release to compare with. "Not compared" is never shown as passed. */
export function apiText({ verdict, tag, isUndeclared }: ApiJudgement): string | null {
  if (tag === null) return null;
  const since = `### Public API since ${codeSpan(tag)}`;
  if (verdict.state === 'not-compared')
    return `${since}\n\nNot compared: ${defuse(verdict.reason, 600)}. Nobody knows whether a public name is gone.`;
  if (verdict.state === 'same') return `${since}\n\nNo public name changed.`;
  const breaking = verdict.changes.filter(isBreaking);
  const added = verdict.changes.filter((change) => !isBreaking(change));
  const more = verdict.total - breaking.length;
  return [
    since,
    breaking.length === 0 ? null : breakingText(isUndeclared),
    changeTable(breaking, tag),
    foldedSection(`${added.length} added`, changeTable(added, tag)),
    more > 0 ? `… and ${more} more that break.` : null,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function breakingText(isUndeclared: boolean): string {
  return isUndeclared
    ? '> [!WARNING]\n> These changes break whoever uses the names, and no commit says so. Mark one with `!` after its type or with a `BREAKING CHANGE:` footer, or keep the names.'
    : 'These changes break whoever uses the names; the version says so.';
}

function changeTable(changes: ApiJudgement['verdict']['changes'], tag: string): string | null {
  const rows = changes
    .slice(0, MOST_CHANGES)
    .map((change) => [codeSpan(describePlace(change, tag)), defuseCell(describeChange(change), 300)]);
  const rest = changes.length - rows.length;
  const table = markdownTable(['Place', 'Change'], rows);
  return rest > 0 ? `${table ?? ''}\n\n… and ${rest} more.` : table;
}
