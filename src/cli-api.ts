// How a command of a clone compares the public API: with git's own objects, where the configuration asks for it.
import { resolve } from 'node:path';
import type { ApiCheck } from './commands/check-api.ts';
import type { Git } from './gateways/git/run-git.ts';
import type { Configuration } from './project/configuration.ts';
import type { ReadsProject } from './project/project-sources.ts';

export interface Clone {
  readonly git: Git;
  /** Of the head. */
  readonly commit: ReadsProject;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly warn: (text: string) => void;
}

/** Null: nobody asked, and then nothing is loaded for it. */
export async function openApiCheck(
  { apiCheck }: Configuration,
  { git, commit, folder, env: given, warn }: Clone,
): Promise<ApiCheck | null> {
  if (apiCheck === null || apiCheck === 'off') return null;
  const [{ createApiCheck }, { createApiComparison }, { createFetch }, trust] = await Promise.all([
    import('./commands/check-api.ts'),
    import('./gateways/python/api-comparison.ts'),
    import('./gateways/http-fetch.ts'),
    import('./cli-certificates.ts'),
  ]);
  const nothing = (): void => undefined;
  const { env, roots } = trust.personCertificates(given, warn);
  const comparison = createApiComparison({
    ...{ git, env, workspace: resolve(folder), fetch: createFetch(env, roots), log: nothing },
    secrets: [],
    python: '',
    readElsewhere: null,
  });
  // The warnings of the plan say the same, and a terminal has no lines of files to show it at.
  return createApiCheck(apiCheck, commit, { ...comparison, annotate: nothing });
}
