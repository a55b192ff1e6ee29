// Downloads as an index tells them: one card for each, the file that was taken last first.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type { IndexDownloads } from '../audit-report.ts';
import { dataTable } from './data-table.ts';
import { counted, grouped, shownMinute } from './shown-values.ts';

/** The report as JSON has all. */
const MOST_FILES = 50;

export function indexDownloadCards(indexes: readonly IndexDownloads[]): readonly Markup[] {
  return indexes.map(
    (index) => markup`<div class="card"><h3>Downloads from ${plainLine(index.where, 120)}</h3>
<p class="hint">${words(index)}</p>
${index.files.length === 0 ? null : table(index)}</div>
`,
  );
}

function words({ files, pseudonymised }: IndexDownloads): string {
  if (files.length === 0) return 'It told of no file.';
  const counts = files.flatMap(({ count }) => (count === null ? [] : [count]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const told =
    counts.length === 0
      ? 'It tells when files were last taken, not how often.'
      : `${counted(total, 'download')}, as it counts them.`;
  if (!files.some(({ by }) => by !== null)) return told;
  return `${told} ${pseudonymised ? 'Who took a file last is told by a pseudonym.' : 'It names who took a file last: this page holds personal data.'}`;
}

function table({ files, where }: IndexDownloads): Markup {
  const shown = files.toSorted((a, b) => (b.last ?? 0) - (a.last ?? 0)).slice(0, MOST_FILES);
  const rest = files.length - shown.length;
  return markup`${dataTable({
    caption: `Downloads from ${plainLine(where, 120)} by file`,
    columns: ['File', 'Downloads', 'Last taken', 'By'],
    numeric: [1],
    rows: shown.map(({ filename, count, last, by }) => [
      plainLine(filename, 120),
      count === null ? 'not told' : grouped(count),
      last === null ? 'not known' : shownMinute(last),
      by === null ? '' : plainLine(by, 100),
    ]),
  })}${rest > 0 ? markup`<p class="hint">And ${counted(rest, 'file')} more in the report as JSON.</p>` : null}`;
}
