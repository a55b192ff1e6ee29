// Which newer version of a package is taken, and why the others are not.
import { filenameVersion } from '../distribution/filename-version.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import { compareVersions, isFinal } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { versionKey } from '../version/version-key.ts';
import type { Version } from '../version/version.ts';
import type { AskedPlace } from '../dependencies/asked-places.ts';
import { constraintProblem } from './edit-asked.ts';
import { letsIn, readClauses } from './specifier.ts';
import type { CurrentPackage, UpdateKind } from './update-result.ts';

export interface UpdatePolicy {
  readonly policy: UpdateKind;
  readonly pre: boolean;
  /** 0: none. */
  readonly coolDownDays: number;
}

export interface ChoiceRequest extends UpdatePolicy {
  readonly files: readonly IndexFile[];
  readonly places: readonly AskedPlace[];
  readonly from: Version | null;
  /** The project's own, or `==` the Python that installs. */
  readonly requiresPython: string;
  /** Unix milliseconds. */
  readonly now: number;
}

export interface Choice {
  /** Null: nothing newer that is allowed. */
  readonly to: Version | null;
  readonly kind: UpdateKind;
  /** Newest first. */
  readonly passedOver: CurrentPackage['passedOver'];
}

const RANKS: Readonly<Record<UpdateKind, number>> = { patch: 0, minor: 1, major: 2 };
const DAY_MS = 86_400_000;
/** More of them tell nobody anything. */
const MOST_TOLD = 20;

export function chooseVersion(request: ChoiceRequest): Choice {
  const { from, places } = request;
  const listed = listedVersions(request.files).toSorted((a, b) => compareVersions(b.version, a.version));
  const base = from ?? listed.find((each) => isAllowedToday(each, places))?.version ?? null;
  const passedOver: { version: string; why: string }[] = [];
  for (const each of listed) {
    if (base !== null && compareVersions(each.version, base) <= 0) break;
    const why = reasonAgainst(each, base, request);
    if (why === null) return { to: each.version, kind: kindOf(base, each.version, places), passedOver };
    if (passedOver.length < MOST_TOLD) passedOver.push({ version: formatVersion(each.version), why });
  }
  return { to: null, kind: 'patch', passedOver };
}

/** By the first number that may not change without breaking: below 1.0 that is the second one, below 0.1 the third. */
export function updateKind(from: Version, to: Version): UpdateKind {
  const at = (version: Version, position: number): number => version.release[position] ?? 0;
  const length = Math.max(from.release.length, to.release.length);
  const changed = Array.from({ length }, (_, position) => position).find(
    (position) => at(from, position) !== at(to, position),
  );
  const first = from.release.findIndex((number) => number > 0);
  const breaking = first === -1 ? length : first;
  if (from.epoch !== to.epoch || (changed !== undefined && changed <= breaking)) return 'major';
  return changed === 1 ? 'minor' : 'patch';
}

interface Listed {
  readonly version: Version;
  readonly files: readonly IndexFile[];
}

function listedVersions(files: readonly IndexFile[]): readonly Listed[] {
  const found = new Map<string, { version: Version; files: IndexFile[] }>();
  for (const file of files) {
    const version = filenameVersion(file.filename);
    if (version === null) continue;
    const key = versionKey(version);
    const known = found.get(key);
    if (known === undefined) found.set(key, { version, files: [file] });
    else known.files.push(file);
  }
  return [...found.values()];
}

function isAllowedToday({ version, files }: Listed, places: readonly AskedPlace[]): boolean {
  return (
    isFinal(version) &&
    files.some(({ yanked }) => yanked === false) &&
    places.every(({ clauses }) => letsIn(clauses, version))
  );
}

function reasonAgainst(
  { version, files }: Listed,
  base: Version | null,
  request: ChoiceRequest,
): string | null {
  const usable = files.filter(({ yanked }) => yanked === false);
  const [gone] = files;
  if (usable.length === 0)
    return `yanked${typeof gone?.yanked === 'string' && gone.yanked !== '' ? `: ${gone.yanked.slice(0, 200)}` : ''}`;
  const fitting = usable.filter((file) => servesPython(request.requiresPython, file.requiresPython));
  if (fitting.length === 0)
    return `it needs Python ${usable[0]?.requiresPython ?? ''}, and the project runs on ${request.requiresPython}`;
  if (!isFinal(version) && !request.pre && (base === null || isFinal(base))) return 'a pre-release';
  return (
    coolDownReason(fitting, request) ??
    policyReason(kindOf(base, version, request.places), request) ??
    constraintProblem(request.places, version)
  );
}

/** Where nothing that is listed was let in, nothing tells how far it is to a version that has to be let in first. */
function kindOf(base: Version | null, version: Version, places: readonly AskedPlace[]): UpdateKind {
  if (base !== null) return updateKind(base, version);
  return places.every(({ clauses }) => letsIn(clauses, version)) ? 'patch' : 'major';
}

function policyReason(kind: UpdateKind, { policy }: UpdatePolicy): string | null {
  return RANKS[kind] <= RANKS[policy] ? null : `a ${kind} update, and the policy is ${policy}`;
}

function coolDownReason(
  files: readonly IndexFile[],
  { coolDownDays, now }: Pick<ChoiceRequest, 'coolDownDays' | 'now'>,
): string | null {
  if (coolDownDays === 0) return null;
  const times = files.map(({ uploadTime }) => (uploadTime === null ? Number.NaN : Date.parse(uploadTime)));
  if (times.some(Number.isNaN))
    return `its index does not tell when it was uploaded, so a cool-down of ${coolDownDays} days cannot be kept`;
  const age = (now - Math.max(...times)) / DAY_MS;
  if (age >= coolDownDays) return null;
  return `uploaded ${Math.max(0, Math.floor(age))} days ago, and the cool-down is ${coolDownDays} days`;
}

/** Upper ends and exclusions are left to the resolver: uv, for one, does not count them. */
function servesPython(project: string, file: string | null): boolean {
  const lowest = lowerBound(project);
  const needed = file === null ? null : lowerBound(file);
  return lowest === null || needed === null || compareVersions(lowest, needed) >= 0;
}

function lowerBound(clauses: string): Version | null {
  const bounds = (readClauses(clauses) ?? []).flatMap(({ operator, version }) => {
    const parsed = ['>=', '>', '~=', '==', '^', '~'].includes(operator)
      ? parseVersion(version.replace(/\.\*$/, ''))
      : null;
    return parsed === null ? [] : [parsed];
  });
  return bounds.toSorted(compareVersions).at(-1) ?? null;
}
