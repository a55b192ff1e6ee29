// Which wheels a Python can install, by the tags in their names. Proved against Python's `packaging` in the tests.
// https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
import { platformTags, type Platform } from './platform-tags.ts';
import { parseWheelFilename, type WheelFilename } from './wheel-filename.ts';

export interface PythonMachine {
  /** `cp`, `pp`, or the name of another implementation. */
  readonly implementation: string;
  readonly major: number;
  readonly minor: number;
  /** Its own ABI: `cp312`, `cp313t`, `pypy310_pp73`. */
  readonly abi: string;
  readonly platform: Platform;
}

/** Of the wheels those that fit, the most specific first, as installers choose. */
export function fittingWheels<File extends { readonly filename: string }>(
  files: readonly File[],
  machine: PythonMachine,
): readonly File[] {
  const ranks = rankTags(machine);
  return files
    .flatMap((file) => {
      const wheel = parseWheelFilename(file.filename);
      const rank = rankOf(wheel, ranks);
      return rank === null ? [] : [{ file, rank, build: buildNumber(wheel) }];
    })
    .sort((a, b) => a.rank - b.rank || b.build - a.build)
    .map(({ file }) => file);
}

function buildNumber({ build }: WheelFilename): number {
  return Number(/^\d+/.exec(build ?? '')?.[0] ?? -1);
}

function rankOf({ python, abi, platform }: WheelFilename, ranks: ReadonlyMap<string, number>): number | null {
  const found = python
    .split('.')
    .flatMap((one) =>
      abi
        .split('.')
        .flatMap((two) =>
          platform.split('.').map((three) => ranks.get(`${one}-${two}-${three}`.toLowerCase())),
        ),
    )
    .filter((rank) => rank !== undefined);
  return found.length === 0 ? null : Math.min(...found);
}

function rankTags(machine: PythonMachine): ReadonlyMap<string, number> {
  const tags = [...ownTags(machine), ...genericTags(machine)];
  const ranks = new Map<string, number>();
  for (const tag of tags) if (!ranks.has(tag)) ranks.set(tag, ranks.size);
  return ranks;
}

function ownTags(machine: PythonMachine): readonly string[] {
  const { implementation, major, minor, abi } = machine;
  const platforms = platformTags(machine.platform);
  const on = (interpreter: string, one: string): readonly string[] =>
    platforms.map((platform) => `${interpreter}-${one}-${platform}`);
  const own = `${implementation}${major}${minor}`;
  const tags = [...on(own, abi), ...on(own, 'none')];
  // The stable ABI is CPython's, and not that of its free-threaded builds.
  if (implementation !== 'cp' || /t$/.test(abi)) return tags;
  const older = Array.from({ length: minor - 1 }, (_, n) => `cp${major}${minor - n}`);
  return [
    ...on(own, abi),
    ...on(own, 'abi3'),
    ...on(own, 'none'),
    ...older.flatMap((one) => on(one, 'abi3')),
  ];
}

function genericTags({ implementation, major, minor, platform }: PythonMachine): readonly string[] {
  const versions = [
    `py${major}${minor}`,
    `py${major}`,
    ...Array.from({ length: minor }, (_, n) => `py${major}${minor - 1 - n}`),
  ];
  const platforms = platformTags(platform);
  return [
    ...versions.flatMap((version) => platforms.map((one) => `${version}-none-${one}`)),
    `${implementation}${major}${minor}-none-any`,
    ...versions.map((version) => `${version}-none-any`),
  ];
}
