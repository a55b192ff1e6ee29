// What a project installs of private packages: sources that can be read, newer versions, locks, holes.
import { mayHaveHoles, findHoles } from '../consumer/find-holes.ts';
import type { HoleFile } from '../consumer/hole.ts';
import { type ListedRelease, newestVersion, noVersion } from '../consumer/newest-version.ts';
import { askedPlaces } from '../dependencies/asked-places.ts';
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { UserError } from '../findings/user-error.ts';
import { allows, lockProblems, toolLocks } from '../health/lock-problems.ts';
import { failed, passed, unasked } from '../health/check-answers.ts';
import { judgeHoles } from '../health/confusion-health.ts';
import type { HealthCheck } from '../health/health-check.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';

export interface ConsumedNeeds {
  /** Text files of the project by path. */
  readFiles(): Promise<ReadonlyMap<string, string>>;
  /** Of the repository above it, and of pip and uv outside of it. */
  readOthers(): Promise<readonly HoleFile[]>;
  /** Newest first. `missing`: the token sees no such repository. */
  readReleasesOf(repository: string): Promise<readonly ListedRelease[] | 'missing'>;
}

export interface ConsumedChecks extends ConsumedNeeds {
  /** Repository of each package, by normalised name. */
  readonly packages: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Why nobody can be asked; null: there is a token. */
  readonly unasked: string | null;
}

/** Each repository once, however many packages come from it. */
export async function checkSources(checks: ConsumedChecks): Promise<readonly HealthCheck[]> {
  const repositories = [...new Set(Object.values(checks.packages))];
  return Promise.all(
    repositories.map(async (repository) => {
      const own = Object.keys(checks.packages).filter((name) => checks.packages[name] === repository);
      const names = own.join(', ');
      if (checks.unasked !== null) return sourceUnasked('source-readable', repository, checks.unasked);
      try {
        const releases = await checks.readReleasesOf(repository);
        if (releases === 'missing')
          return sourceFailed(repository, names, 'the token sees no such repository (HTTP 404)');
        const [newest] = releases;
        if (newest !== undefined)
          return passed('source-readable', repository, `Its newest release ${newest.tag} can be read.`);
        const empty = raise(healthErrors, 'health-source-empty', { repository, names });
        return failed('source-readable', repository, empty);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return sourceFailed(repository, names, error.happened.replace(/\.$/, ''));
      }
    }),
  );
}

function sourceFailed(repository: string, names: string, why: string): HealthCheck {
  const finding = raise(healthErrors, 'health-source-unreadable', { repository, names, why });
  return failed('source-readable', repository, finding);
}

/** Told, and no finding: an update is a choice. */
export async function checkNewer(checks: ConsumedChecks): Promise<readonly HealthCheck[]> {
  const files = await checks.readFiles();
  return Promise.all(
    Object.entries(checks.packages).map(async ([name, repository]) => {
      if (checks.unasked !== null) return sourceUnasked('newer-version', name, checks.unasked);
      const releases = await checks.readReleasesOf(repository).catch((error: unknown) => {
        if (error instanceof UserError) return error;
        throw error;
      });
      if (releases instanceof UserError)
        return sourceUnasked('newer-version', name, releases.happened.replace(/\.$/, ''));
      if (releases === 'missing')
        return sourceUnasked('newer-version', name, `the token sees no repository ${repository} (HTTP 404)`);
      const newest = newestVersion(releases, name);
      if (newest === null)
        return sourceUnasked('newer-version', name, noVersion(repository, name, releases.length));
      return passed('newer-version', name, describeNewer(files, name, newest));
    }),
  );
}

function describeNewer(files: ReadonlyMap<string, string>, name: string, newest: Version): string {
  const locked = toolLocks(files, name).find(({ version }) => version !== null);
  const have = locked?.version == null ? null : parseVersion(locked.version);
  const text = formatVersion(newest);
  if (have === null) return `${text} is the newest version; no lock here says which one is used.`;
  if (compareVersions(have, newest) >= 0)
    return `${locked?.lock} has ${locked?.version}, the newest version.`;
  const outside = allows(askedPlaces(files, name), text) ? '' : ', which the range does not take';
  return `${text} is waiting${outside}; ${locked?.lock} has ${locked?.version}: \`py-release consumer update\`.`;
}

export async function checkLock(checks: ConsumedChecks): Promise<readonly HealthCheck[]> {
  const files = await checks.readFiles();
  return Object.keys(checks.packages).flatMap((name) => {
    const locks = toolLocks(files, name);
    const problems = lockProblems(name, askedPlaces(files, name), locks);
    if (problems.length > 0) return problems.map((finding) => failed('lock-current', name, finding));
    const [lock] = locks;
    const seen =
      lock === undefined
        ? 'There is no lock that could be older.'
        : `${lock.lock} has ${lock.version ?? 'none'}, as is asked for.`;
    return [passed('lock-current', name, seen)];
  });
}

/** `subject`: whose names could be confused. */
export async function checkHoles(
  checks: Pick<ConsumedChecks, 'readFiles' | 'readOthers' | 'environment'>,
  subject: string,
): Promise<readonly HealthCheck[]> {
  const [inside, others] = await Promise.all([checks.readFiles(), checks.readOthers()]);
  const own = [...inside].flatMap(([path, text]) =>
    mayHaveHoles(path) ? [{ path, text, outside: false }] : [],
  );
  const { environment } = checks;
  return judgeHoles(findHoles({ files: [...own, ...others], environment, own: null }), subject);
}

function sourceUnasked(
  check: 'source-readable' | 'newer-version',
  subject: string,
  why: string,
): HealthCheck {
  const what =
    check === 'newer-version' ? `whether ${subject} has a newer version` : `whether ${subject} can be read`;
  const remedy = 'Set GITHUB_TOKEN, or the input `token`, to a token that may read the source repositories.';
  return unasked(check, subject, { what, why, remedy });
}
