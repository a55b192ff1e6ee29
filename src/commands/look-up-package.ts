// One package: what the project asks for and has, what its index lists, and the version that is taken.
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { raise } from '../findings/catalogue.ts';
import { updateErrors } from '../findings/update-errors.ts';
import { parseTomlText, stringAt, valueAt } from '../project/toml-document.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import { type AskedPlace, askedPlaces } from '../dependencies/asked-places.ts';
import { chooseVersion, type Choice, type UpdatePolicy } from '../update/choose-version.ts';
import { editAsked } from '../update/edit-asked.ts';
import { lockedVersion, lockVersions } from '../dependencies/locked-version.ts';
import { uvLockPath } from '../update/lock-steps.ts';
import { notesBetween, type VersionNotes } from '../update/notes-between.ts';
import { packageOrigin, type PackageOrigin } from '../update/package-origin.ts';
import type { CurrentPackage, UpdatedPackage } from '../update/update-result.ts';

/** What an index has of a package. */
export interface ListedPackage {
  readonly files: readonly IndexFile[];
  readonly notes: readonly VersionNotes[];
  /** Where people read about it, where there are no notes; null: nowhere. */
  readonly page: string | null;
}

export interface LooksUpPackages {
  /** Null: the index has no such package. Rejects when it can't be read. */
  readPackage(name: string, origin: PackageOrigin): Promise<ListedPackage | null>;
  /** Version of the Python that installs, where the project does not say one. */
  readPython(): Promise<string>;
  /** Unix milliseconds. */
  now(): number;
}

/** A version that is to be tried. */
export interface NewerPackage {
  readonly name: string;
  readonly version: Version;
  readonly places: readonly AskedPlace[];
  readonly described: UpdatedPackage;
}

export interface LookedUp {
  readonly newer: NewerPackage | null;
  /** What is told when nothing is newer. */
  readonly current: CurrentPackage;
}

/** Throws `update-not-listed`. */
export async function lookUpPackage(
  name: string,
  files: ProjectFiles,
  policy: UpdatePolicy,
  needs: LooksUpPackages,
): Promise<LookedUp> {
  const origin = packageOrigin(files, name);
  const listed = await needs.readPackage(name, origin);
  if (listed === null) throw raise(updateErrors, 'update-not-listed', { name, index: placeOf(origin) });
  const places = askedPlaces(files, name);
  const from = lockedVersion(files, name);
  const requiresPython = projectPython(files) ?? `==${await needs.readPython()}`;
  const { pre, coolDownDays } = policy;
  const choice = chooseVersion({
    ...{ files: listed.files, places, from, requiresPython, now: needs.now() },
    ...{ policy: policy.policy, pre, coolDownDays },
  });
  const version = from === null ? null : formatVersion(from);
  const current = { name, version, passedOver: choice.passedOver };
  if (choice.to === null || !changesFiles(files, name, choice.to)) return { newer: null, current };
  const described = describe(name, files, from, { ...choice, to: choice.to }, listed);
  return { newer: { name, version: choice.to, places, described }, current };
}

/** Without a lock, a constraint that lets a version in is all there is to change. */
function changesFiles(files: ProjectFiles, name: string, version: Version): boolean {
  if (uvLockPath(files) !== null || files.has('poetry.lock')) return true;
  if ([...files].some(([path, text]) => lockVersions(path, text, name).length > 0)) return true;
  const edited = editAsked(files, name, version);
  return [...files].some(([path, text]) => edited.get(path) !== text);
}

function describe(
  name: string,
  files: ProjectFiles,
  from: Version | null,
  { to, kind, passedOver }: Choice & { readonly to: Version },
  { notes, page }: ListedPackage,
): UpdatedPackage {
  const found = notesBetween(notes, from, to);
  const version = formatVersion(to);
  const after = askedPlaces(editAsked(files, name, to), name);
  const before = askedPlaces(files, name);
  const changed = before.findIndex((place, position) => place.text !== after[position]?.text);
  const shown = Math.max(0, changed);
  return {
    ...{ name, from: from === null ? null : formatVersion(from), to: version, kind },
    asked: { before: before[shown]?.text ?? name, after: after[shown]?.text ?? name },
    widened: kind === 'major' && changed !== -1,
    notes: found.length === 0 && page !== null ? [{ version, url: page, text: '' }] : found,
    ...(passedOver.length === 0 ? {} : { passedOver }),
  };
}

/** Clauses of the Pythons that the project runs on; null: it does not say. */
function projectPython(files: ProjectFiles): string | null {
  const table = parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
  const poetry = valueAt(table, 'tool', 'poetry', 'dependencies', 'python');
  return stringAt(table, 'project', 'requires-python') ?? (typeof poetry === 'string' ? poetry : null);
}

function placeOf(origin: PackageOrigin): string {
  if (origin.kind === 'releases') return `${origin.repository}, among its releases,`;
  return origin.kind === 'index' ? `The index ${origin.name}` : 'The configured index';
}
