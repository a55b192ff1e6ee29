// All that finding updates asks of the outside: the project on disk, its indexes, and copies in which updates are tried.
import { setTimeout } from 'node:timers/promises';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { updateErrors } from '../findings/update-errors.ts';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { parseConfiguration } from '../project/parse-configuration.ts';
import { parseTomlText, valueAt } from '../project/toml-document.ts';
import type { ServedProject } from '../simple-index/served-project.ts';
import { packageOrigin, type PackageOrigin } from '../update/package-origin.ts';
import type { TestedUpdate } from '../update/update-result.ts';
import { stat } from 'node:fs/promises';
import type { Fetch } from './fetch-contract.ts';
import { choosePython } from './python/python-choice.ts';
import { openTrial } from './python/update-trial.ts';
import { createUpdateTools } from './python/update-tools.ts';
import { runProgram } from './run-program.ts';
import { hiddenValues, installingEnvironment, testingEnvironment } from './update-environment.ts';
import { findPlace, readUpdateFiles, writeUpdateFiles, type WrittenFile } from './update-files.ts';
import { type ListedFiles, listedOf, readListed } from './update-index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The index of this machine for private packages, while it is open. */
export interface OpenedIndex {
  /** For installers: where it is, and its password. */
  readonly variables: Readonly<Record<string, string>>;
  /** Null: no private name. Rejects with errors of `private-name-errors.ts`. */
  readonly read: (name: string) => Promise<ServedProject | null>;
  readonly close: () => Promise<void>;
}

export interface UpdateGatewayOptions {
  /** Of the project. */
  readonly folder: string;
  readonly env: Environment;
  readonly fetch: Fetch;
  /** Certificates (PEM) that count for the project's own indexes; none: as for others. */
  readonly indexRoots?: readonly string[];
  /** Tokens and the like: no child gets them, and no log shows them. */
  readonly secrets: readonly string[];
  /**
   * Opens the index of these packages (repository by name) on a port, 0 for any; null: there is no token, or one is open there already,
   * whose login the environment has.
   */
  readonly openIndex: (
    packages: Readonly<Record<string, string>>,
    port: number,
  ) => Promise<OpenedIndex | null>;
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
  readonly log: (text: string) => void;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

/** Meets `UpdateNeeds` of `findUpdates`; to be closed. Throws `consumer-folder-missing`. */
export async function createUpdateGateways(options: UpdateGatewayOptions) {
  const { folder, env, fetch, secrets, log } = options;
  if ((await stat(folder).catch(() => null))?.isDirectory() !== true)
    throw raise(consumerErrors, 'consumer-folder-missing', { folder });
  const testing = testingEnvironment(env, secrets);
  const place = await findPlace(folder, testing);
  const texts = new Map<string, string>();
  const findWords = createUpdateTools({ env, childEnv: testing, fetch, log });
  const { indexRoots = [] } = options;
  const reading = { env, fetch, indexRoots, log, wait: (milliseconds: number) => setTimeout(milliseconds) };
  const readFiles = (): Promise<ProjectFiles> => readUpdateFiles(place);
  let opened: Promise<OpenedIndex | null> | null = null;
  const index = (): Promise<OpenedIndex | null> =>
    (opened ??= readFiles().then((files) => openPrivate(files, options.openIndex)));

  return {
    readFiles,
    readPlace: async () => ({ head: place.head, path: place.path }),
    now: options.now ?? Date.now,
    log,
    readPython: async () => {
      const { request } = await choosePython('', testing, place.root);
      const asks = ['-I', '-c', 'import platform; print(platform.python_version())'];
      const { stdout } = await runProgram(request, asks, { cwd: place.root, env: testing });
      return stdout.trim();
    },
    readPackage: async (name: string, origin: PackageOrigin): Promise<ListedFiles | null> => {
      if (origin.kind !== 'releases') return readListed(name, origin, reading);
      const open = await index();
      if (open !== null) {
        const project = await open.read(name);
        return project === null ? null : listedOf(project);
      }
      const { url, repository } = origin;
      if (!hasLogin(env)) throw raise(updateErrors, 'update-token-missing', { name, repository });
      // Another one is open, as `actions/private-index` leaves it.
      const asked =
        url === null ? { kind: 'configured' as const } : { kind: 'index' as const, name: 'py-release', url };
      return readListed(name, asked, reading);
    },
    openTrial: async (files: ProjectFiles) => {
      const variables = (await index())?.variables ?? {};
      const installing = installingEnvironment(env, secrets, variables);
      const hidden = hiddenValues(env, secrets, variables);
      return openTrial(files, {
        ...{ place, temporary: options.temporary, installing, testing, findWords, secrets: hidden },
      });
    },
    keepText: (sha256: string, text: string) => void texts.set(sha256, text),
    /** What was kept; throws for what was not, which is a mistake of ours. */
    keptText: (sha256: string): string => {
      const text = texts.get(sha256);
      if (text === undefined) throw new Error(`no text of ${sha256} is kept`);
      return text;
    },
    /** The last state of each file, into the checkout. */
    writeUpdates: async (updates: readonly TestedUpdate[]): Promise<readonly string[]> => {
      const written = new Map<string, WrittenFile>();
      for (const { path, before, after } of updates.flatMap(({ files }) => files)) {
        const first = written.get(path)?.before ?? before;
        written.set(path, { path, before: first, text: texts.get(after) ?? '' });
      }
      await writeUpdateFiles(place.root, [...written.values()]);
      return [...written.keys()];
    },
    close: async (): Promise<void> => {
      await (await opened?.catch(() => null))?.close();
    },
  };
}

async function openPrivate(
  files: ProjectFiles,
  open: UpdateGatewayOptions['openIndex'],
): Promise<OpenedIndex | null> {
  const path = 'pyproject.toml';
  const table = parseTomlText(path, files.get(path) ?? '', 0);
  const { privatePackages } = parseConfiguration(valueAt(table, 'tool', 'py-release') ?? {});
  const origins = Object.keys(privatePackages).map((name) => packageOrigin(files, name));
  const releases = origins.flatMap((origin) => (origin.kind === 'releases' ? [origin] : []));
  if (releases.length === 0) return null;
  const url = releases.find((origin) => origin.url !== null)?.url ?? null;
  return open(privatePackages, url === null ? 0 : Number(new URL(url).port || '80'));
}

function hasLogin(env: Environment): boolean {
  return Boolean(env['UV_INDEX_PY_RELEASE_PASSWORD'] || env['POETRY_HTTP_BASIC_PY_RELEASE_PASSWORD']);
}
