// Facts of projects as the pages show them: one line each, nothing that hides or reorders text.
import { normalizeName } from '../../project/normalize-name.ts';
import { plainLine } from '../../notes/plain-line.ts';
import { isFinal } from '../../version/compare-versions.ts';
import { parseVersion } from '../../version/parse-version.ts';
import { type Markup, markup } from '../markup.ts';
import type { ServedProject, ServedVersion } from '../served-project.ts';

/** As its metadata writes it; the normalised name where that is the name of something else. */
export function shownName({ name, displayName }: ServedProject): string {
  return normalizeName(displayName) === name ? displayName : name;
}

/** What installers would take: the highest final version with a file that isn't yanked, else the highest of any kind; null: none. */
export function latestVersion({ files, versions, status }: ServedProject): ServedVersion | null {
  if (status.status === 'quarantined') return null;
  const usable = versions.filter(({ version }) =>
    files.some((file) => file.version === version && file.yanked === false),
  );
  return usable.find(({ version }) => isFinalVersion(version)) ?? usable[0] ?? null;
}

export function isFinalVersion(version: string): boolean {
  const parsed = parseVersion(version);
  return parsed !== null && isFinal(parsed);
}

/** The day, UTC. */
export function shownDay(time: string): Markup {
  return markup`<time datetime="${time}">${plainLine(time).slice(0, 10)}</time>`;
}

/** An address from outside, for a link: of the web; null for anything that could run or open something else. */
export function webAddress(address: string): string | null {
  return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : null;
}

const STATUS_NAMES = { archived: 'Archived', deprecated: 'Deprecated', quarantined: 'Quarantined' } as const;

export function statusTag({ status }: ServedProject): Markup | null {
  if (status.status === 'active') return null;
  return markup` <span class="tag ${status.status}">${STATUS_NAMES[status.status]}</span>`;
}
