// Two builds of one commit, member by member: which differ, and how. https://reproducible-builds.org/docs/archives/
import type { ArchiveListing, ArchiveMember } from './archive-listing.ts';

export type DifferenceKind =
  | 'only-first'
  | 'only-second'
  | 'content'
  | 'mode'
  | 'time'
  | 'owner'
  | 'link'
  | 'order'
  | 'wrapping'
  | 'compression';

export interface Difference {
  /** The archive. */
  readonly filename: string;
  /** Null when it concerns the archive as a whole. */
  readonly member: string | null;
  readonly kind: DifferenceKind;
  readonly first: string;
  readonly second: string;
}

/** Empty when both builds gave the same files with the same bytes. */
export function compareBuilds(
  first: readonly ArchiveListing[],
  second: readonly ArchiveListing[],
): readonly Difference[] {
  const before = new Map(first.map((one) => [one.filename, one]));
  const after = new Map(second.map((one) => [one.filename, one]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((filename) => {
    const [one, other] = [before.get(filename), after.get(filename)];
    if (one !== undefined && other !== undefined) return compareArchives(one, other);
    const kind = one === undefined ? 'only-second' : 'only-first';
    return [{ filename, member: null, kind, first: one?.sha256 ?? '', second: other?.sha256 ?? '' } as const];
  });
}

export function compareArchives(first: ArchiveListing, second: ArchiveListing): readonly Difference[] {
  if (first.sha256 === second.sha256) return [];
  const { filename } = first;
  const members = compareMembers(first, second);
  const order = compareOrder(first, second);
  const wrapping: readonly Difference[] =
    first.wrapping === second.wrapping
      ? []
      : [{ filename, member: null, kind: 'wrapping', first: first.wrapping, second: second.wrapping }];
  const found = [...members, ...order, ...wrapping];
  if (found.length > 0) return found;
  return [
    { filename, member: null, kind: 'compression', first: first.sha256, second: second.sha256 } as const,
  ];
}

const ASPECTS = [
  ['content', 'sha256'],
  ['link', 'link'],
  ['mode', 'mode'],
  ['time', 'time'],
  ['owner', 'owner'],
] as const satisfies readonly (readonly [DifferenceKind, keyof ArchiveMember])[];

function compareMembers(first: ArchiveListing, second: ArchiveListing): readonly Difference[] {
  const { filename } = first;
  const [before, after] = [byPath(first), byPath(second)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((member): readonly Difference[] => {
    const [one, other] = [before.get(member), after.get(member)];
    if (one === undefined || other === undefined) {
      const kind = one === undefined ? 'only-second' : 'only-first';
      return [{ filename, member, kind, first: one?.sha256 ?? '', second: other?.sha256 ?? '' }];
    }
    return ASPECTS.filter(([, key]) => one[key] !== other[key]).map(([kind, key]) => ({
      filename,
      member,
      kind,
      first: String(one[key] ?? ''),
      second: String(other[key] ?? ''),
    }));
  });
}

/** The last of a name counts, as for installers. */
function byPath({ members }: ArchiveListing): ReadonlyMap<string, ArchiveMember> {
  return new Map(members.map((member) => [member.path, member]));
}

/** Members of one archive only are told by themselves: they say nothing about the order of the others. */
function compareOrder(first: ArchiveListing, second: ArchiveListing): readonly Difference[] {
  const [before, after] = [first.members, second.members].map((members) => members.map(({ path }) => path));
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const one = (before as readonly string[]).filter((path) => inAfter.has(path));
  const other = (after as readonly string[]).filter((path) => inBefore.has(path));
  const at = one.findIndex((path, position) => other[position] !== path);
  if (at === -1) return [];
  return [
    {
      filename: first.filename,
      member: null,
      kind: 'order',
      first: one[at] as string,
      second: other[at] ?? '',
    },
  ];
}
