// Releases over time: one dot each, in the lane of what kind of release it is.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import { isFinal } from '../../version/compare-versions.ts';
import { parseVersion } from '../../version/parse-version.ts';
import type { AuditedVersion } from '../audit-report.ts';
import { figure, timeAxis, timeRange, timeScale, WIDTH } from './plot-frame.ts';
import { counted } from './shown-values.ts';

const LANES = ['Major', 'Minor', 'Patch', 'Pre-release'] as const;
const LEFT = 82;
const LANE_HEIGHT = 34;

interface Dot {
  readonly version: string;
  readonly at: number;
  readonly lane: number;
  /** Versions with a yanked file are hollow. */
  readonly yanked: boolean;
}

/** Null when no release has a date. */
export function releasePlot(versions: readonly AuditedVersion[], now: number): Markup | null {
  const dots = versions.flatMap(readDot);
  if (dots.length === 0) return null;
  const range = timeRange(
    dots.map(({ at }) => at),
    now,
  );
  const place = timeScale(range, LEFT + 6, WIDTH - 8);
  const bottom = LANES.length * LANE_HEIGHT + 4;
  const middle = (lane: number): number => lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  const lanes = LANES.map(
    (name, lane) =>
      markup`<line class="grid" x1="${LEFT}" y1="${middle(lane)}" x2="${WIDTH}" y2="${middle(lane)}"/><text x="0" y="${middle(lane) + 4}">${name}</text>`,
  );
  const marks = dots.map(
    ({ version, at, lane, yanked }) =>
      markup`<circle class="${yanked ? 'dot hollow' : 'dot'}" cx="${place(at)}" cy="${middle(lane)}" r="5"><title>${version}, ${new Date(at).toISOString().slice(0, 10)}${yanked ? ', yanked' : ''}</title></circle>`,
  );
  const undated = versions.length - dots.length;
  const rest = undated === 0 ? '' : `; ${counted(undated, 'version')} without a known date`;
  return figure({
    title: 'Releases over time',
    says: `${counted(dots.length, 'release')} since ${new Date(range.from).toISOString().slice(0, 10)}${rest}.`,
    height: bottom + 20,
    drawing: [...lanes, ...marks, timeAxis(range, place, bottom)],
    below: dots.some(({ yanked }) => yanked)
      ? markup`<p class="legend"><svg viewBox="0 0 14 14" aria-hidden="true"><circle class="dot hollow" cx="7" cy="7" r="5"/></svg> yanked</p>`
      : null,
  });
}

function readDot({ version, releasedAt, files }: AuditedVersion): readonly Dot[] {
  if (releasedAt === null) return [];
  const yanked = files.some(({ places }) => places.some((place) => place.yanked));
  return [{ version: plainLine(version, 40), at: releasedAt, lane: laneOf(version), yanked }];
}

function laneOf(text: string): number {
  const version = parseVersion(text);
  if (version === null) return LANES.indexOf('Patch');
  if (!isFinal(version)) return LANES.indexOf('Pre-release');
  const [, minor = 0, ...rest] = version.release.map(Number);
  if (rest.some((part) => part > 0)) return LANES.indexOf('Patch');
  return LANES.indexOf(minor > 0 ? 'Minor' : 'Major');
}
