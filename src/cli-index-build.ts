// `py-release index build`: the gateways of a person's machine, and what a person reads at the end.
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { personCertificates } from './cli-certificates.ts';
import { buildIndex, type BuiltIndex } from './commands/build-index.ts';
import { raise } from './findings/catalogue.ts';
import { indexBuildErrors } from './findings/index-build-errors.ts';
import { createAssetCache } from './gateways/asset-cache.ts';
import { jobCacheFolder } from './gateways/cache-folder.ts';
import { createAssetDownload } from './gateways/github/asset-download.ts';
import { createClients, createReleaseSources } from './gateways/github/release-source.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { hashFile, listIndexFiles, readFacts } from './gateways/index-files.ts';
import { createIndexOutput } from './gateways/index-output.ts';
import { readIndexSettings } from './gateways/settings-file.ts';
import { createTerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess } from './inputs/github-access.ts';
import { indexReportDocument, renderIndexReport } from './report/index-report.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type BuildArguments = ArgumentsOf<'index build'>;

// Thousands of files leave much behind that is short-lived: a heap that grows late stays below the budget of memory.
setFlagsFromString('--optimize-for-size');

export async function runIndexBuild(args: BuildArguments, given: Environment): Promise<void> {
  const { repositories, files, out, copy, title, url, pages } = args;
  const { token, apiUrl } = readGitHubAccess(given);
  if (token === '' && repositories.length > 0)
    throw raise(indexBuildErrors, 'index-token-missing', { repositories: repositories.join(', ') });
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  const { env, roots } = personCertificates(given, steps.warn);
  const connection = {
    token,
    apiUrl,
    fetch: createFetch(env, roots),
    log: steps.info,
    wait: (milliseconds: number): Promise<void> => setTimeout(milliseconds),
  };
  const clientOf = createClients(connection);
  const settings = await readIndexSettings(args.settings);
  const built = await buildIndex(
    { repositories, folder: files, settings, copy, title, url, pages },
    {
      ...steps,
      ...createReleaseSources(clientOf),
      ...createAssetCache(jobCacheFolder(env, 'files'), createAssetDownload(clientOf, connection)),
      ...createIndexOutput(out),
      ...{ listFiles: listIndexFiles, hashFile, readFacts },
      checkPlace: async (hidden) => {
        if (!args.private)
          throw raise(indexBuildErrors, 'index-private-unasked', { repositories: hidden.join(', ') });
      },
    },
  );
  tell(built, args, env);
}

function tell(built: BuiltIndex, { json, quiet, out }: BuildArguments, env: Environment): void {
  const terminal = createTerminal(env, quiet);
  const document = (): string =>
    JSON.stringify(indexReportDocument(built, out), null, terminal.isTerminal ? 2 : 0);
  terminal.print(json ? document() : renderIndexReport(built, out));
}
