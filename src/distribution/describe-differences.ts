// Differences between two builds, for people: one line for each member, and what to do about their kinds.
import type { Difference, DifferenceKind } from './compare-archives.ts';

const SHOWN_MEMBERS = 20;
const SHOWN = 60;

const HOW: Readonly<Record<DifferenceKind, string>> = {
  'only-first': 'only in the first build',
  'only-second': 'only in the second build',
  content: 'content',
  mode: 'permissions',
  time: 'time',
  owner: 'owner',
  link: 'link',
  order: 'order of the members',
  wrapping: 'time in the gzip header',
  compression: 'same members, packed in another way',
};

/** Kinds whose values say more than that they differ. */
const TOLD = new Set<DifferenceKind>(['mode', 'time', 'owner', 'link', 'order', 'wrapping']);

/** Under each archive its members, each once with all that differs; at most twenty of an archive. */
export function describeDifferences(differences: readonly Difference[]): readonly string[] {
  return [...new Set(differences.map(({ filename }) => filename))].flatMap((filename) => {
    const found = differences.filter((difference) => difference.filename === filename);
    const members = [...new Set(found.map(({ member }) => member))];
    const lines = members.slice(0, SHOWN_MEMBERS).map((member) => {
      const kinds = found.filter((difference) => difference.member === member);
      return `  ${member === null ? '(the archive)' : shown(member)}: ${listed(kinds)}`;
    });
    const left = members.length - lines.length;
    return [filename, ...lines, ...(left > 0 ? [`  … and ${left} more`] : [])];
  });
}

function listed(differences: readonly Difference[]): string {
  return differences
    .map(({ kind, first, second }) =>
      TOLD.has(kind) ? `${HOW[kind]} (${shown(first)}, then ${shown(second)})` : HOW[kind],
    )
    .join(', ');
}

function shown(text: string): string {
  const safe = text.replace(/[^\x20-\x7e]/g, '?');
  return safe.length > SHOWN ? `…${safe.slice(1 - SHOWN)}` : safe;
}

/** What mends the kinds that were seen, most telling first. */
export function differenceRemedies(differences: readonly Difference[]): readonly string[] {
  const kinds = new Set(differences.map(({ kind }) => kind));
  const compiled = differences.some(
    ({ kind, member }) => kind === 'content' && /\.(?:so|pyd|dylib|dll|a|lib|exe)$/.test(member ?? ''),
  );
  const remedies = [
    compiled
      ? 'Compiled members hold paths or times: pass -ffile-prefix-map=$PWD=. in CFLAGS, or --remap-path-prefix in RUSTFLAGS, and strip them.'
      : null,
    kinds.has('content') && !compiled
      ? 'Generated content holds the time, a path, or a set in random order: take the time from SOURCE_DATE_EPOCH and sort what is written.'
      : null,
    kinds.has('only-first') || kinds.has('only-second')
      ? 'What is packed depends on files that git does not track: list what belongs in the distribution, or remove the leftovers.'
      : null,
    kinds.has('time') || kinds.has('wrapping')
      ? 'Times come from the clock: hatchling, flit-core, poetry-core and uv_build take all of them from SOURCE_DATE_EPOCH, pdm-backend all but the one in the gzip header of the sdist, setuptools none in its sdist.'
      : null,
    kinds.has('mode') || kinds.has('owner')
      ? 'Permissions and owners come from the machine: another backend normalises them, or set them before the build (umask 022).'
      : null,
    kinds.has('order')
      ? 'The order comes from the file system: sort the lists of files that the build makes.'
      : null,
    kinds.has('compression') ? 'The compressor differs: pin the build requirements.' : null,
  ];
  return remedies.filter((remedy) => remedy !== null);
}
