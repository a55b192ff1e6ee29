// The platform tags that a machine accepts, the most specific first.
// https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/#platform-tag

export type Platform =
  | {
      readonly system: 'linux';
      readonly arch: string;
      /** glibc (manylinux) or musl (musllinux) with its version; null: unknown. */
      readonly libc: {
        readonly name: 'glibc' | 'musl';
        readonly major: number;
        readonly minor: number;
      } | null;
    }
  | { readonly system: 'macos'; readonly arch: string; readonly major: number; readonly minor: number }
  /** `tag`: as the interpreter calls its platform, `win_amd64`. */
  | { readonly system: 'other'; readonly tag: string };

export function platformTags(platform: Platform): readonly string[] {
  if (platform.system === 'linux') return linuxTags(platform);
  if (platform.system === 'macos') return macosTags(platform);
  return [platform.tag];
}

const LEGACY: Readonly<Record<string, string>> = {
  '2_17': 'manylinux2014',
  '2_12': 'manylinux2010',
  '2_5': 'manylinux1',
};

/** Before these, manylinux had no name for the architecture. */
const OLDEST_GLIBC = 5;
const OLDEST_ELSEWHERE = 17;

function linuxTags({ arch, libc }: Extract<Platform, { system: 'linux' }>): readonly string[] {
  const plain = `linux_${arch}`;
  if (libc === null) return [plain];
  if (libc.name === 'musl')
    return [...downTo(libc.minor, 0).map((minor) => `musllinux_${libc.major}_${minor}_${arch}`), plain];
  const oldest = arch === 'x86_64' || arch === 'i686' ? OLDEST_GLIBC : OLDEST_ELSEWHERE;
  const many = downTo(libc.minor, oldest).flatMap((minor) => {
    const legacy = LEGACY[`${libc.major}_${minor}`];
    const names = [`manylinux_${libc.major}_${minor}`, ...(legacy === undefined ? [] : [legacy])];
    return names.map((name) => `${name}_${arch}`);
  });
  return [...many, plain];
}

const LAST_OF_TEN = 16;
/** Without those that hold PowerPC: no Python that we run on is that old. */
const INTEL = ['x86_64', 'intel', 'universal2', 'universal'];
const ARM = ['arm64', 'universal2'];

/** From 11 on the minor number of macOS does not count; wheels for 10.x run there too, on arm64 only those that hold both. */
function macosTags({ arch, major, minor }: Extract<Platform, { system: 'macos' }>): readonly string[] {
  const formats = arch === 'arm64' ? ARM : INTEL;
  const ten = (from: number, names: readonly string[]): readonly string[] =>
    downTo(from, 4).flatMap((one) => names.map((name) => `macosx_10_${one}_${name}`));
  if (major === 10) return ten(minor, formats);
  const newer = downTo(major, 11).flatMap((one) => formats.map((name) => `macosx_${one}_0_${name}`));
  return [...newer, ...ten(LAST_OF_TEN, arch === 'arm64' ? ['universal2'] : formats)];
}

function downTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, n) => from - n);
}
