// Who took files, by the log of the index, and what is kept of them.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type { AccessHistory } from '../audit-report.ts';
import { dataTable } from './data-table.ts';
import { counted, grouped, shownDate, shownMinute } from './shown-values.ts';

export function accessSection(access: AccessHistory | null): Markup {
  return markup`<section aria-labelledby="access">
<h2 id="access">Access</h2>
${access === null ? markup`<p class="card">No access log was given: who took which file is not known.</p>` : known(access)}</section>
`;
}

function known(access: AccessHistory): Markup {
  const { from, to, pseudonymised, actors } = access;
  const span =
    from === null || to === null
      ? markup`The log holds no record.`
      : markup`Records from ${shownDate(from)} to ${shownDate(to)}.`;
  const names = pseudonymised
    ? 'Actors are shown by pseudonyms, which are equal within this report only.'
    : 'Actors are shown by name: this page holds personal data.';
  return markup`<p class="hint">${span} ${names} ${kept(access)}</p>
${
  actors.length === 0
    ? null
    : dataTable({
        caption: 'Actors, by what they took',
        columns: ['Actor', 'Requests', 'Files', 'Last seen'],
        numeric: [1, 2],
        rows: actors.map(({ actor, requests, files, last }) => [
          plainLine(actor, 100),
          grouped(requests),
          grouped(files),
          shownMinute(last),
        ]),
      })
}`;
}

function kept({ retentionDays, leftOut }: AccessHistory): string {
  const { old, other, unreadable } = leftOut;
  const parts = [
    ...(old === 0 ? [] : [`${grouped(old)} too old`]),
    ...(other === 0 ? [] : [`${grouped(other)} of other packages`]),
    ...(unreadable === 0 ? [] : [`${grouped(unreadable)} unreadable`]),
  ];
  const left = parts.length === 0 ? '' : ` Lines left out: ${parts.join(', ')}.`;
  return `Records older than ${counted(retentionDays, 'day')} are not looked at.${left}`;
}
