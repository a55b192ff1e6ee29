// The job summary of a run that an error stopped: what happened, what to do, where to read more.
import type { UserError } from '../findings/user-error.ts';
import { defuse } from '../notes/defuse.ts';
import { markdownLink } from '../notes/markdown-link.ts';
import type { Standing } from '../release/standing.ts';
import { joinSections } from './summary-text.ts';

export function renderErrorSummary(errors: readonly UserError[], standing: Standing | null = null): string {
  const title = errors.length === 1 ? 'Stopped by an error' : `Stopped by ${errors.length} errors`;
  const stands = standing === null ? [] : [`### Where the release stands`, standingList(standing)];
  return joinSections([`## ${title}`, ...errors.map(errorSection), ...stands]);
}

/** A run that was cancelled; `standing` is null when nothing is half-done. */
export function renderCancelledSummary(standing: Standing | null): string {
  const stands = standing === null ? 'Nothing is half-done.' : standingList(standing);
  return joinSections(['## Cancelled', stands]);
}

/** Names in it are planned or read from the host: tags and files. */
function standingList({ done, left, next }: Standing): string {
  return [
    `- **Done:** ${defuse(done, 4000)}`,
    `- **Not done:** ${defuse(left, 4000)}`,
    `- **The next run** ${defuse(next, 4000)}; running again is safe.`,
  ].join('\n');
}

/** Values in the texts may come from commits, files and servers. */
function errorSection({ code, happened, remedy, link }: UserError): string {
  return [
    `### ${defuse(code)}`,
    defuse(happened, 4000),
    `**What to do:** ${defuse(remedy, 4000)}`,
    markdownLink('More about this error', link),
  ].join('\n\n');
}
