// A consumer's environment on this machine, read for `py-release health --environment`: files, metadata, uv's own judgement, questions.
import { tmpdir } from 'node:os';
import type { NetrcEntry } from '../../credentials/netrc.ts';
import type { PackageSource } from '../../dependencies/package-sources.ts';
import { UserError } from '../../findings/user-error.ts';
import type { InstalledEnvironment } from '../../health/environment-facts.ts';
import { childEnvironment } from '../child-environment.ts';
import { createConsumerFolder } from '../consumer-folder.ts';
import { readNetrc } from '../credentials/person-files.ts';
import type { Fetch } from '../fetch-contract.ts';
import type { Uv } from '../python/uv-tool.ts';
import { findVirtualEnvironment } from '../python/virtual-environment.ts';
import { createIndexQuestions } from './index-questions.ts';
import { readInstalled } from './installed-distributions.ts';

export interface EnvironmentReads {
  /** Of the project, absolute. */
  readonly folder: string;
  /** Of the virtual environment, as typed; null: the active one, or the one in the folder. */
  readonly environment: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly prepareUv: () => Promise<Uv>;
}

const WITHIN_MS = 60_000;

/** Throws `consumer-folder-missing`. */
export async function createEnvironmentReads({
  folder,
  environment,
  env,
  fetch,
  prepareUv,
}: EnvironmentReads) {
  const childEnv = childEnvironment(env, []);
  const project = await createConsumerFolder(folder, env, childEnv, environment);
  const run = async (args: readonly string[], input?: string) => {
    const uv = await prepareUv();
    // Where no project's own settings are read.
    const options = { cwd: tmpdir(), env: childEnv, timeoutMs: WITHIN_MS };
    return uv.run(args, input === undefined ? options : { ...options, input });
  };
  return {
    readFiles: project.readFiles,
    readOutside: project.readOutside,
    readInstalled: async (): Promise<InstalledEnvironment | null> => {
      const path = await findVirtualEnvironment(folder, environment, env);
      return path === null ? null : readInstalled(path);
    },

    checkConsistent: async ({ path }: InstalledEnvironment): Promise<readonly string[] | { why: string }> => {
      try {
        const { exitCode, stderr, lastLines } = await run(['pip', 'check', '--no-config', '--python', path]);
        const found = stderr.split(/\r?\n/).filter((line) => /^The package /.test(line));
        if (exitCode === 0 || found.length > 0) return found.map((line) => line.replaceAll('`', ''));
        return { why: lastLines.at(-1) ?? `uv ended with ${exitCode}` };
      } catch (error) {
        if (error instanceof UserError) return { why: error.happened.replace(/\.$/, '') };
        throw error;
      }
    },

    findNewest: async ({ name, index }: PackageSource, fresh: boolean): Promise<string | null> => {
      const place = index.name === '' ? index.url : `${index.name}=${index.url}`;
      try {
        const { exitCode, stdout } = await run(
          [
            ...['pip', 'compile', '-', '--quiet', '--no-config', '--no-deps', '--no-header', '--no-annotate'],
            ...['--only-binary', ':all:', '--default-index', place],
            ...(fresh ? ['--refresh-package', name] : []),
          ],
          `${name}\n`,
        );
        return exitCode === 0 ? (/==(\S+)/.exec(stdout)?.[1] ?? null) : null;
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },

    ...createIndexQuestions({ env, fetch, netrc: () => readLogins(env) }),
  };
}

/** A file that can't be read lets nobody in, for installers as well. */
async function readLogins(env: EnvironmentReads['env']): Promise<readonly NetrcEntry[]> {
  try {
    return await readNetrc(env);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
