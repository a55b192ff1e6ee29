// What plots share: their ground in units of SVG, the scale of time, and steps that people count in.
import { type Markup, markup } from '../../simple-index/markup.ts';

/** As wide as a phone shows at its own size, so that letters stay legible there. */
export const WIDTH = 340;

export interface TimeRange {
  /** Unix milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** At least a day wide. */
export function timeRange(times: readonly number[], now: number): TimeRange {
  const from = times.reduce((least, time) => Math.min(least, time), now);
  const to = times.reduce((most, time) => Math.max(most, time), now);
  return { from: Math.min(from, to - 24 * 60 * 60 * 1000), to };
}

/** Place of a time between `left` and `right`. */
export function timeScale({ from, to }: TimeRange, left: number, right: number): (time: number) => number {
  return (time) => rounded(left + ((time - from) / (to - from)) * (right - left));
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** 1, 2 or 5 times a power of ten: four steps at most reach `most`. */
export function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one * 4 >= most) ?? power * 10;
  return Math.max(1, step);
}

/** The first and last day below the axis, and one between. */
export function timeAxis(range: TimeRange, place: (time: number) => number, y: number): Markup {
  const middle = (range.from + range.to) / 2;
  const label = (time: number, anchor: string): Markup =>
    markup`<text x="${place(time)}" y="${y + 15}" text-anchor="${anchor}">${new Date(time).toISOString().slice(0, 10)}</text>`;
  return markup`<line class="axis" x1="${place(range.from)}" y1="${y}" x2="${place(range.to)}" y2="${y}"/>
<line class="axis" x1="${place(middle)}" y1="${y}" x2="${place(middle)}" y2="${y + 4}"/>
${[label(range.from, 'start'), label(middle, 'middle'), label(range.to, 'end')]}`;
}

export interface Plot {
  readonly title: string;
  /** What it shows, in a sentence: for those who don't see it. */
  readonly says: string;
  readonly height: number;
  readonly drawing: Markup | readonly Markup[];
  /** Below it: a legend, the numbers. */
  readonly below: Markup | null;
}

export function figure({ title, says, height, drawing, below }: Plot): Markup {
  return markup`<figure class="card">
<figcaption><h3>${title}</h3><p class="hint">${says}</p></figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}: ${says}">
${drawing}
</svg>
${below}</figure>
`;
}
