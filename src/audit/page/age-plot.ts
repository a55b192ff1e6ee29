// How old the versions are that the project depends on: the oldest first.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type { ScannedPackage } from '../audit-report.ts';
import { figure, rounded, WIDTH } from './plot-frame.ts';
import { counted, shownAge } from './shown-values.ts';

/** More are in the table. */
const SHOWN = 12;
const ROW = 30;
const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

interface Aged {
  readonly name: string;
  readonly age: number;
  readonly vulnerable: boolean;
}

/** Null when no package says since when it is there. */
export function agePlot(packages: readonly ScannedPackage[], now: number): Markup | null {
  const known = packages.flatMap(({ name, version, publishedAt, vulnerabilities }): readonly Aged[] => {
    if (publishedAt === null) return [];
    const label = `${plainLine(name, 26)} ${plainLine(version, 12)}`;
    return [{ name: label, age: Math.max(0, now - publishedAt), vulnerable: vulnerabilities.length > 0 }];
  });
  if (known.length === 0) return null;
  const shown = known.toSorted((a, b) => b.age - a.age).slice(0, SHOWN);
  const oldest = Math.max(shown[0]?.age ?? 0, YEAR_MS);
  const rows = shown.map(({ name, age, vulnerable }, index) => {
    const y = index * ROW;
    const width = rounded(Math.max(2, (age / oldest) * WIDTH));
    return markup`<text x="0" y="${y + 12}">${name}</text><text class="value" x="${WIDTH}" y="${y + 12}" text-anchor="end">${shownAge(age)}</text>
<rect class="track" x="0" y="${y + 17}" width="${WIDTH}" height="7" rx="2"/><rect class="${vulnerable ? 'bar bad' : 'bar'}" x="0" y="${y + 17}" width="${width}" height="7" rx="2"/>`;
  });
  const unknown = packages.length - known.length;
  const rest = known.length > shown.length ? `, the oldest ${shown.length} of ${known.length}` : '';
  return figure({
    title: 'Age of dependencies',
    says: `Since each version was published${rest}${unknown === 0 ? '' : `; not known of ${counted(unknown, 'package')}`}.`,
    height: shown.length * ROW,
    drawing: rows,
    below: shown.some(({ vulnerable }) => vulnerable)
      ? markup`<p class="legend"><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="bar bad" x="0" y="3" width="14" height="7" rx="2"/></svg> known vulnerability</p>`
      : null,
  });
}
