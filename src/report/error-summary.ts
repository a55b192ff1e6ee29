// The job summary of a run that an error stopped: what happened, what to do, where to read more.
import type { UserError } from '../findings/user-error.ts';
import { defuse } from '../notes/defuse.ts';
import { markdownLink } from '../notes/markdown-link.ts';
import { joinSections } from './summary-text.ts';

export function renderErrorSummary(errors: readonly UserError[]): string {
  const title = errors.length === 1 ? 'Stopped by an error' : `Stopped by ${errors.length} errors`;
  return joinSections([`## ${title}`, ...errors.map(errorSection)]);
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
