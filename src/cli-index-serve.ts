// `py-release index serve`: the gateways of a machine that installs, the server, and the command that runs beside it.
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { personCertificates } from './cli-certificates.ts';
import { raise } from './findings/catalogue.ts';
import { indexServerErrors } from './findings/index-server-errors.ts';
import { UserError } from './findings/user-error.ts';
import { createFolderIndex, createWebIndex, folderOfIndex } from './gateways/built-index.ts';
import { jobCacheFolder } from './gateways/cache-folder.ts';
import { createFiles } from './gateways/files.ts';
import { createPrivateFiles, type PrivateFiles } from './gateways/github/private-files.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { pipExtraIndexes } from './gateways/python/pip-extra-indexes.ts';
import { createServerCache } from './gateways/server-cache.ts';
import { createTerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal, type Terminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess } from './inputs/github-access.ts';
import { parseConfiguration } from './project/parse-configuration.ts';
import { parseToml, valueAt } from './project/toml-document.ts';
import { type Access, accessActor } from './servers/access-record.ts';
import { localUser, openAccessLog } from './servers/access-log.ts';
import { runBeside } from './servers/beside-command.ts';
import { removeEnvironmentFile, writeEnvironmentFile } from './servers/environment-file.ts';
import { type IndexServer, startIndexServer } from './servers/index-server.ts';
import { installerEnvironment, otherIndexes } from './servers/installer-environment.ts';
import { endWith, untilStopped } from './servers/process-end.ts';
import { jobVariables } from './simple-index/job-variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type ServeArguments = ArgumentsOf<'index serve'>;

const PYPROJECT = 'pyproject.toml';
const SHORTEST_PASSWORD = 16;
/** How long downloads have to come to their end when the server is told to stop. */
const GRACE_MS = 5000;
/** Longest that the first look at the packages keeps the server from being ready. */
const FIRST_LOOK_MS = 15_000;
/** The same refusal is told once in that time. */
const TOLD_MS = 10_000;

export async function runIndexServe(args: ServeArguments, env: Environment): Promise<void> {
  const terminal = createTerminal(env, args.quiet);
  const packages = await readPackages(args);
  const token = readToken(args, packages, env);
  const password = readPassword(env);
  const folder = jobCacheFolder(env, 'served');
  const warn = (text: string): void => terminal.tellWarnings([text]);
  const log =
    args.accessLog === ''
      ? null
      : openAccessLog(args.accessLog, accessActor(env, localUser()), (message) =>
          warn(`The access log ${args.accessLog} is incomplete: ${message}.`),
        );
  const server = await openServer(
    args,
    { packages, token, password, folder, env },
    {
      ...{ warn, onAccess: createTeller(warn, (access) => log?.add(access)) },
      onBug: (error) => terminal.tellBug(error),
    },
  );
  try {
    await lookAtPackages(server, warn);
    endWith(await serve(server, args, { terminal, env, token, password, folder }));
  } finally {
    await server.close(GRACE_MS);
    await log?.close();
  }
}

async function readPackages({ packages, index }: ServeArguments): Promise<Readonly<Record<string, string>>> {
  if (Object.keys(packages).length > 0) return packages;
  const bytes = await createFiles('.').read(PYPROJECT);
  const table = bytes === null ? {} : parseToml(PYPROJECT, bytes).table;
  const { privatePackages } = parseConfiguration(valueAt(table, 'tool', 'py-release') ?? {});
  if (Object.keys(privatePackages).length === 0 && index === null)
    throw raise(indexServerErrors, 'index-packages-missing', { path: PYPROJECT });
  return privatePackages;
}

function readToken(
  { index, indexText }: ServeArguments,
  packages: Readonly<Record<string, string>>,
  env: Environment,
): string {
  const { token } = readGitHubAccess(env);
  const repositories = [...new Set(Object.values(packages))].join(', ') || indexText;
  const readsGitHub = Object.keys(packages).length > 0 || index?.kind !== 'path';
  if (token === '' && readsGitHub)
    throw raise(indexServerErrors, 'index-server-token-missing', { repositories });
  return token;
}

/** Other characters are encoded by each installer in its own way. */
function readPassword(env: Environment): string {
  const given = env['PY_RELEASE_INDEX_PASSWORD'] || null;
  const why =
    given === null
      ? null
      : given.length < SHORTEST_PASSWORD
        ? 'too short'
        : /^[!-~]+$/.test(given)
          ? null
          : 'made of more than printable ASCII characters';
  if (why !== null) throw raise(indexServerErrors, 'index-password-unusable', { why });
  return given ?? randomBytes(24).toString('hex');
}

interface Opened {
  readonly packages: Readonly<Record<string, string>>;
  readonly token: string;
  readonly password: string;
  readonly folder: string;
  readonly env: Environment;
}

interface Told {
  readonly warn: (text: string) => void;
  readonly onAccess: (access: Access) => void;
  readonly onBug: (error: unknown) => void;
}

function openServer(
  args: ServeArguments,
  { packages, token, password, folder, env }: Opened,
  { warn, onAccess, onBug }: Told,
): Promise<IndexServer> {
  const now = Date.now;
  const { roots } = personCertificates(env, warn);
  const fetch = createFetch(env, roots);
  const { apiUrl } = readGitHubAccess(env);
  const cache = createServerCache(folder);
  const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  const files = createPrivateFiles({ token, apiUrl, fetch, now, wait }, cache);
  const { upstream, host, port, expose, indexText, index } = args;
  return startIndexServer(
    { ...{ packages, upstream, host, port, expose, password }, index: indexText },
    {
      ...{ ...cache, ...files, now, onAccess, onBug },
      log: warn,
      readIndex: openIndex(index, files, fetch),
      indexFolder: index?.kind === 'path' ? folderOfIndex(index.path) : null,
    },
  );
}

function openIndex(
  place: ServeArguments['index'],
  files: PrivateFiles,
  fetch: ReturnType<typeof createFetch>,
): ReturnType<typeof createFolderIndex> | null {
  switch (place?.kind) {
    case undefined:
      return null;
    case 'repository':
      return () => files.readDocument(place);
    case 'url':
      return createWebIndex(place.url, fetch, Date.now);
    case 'path':
      return createFolderIndex(place.path);
  }
}

/** What is wrong is said before an installer says it in its own words. Only a dead token ends the server: with it nothing will ever work. */
async function lookAtPackages({ shelf }: IndexServer, warn: (text: string) => void): Promise<void> {
  const look = async (): Promise<void> => {
    const names = await shelf.names().catch((error: unknown) => tellProblem(error, warn));
    await Promise.all(
      (names ?? []).map((name) => shelf.read(name).catch((error: unknown) => tellProblem(error, warn))),
    );
  };
  const timer = new AbortController();
  await Promise.race([
    look().finally(() => timer.abort()),
    setTimeout(FIRST_LOOK_MS, undefined, { signal: timer.signal }).catch(() => undefined),
  ]);
}

function tellProblem(error: unknown, warn: (text: string) => void): null {
  if (!(error instanceof UserError) || error.code === 'private-token-refused') throw error;
  warn(error.message);
  return null;
}

interface Serving {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly token: string;
  readonly password: string;
  readonly folder: string;
}

/** The exit code. */
async function serve(
  { url, port, shelf }: IndexServer,
  { json, quiet, words, upstream, accessLog }: ServeArguments,
  { terminal, env, token, password, folder }: Serving,
): Promise<number> {
  const stopped = words.length === 0 ? untilStopped() : null;
  const variables = jobVariables(url, password, env);
  const file = words.length === 0 ? join(folder, `index-${port}.env`) : null;
  if (file !== null) await writeEnvironmentFile(file, variables);
  try {
    const names = await shelf.names().catch(() => []);
    const described = { schema: 1, url, port, packages: names, upstream };
    const files = { 'environment-file': file, 'access-log': accessLog === '' ? null : resolve(accessLog) };
    if (json) terminal.print(JSON.stringify({ ...described, ...files }));
    else if (!quiet || file !== null) terminal.print(`Serving ${names.join(', ')} on ${url}`);
    for (const name of otherIndexes(env))
      terminal.tellWarnings([
        `${name} is set: pip and uv would take a private name from there too. ${file === null ? 'The command does not get it.' : 'Unset it in the shell that installs.'}`,
      ]);
    for (const place of await pipExtraIndexes(env))
      terminal.tellWarnings([`${place} is set: pip would take a private name from there too. Remove it.`]);
    if (stopped !== null) {
      const steps = createTerminalSteps({ env, quiet, now: () => performance.now() });
      steps.info(`In another shell: source '${file ?? ''}'`);
      steps.info('Then install as ever, with pip, uv or poetry. Ctrl-C ends the server.');
      await stopped;
      return 0;
    }
    const child = installerEnvironment(env, variables, [token]);
    return await runBeside({ words, env: child, outputAside: json });
  } finally {
    if (file !== null) await removeEnvironmentFile(file);
  }
}

/** Refusals of private names are shown, since installers seldom show what a server says. */
function createTeller(warn: (text: string) => void, add: (access: Access) => void): (access: Access) => void {
  const told = new Map<string, number>();
  return (access) => {
    add(access);
    const { reason, at } = access;
    if (reason === null || access.package === null || at - (told.get(reason) ?? -TOLD_MS) < TOLD_MS) return;
    if (told.size > 1000) told.clear();
    told.set(reason, at);
    warn(`${access.package} ${access.complete ? 'was refused' : 'did not come through'}: ${reason}`);
  };
}
