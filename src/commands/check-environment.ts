// `py-release health --environment`: what is installed here, against what the project asks for, and whether this machine can install it.
import type { HoleFile } from '../consumer/hole.ts';
import type { PackageSource } from '../dependencies/package-sources.ts';
import { releasedPackages } from '../dependencies/private-packages.ts';
import { raise } from '../findings/catalogue.ts';
import { environmentErrors } from '../findings/environment-errors.ts';
import { parseTomlText } from '../project/toml-document.ts';
import { failed } from '../health/check-answers.ts';
import type { EnvironmentProxy, IndexReach, InstalledEnvironment } from '../health/environment-facts.ts';
import { judgeComplete, judgeConsistent, judgeLocked, judgePython } from '../health/environment-installed.ts';
import { judgePins } from '../health/environment-pins.ts';
import { judgeCache, judgeProxies, judgeReach } from '../health/environment-network.ts';
import { judgeDefaultIndex, judgeOffline, judgeToken } from '../health/environment-settings.ts';
import { judgeLockSources, judgeOrigin, type ServedMetadata } from '../health/environment-sources.ts';
import type { HealthCheck } from '../health/health-check.ts';
import { type HealthChoice, type HealthName, isChosen } from '../health/health-names.ts';
import { pinnedSources, reachableIndexes } from '../health/pinned-sources.ts';
import { checkHoles } from './check-consumed.ts';
import { type SyncCommands, syncCommands } from '../health/sync-command.ts';

export interface EnvironmentNeeds {
  /** Text files of the project by path. */
  readFiles(): Promise<ReadonlyMap<string, string>>;
  /** Configuration of pip and uv outside of it, the strongest first. */
  readOutside(): Promise<readonly HoleFile[]>;
  /** Null: there is none. */
  readInstalled(): Promise<InstalledEnvironment | null>;
  /** One line for each contradiction, or why it could not be looked for. */
  checkConsistent(environment: InstalledEnvironment): Promise<readonly string[] | { readonly why: string }>;
  askIndex(
    url: string,
    names: { readonly tool: 'uv' | 'poetry'; readonly name: string } | null,
  ): Promise<IndexReach>;
  readServed(source: PackageSource, version: string): Promise<ServedMetadata>;
  readProxies(): Promise<readonly EnvironmentProxy[]>;
  /** As uv resolves it; null: it can't. `fresh`: what it keeps is asked for again. */
  findNewest(source: PackageSource, fresh: boolean): Promise<string | null>;
}

export interface EnvironmentRequest {
  readonly choice: HealthChoice;
  /** The virtual environment as it was typed; empty: the usual one. */
  readonly environment: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where public packages come from when nothing says otherwise. */
  readonly publicIndex: string;
}

/** In the order of the table. What costs a question is only asked where it was chosen. */
export async function checkEnvironment(
  request: EnvironmentRequest,
  needs: EnvironmentNeeds,
): Promise<readonly HealthCheck[]> {
  const [files, outside, environment] = await Promise.all([
    needs.readFiles(),
    needs.readOutside(),
    needs.readInstalled(),
  ]);
  const commands = syncCommands(files);
  const asks = (...checks: readonly HealthName[]): boolean =>
    checks.some((name) => isChosen(request.choice, name));
  const table = parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
  const [sources, packages] = [pinnedSources(table), releasedPackages(table)];
  const [inside, around] = await Promise.all([
    environment === null
      ? [withoutEnvironment(request.environment, commands)]
      : checkInside(environment, files, sources, commands, { ...needs, asks }),
    checkAround(
      request,
      { sources, indexes: reachableIndexes(table), sync: commands.sync },
      { ...needs, asks },
    ),
  ]);
  const names = [...new Set([...sources.map(({ name }) => name), ...Object.keys(packages)])];
  const pinned = new Set(sources.map(({ name }) => name));
  const unpinned = Object.keys(packages).filter((name) => !pinned.has(name));
  const checks = [
    ...inside,
    ...judgePins(files),
    ...judgeLockSources(files, sources, commands),
    ...around,
    ...judgeOffline(request.variables, outside),
    ...judgeDefaultIndex(request.variables, outside, unpinned),
    ...judgeToken(request.variables, packages),
    ...(names.length === 0 ? [] : await findOpenings(request, needs, names.join(', '))),
  ];
  return checks.filter(({ check }) => asks(check as HealthName));
}

type Asking = EnvironmentNeeds & { readonly asks: (...checks: readonly HealthName[]) => boolean };

/** Where nothing is private no name can be confused. */
function findOpenings(
  { variables: environment }: EnvironmentRequest,
  needs: EnvironmentNeeds,
  subject: string,
): Promise<readonly HealthCheck[]> {
  const reads = { readFiles: () => needs.readFiles(), readOthers: () => needs.readOutside() };
  return checkHoles({ ...reads, environment }, subject);
}

function withoutEnvironment(path: string, { create: command }: SyncCommands): HealthCheck {
  return failed(
    'environment-locked',
    'the environment',
    path === ''
      ? raise(environmentErrors, 'environment-none', { command })
      : raise(environmentErrors, 'environment-not-there', { path, command }),
  );
}

async function checkInside(
  environment: InstalledEnvironment,
  files: ReadonlyMap<string, string>,
  sources: readonly PackageSource[],
  commands: SyncCommands,
  needs: Asking,
): Promise<readonly HealthCheck[]> {
  const origins = (needs.asks('environment-origin') ? sources : []).flatMap((source) => {
    const installed = environment.distributions.find(({ name }) => name === source.name);
    if (installed === undefined || installed.editable) return [];
    return [
      needs
        .readServed(source, installed.version)
        .then((served) => judgeOrigin(installed, source.index.url, served, commands)),
    ];
  });
  const [consistent, ...judged] = await Promise.all([
    needs.asks('environment-consistent') ? needs.checkConsistent(environment) : [],
    ...origins,
  ]);
  return [
    ...judgePython(environment, files, commands),
    ...judgeLocked(environment, files, commands),
    ...judgeComplete(environment, files, commands),
    ...judgeConsistent(consistent, commands),
    ...judged,
  ];
}

interface Surroundings {
  readonly sources: readonly PackageSource[];
  readonly indexes: ReturnType<typeof reachableIndexes>;
  readonly sync: string;
}

async function checkAround(
  { publicIndex }: EnvironmentRequest,
  { sources, indexes, sync }: Surroundings,
  needs: Asking,
): Promise<readonly HealthCheck[]> {
  const places = !needs.asks('environment-reach', 'environment-cache')
    ? []
    : [
        ...indexes.map((index) => ({ index, url: index.url })),
        ...(indexes.some(({ url }) => url === publicIndex) ? [] : [{ index: null, url: publicIndex }]),
      ];
  const reached = Promise.all(
    places.map(async ({ index, url }) => ({ index, url, reach: await needs.askIndex(url, index) })),
  );
  const [asked, proxies] = await Promise.all([
    reached,
    needs.asks('environment-proxy') ? needs.readProxies() : [],
  ]);
  const answering = new Set(
    asked.filter(({ reach }) => reach.kind === 'answered' && reach.status < 400).map(({ url }) => url),
  );
  const kept = needs.asks('environment-cache') ? sources : [];
  const cached = await Promise.all(
    kept.filter(({ index }) => answering.has(index.url)).map((source) => checkCache(source, needs)),
  );
  return [...judgeProxies(proxies), ...asked.map((each) => judgeReach(each, sync)), ...cached.flat()];
}

/** One after the other: the second question renews what the first one reads. */
async function checkCache(source: PackageSource, needs: EnvironmentNeeds): Promise<readonly HealthCheck[]> {
  const cached = await needs.findNewest(source, false);
  const fresh = cached === null ? null : await needs.findNewest(source, true);
  if (cached === null || fresh === null) return [];
  return [judgeCache({ name: source.name, index: source.index.url, cached, fresh })];
}
