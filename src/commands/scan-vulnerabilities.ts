// Known vulnerabilities of what a project leads to: of its lock files, and of what its released version resolves to today.
import { posix } from 'node:path';
import { type AskRules, pinned, type PinnedPackage, unaskedReason } from '../audit/asked-packages.ts';
import type { ScannedPackage, ScannedSource, VulnerabilityScan } from '../audit/audit-report.ts';
import type { FoundVulnerability } from '../audit/found-vulnerability.ts';
import { isRequirementsPath } from '../dependencies/asked-places.ts';
import { isLock } from '../dependencies/lock-entries.ts';
import { readLocked } from '../dependencies/read-locked.ts';
import { parseCoreMetadata } from '../distribution/core-metadata.ts';
import type { LockedPackage } from '../dependencies/locked-package.ts';
import type { LockOrder } from '../distribution/lock-order.ts';
import { readSettings, resolutionProject } from '../distribution/resolution-project.ts';
import { readUvLock } from '../dependencies/uv-lock.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { reasonOf } from './audit-facts.ts';

export interface ScanRequest {
  /** The project's folder, POSIX, relative to the workspace; `.` for its root. */
  readonly folder: string;
  /** The released version, by the METADATA of its wheel or the PKG-INFO of its sdist; null: there is none, or it could not be read. */
  readonly release: { readonly version: string; readonly metadata: string } | null;
  /** Names of packages that are private. */
  readonly privateNames: readonly string[];
}

export interface ScanNeeds {
  /** For people: the scanner, its version, and the database. */
  readonly scanner: string;
  /** Addresses of indexes that have the public packages. */
  readonly publicIndexes: readonly string[];
  /** Names of the files directly in a folder of the workspace; empty when there is none. */
  listFolder(folder: string): Promise<readonly string[]>;
  /** Null when there is no such file. */
  readText(path: string): Promise<string | null>;
  lockRequirements(order: LockOrder): Promise<string>;
  /** What the database knows of these versions. Throws when it can't be asked, or not about all of them. */
  findVulnerabilities(packages: readonly PinnedPackage[]): Promise<readonly FoundVulnerability[]>;
}

interface Locked {
  readonly what: string;
  readonly path: string | null;
  readonly packages: readonly LockedPackage[];
}

type Gap = VulnerabilityScan['unknown'][number];

/** What can't be read or asked is `unknown`, with the reason; nothing is thrown for it. */
export async function scanVulnerabilities(
  request: ScanRequest,
  needs: ScanNeeds,
): Promise<VulnerabilityScan> {
  const unknown: Gap[] = [];
  const locked = [
    ...(await readRelease(request, needs, unknown)),
    ...(await readLocks(request, needs, unknown)),
  ];
  const rules = { privateNames: request.privateNames.map(normalizeName), publicIndexes: needs.publicIndexes };
  const asked = new Map<string, PinnedPackage>();
  for (const one of locked.flatMap(({ packages }) => packages))
    if (unaskedReason(one, rules) === null) asked.set(key(pinned(one)), pinned(one));
  const found = await ask([...asked.values()].toSorted(byKey), needs);
  if (found instanceof Error) unknown.push(...locked.map(({ what }) => ({ what, why: reasonOf(found) })));
  const scanned = locked.map((source) => scannedSource(source, rules, found));
  return { scanner: needs.scanner, scanned, unknown };
}

async function readRelease(
  { folder, release }: ScanRequest,
  needs: ScanNeeds,
  unknown: Gap[],
): Promise<readonly Locked[]> {
  if (release === null) return [];
  const what = `release ${release.version}`;
  const metadata = parseCoreMetadata(release.metadata);
  if ('problem' in metadata) {
    unknown.push({ what, why: `its metadata can't be read: ${metadata.problem}.` });
    return [];
  }
  if (metadata.requiresDist.length === 0) return [{ what, path: null, packages: [] }];
  try {
    const settings = readSettings((await needs.readText(posix.join(folder, 'pyproject.toml'))) ?? '');
    const pyproject = resolutionProject(metadata, settings);
    // Without the project's lock: who installs the release today gets what resolves today.
    const text = await needs.lockRequirements({ pyproject, lock: null });
    const packages = readUvLock('uv.lock', text).filter(({ source }) => source !== 'root');
    return [{ what, path: null, packages }];
  } catch (error) {
    unknown.push({ what, why: reasonOf(error) });
    return [];
  }
}

async function readLocks(
  { folder }: ScanRequest,
  needs: ScanNeeds,
  unknown: Gap[],
): Promise<readonly Locked[]> {
  const listed = await needs.listFolder(folder);
  const names = listed.filter((name) => isLock(name) || isInstalled(name)).toSorted();
  const locked: Locked[] = [];
  for (const path of names.map((name) => posix.join(folder, name))) {
    try {
      const packages = readLocked(path, (await needs.readText(path)) ?? '');
      locked.push({ what: path, path, packages: packages.filter(({ source }) => source !== 'root') });
    } catch (error) {
      unknown.push({ what: path, why: reasonOf(error) });
    }
  }
  return locked;
}

/** Constraints pin what may not be installed at all. */
function isInstalled(name: string): boolean {
  return isRequirementsPath(name) && /\.txt$/i.test(name) && !/constraints/i.test(name);
}

type Found = readonly FoundVulnerability[];

async function ask(packages: readonly PinnedPackage[], needs: ScanNeeds): Promise<Found | Error> {
  if (packages.length === 0) return [];
  try {
    return await needs.findVulnerabilities(packages);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function scannedSource(
  { what, path, packages }: Locked,
  rules: AskRules,
  found: Found | Error,
): ScannedSource {
  const scanned = packages.map((one): ScannedPackage => {
    const unasked = unaskedReason(one, rules);
    const wanted = unasked === null ? key(pinned(one)) : null;
    const known =
      found instanceof Error || wanted === null ? [] : found.filter((each) => key(each.package) === wanted);
    return {
      name: one.name,
      version: one.version ?? '',
      publishedAt: one.publishedAt,
      line: one.line,
      unasked: unasked ?? (found instanceof Error ? 'the database could not be asked' : null),
      vulnerabilities: known.map(({ id, aliases, summary, fixedIn, severity, score, url }) => ({
        ...{ id, aliases, summary, fixedIn, severity, score, url },
      })),
    };
  });
  return { what, path, packages: scanned.toSorted(byKey) };
}

function key({ name, version }: PinnedPackage): string {
  return `${name} ${version}`;
}

function byKey(a: PinnedPackage, b: PinnedPackage): number {
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
