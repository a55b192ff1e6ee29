// The testing half of an update: what is newer, what the policy lets in, and whether the project works with it. Nothing of the checkout is changed.
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { raise } from '../findings/catalogue.ts';
import { updateErrors } from '../findings/update-errors.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { askedPlaces } from '../dependencies/asked-places.ts';
import type { UpdatePolicy } from '../update/choose-version.ts';
import { privateNames } from '../update/package-origin.ts';
import type { UpdateResult } from '../update/update-result.ts';
import { type LookedUp, type LooksUpPackages, lookUpPackage } from './look-up-package.ts';
import { type RunsTrials, tryUpdate } from './try-update.ts';
import { type TriedAttempt, tryWithout } from './try-without.ts';

export interface UpdateRequest extends UpdatePolicy {
  /** As typed; none: all private ones. */
  readonly packages: readonly string[];
  /** All in one update. */
  readonly group: boolean;
  /** Null: what the project has. */
  readonly testCommand: readonly string[] | null;
  /** The same tests against a staging set-up, after them; null: none. */
  readonly stagingCommand: readonly string[] | null;
  /** Each update is tested on top of those that were green, to be written together; else each by itself. */
  readonly stacked: boolean;
}

export interface UpdateNeeds extends LooksUpPackages, RunsTrials {
  /** Text of the files that say what is installed and tested, by path from the project's folder (POSIX, `../uv.lock` of a workspace). */
  readFiles(): Promise<ProjectFiles>;
  readPlace(): Promise<{ readonly head: string | null; readonly path: string }>;
}

/** Name of the one update with `group`. */
export const GROUP = 'packages';

/** Throws `update-…` and what stands in the way of reading an index. */
export async function findUpdates(request: UpdateRequest, needs: UpdateNeeds): Promise<UpdateResult> {
  const [files, place] = await Promise.all([needs.readFiles(), needs.readPlace()]);
  const names = wantedNames(request, files);
  checkAsked(names, files);
  const looked: LookedUp[] = [];
  for (const name of names) looked.push(await lookUpPackage(name, files, request, needs));
  const newer = looked.flatMap((each) => (each.newer === null ? [] : [each.newer]));
  const groups =
    request.group && newer.length > 0
      ? [{ id: GROUP, packages: newer }]
      : newer.map((each) => ({ id: each.name, packages: [each] }));
  const tried: TriedAttempt[] = [];
  let base = files;
  for (const group of groups) {
    const attempt = { ...group, files: base, path: place.path, request };
    const { update, after } = await tryUpdate(attempt, needs);
    // Where no lock has the package, a tool may have found nothing to change.
    if (update.state !== 'conflict' && update.files.length === 0) continue;
    tried.push({ ...attempt, update, after });
    if (request.stacked && update.state === 'green') base = after;
  }
  const updates = await tryWithout(tried, needs);
  const moved = new Set(updates.flatMap(({ packages }) => packages.map(({ name }) => name)));
  const current = looked.flatMap((each) => (moved.has(each.current.name) ? [] : [each.current]));
  return { schema: 1, head: place.head, path: place.path, updates, current };
}

function wantedNames({ packages }: UpdateRequest, files: ProjectFiles): readonly string[] {
  const named = packages.length > 0 ? packages.map(normalizeName) : privateNames(files);
  if (named.length === 0) throw raise(updateErrors, 'update-nothing-named', {});
  return [...new Set(named)].sort();
}

function checkAsked(names: readonly string[], files: ProjectFiles): void {
  const problems = names.flatMap((name): readonly UserError[] => {
    const places = askedPlaces(files, name);
    if (places.length === 0) return [raise(updateErrors, 'update-not-asked', { name })];
    const elsewhere = places.find((each) => each.elsewhere);
    return elsewhere === undefined
      ? []
      : [raise(updateErrors, 'update-elsewhere', { name, place: `${elsewhere.path}:${elsewhere.line}` })];
  });
  throwAll(problems);
}
