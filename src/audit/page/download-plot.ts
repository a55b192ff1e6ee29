// Downloads over time: counters of the release's files, as they stood each time that they were counted.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type { DownloadHistory } from '../audit-report.ts';
import { dataTable } from './data-table.ts';
import { figure, rounded, stepFor, timeAxis, timeRange, timeScale, WIDTH } from './plot-frame.ts';
import { counted, grouped, shownDate } from './shown-values.ts';

const LEFT = 44;
const BOTTOM = 170;
const TOP = 10;
/** Lines that can be told apart. */
const SHOWN = 4;

interface Series {
  readonly name: string;
  /** One for each count. */
  readonly values: readonly number[];
}

/** Null when nothing was counted yet. */
export function downloadPlot({ counts }: DownloadHistory): Markup | null {
  const last = counts.at(-1);
  if (last === undefined) return null;
  const series = readSeries(counts);
  const total = series.reduce((sum, { values }) => sum + (values.at(-1) ?? 0), 0);
  const table = numbers(series, counts);
  const says = `${counted(total, 'download')} of the files that are there; counted ${counted(counts.length, 'time')}.`;
  if (counts.length === 1)
    return markup`<div class="card"><h3>Downloads</h3><p class="hint">${says} A line needs a second count.</p>${table}</div>`;
  const shown = series.slice(0, SHOWN);
  const times = counts.map(({ at }) => at);
  const range = timeRange(times, last.at);
  const place = timeScale(range, LEFT, WIDTH - 6);
  const step = stepFor(Math.max(...shown.flatMap(({ values }) => values), 1));
  const height = (value: number): number => rounded(BOTTOM - (value / (step * 4)) * (BOTTOM - TOP));
  const grid = [1, 2, 3, 4].map((line) => {
    const y = height(line * step);
    return markup`<line class="grid" x1="${LEFT}" y1="${y}" x2="${WIDTH - 6}" y2="${y}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${short(line * step)}</text>`;
  });
  const lines = shown.map(({ name, values }, index) => {
    const points = values.map((value, at) => `${place(times[at] ?? range.to)},${height(value)}`).join(' ');
    return markup`<polyline class="line s${index}" points="${points}"><title>${name}</title></polyline>`;
  });
  return figure({
    title: 'Downloads over time',
    says,
    height: BOTTOM + 20,
    drawing: [...grid, ...lines, timeAxis(range, place, BOTTOM)],
    below: markup`${legend(shown, series.length - shown.length)}<details><summary>The numbers</summary>${table}</details>`,
  });
}

/** By version, most downloaded first. */
function readSeries(counts: DownloadHistory['counts']): readonly Series[] {
  const versions = new Set(counts.flatMap(({ files }) => Object.keys(files)));
  return [...versions]
    .map((version) => ({
      name: plainLine(version, 40),
      values: counts.map(({ files }) =>
        Object.values(files[version] ?? {}).reduce((sum, count) => sum + count, 0),
      ),
    }))
    .toSorted((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
}

function legend(shown: readonly Series[], others: number): Markup {
  const keys = shown.map(
    ({ name }, index) =>
      markup`<li><svg viewBox="0 0 24 8" aria-hidden="true"><line class="line s${index}" x1="0" y1="4" x2="24" y2="4"/></svg> ${name}</li>`,
  );
  const rest =
    others === 0 ? null : markup`<li>${counted(others, 'further version')} in the numbers below</li>`;
  return markup`<ul class="legend">${keys}${rest}</ul>`;
}

function numbers(series: readonly Series[], counts: DownloadHistory['counts']): Markup {
  const [first, last] = [counts[0], counts.at(-1)];
  const since = first === undefined || first === last ? null : first;
  return dataTable({
    caption: 'Downloads by version',
    columns: ['Version', ...(since === null ? [] : ['At the first count']), 'Now'],
    numeric: [1, 2],
    rows: [
      ...series.map(({ name, values }) => [
        name,
        ...(since === null ? [] : [grouped(values[0] ?? 0)]),
        grouped(values.at(-1) ?? 0),
      ]),
      [
        'Counted',
        ...(since === null ? [] : [shownDate(since.at)]),
        last === undefined ? '' : shownDate(last.at),
      ],
    ],
  });
}

/** `800`, `1.5k`, `20M`. */
function short(value: number): string {
  if (value < 1000) return String(value);
  return value < 1_000_000 ? `${rounded(value / 1000)}k` : `${rounded(value / 1_000_000)}M`;
}
