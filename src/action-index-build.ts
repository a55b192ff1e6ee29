// `actions/index`: an index of releases as a folder for GitHub Pages, or as a branch.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildIndex } from './commands/build-index.ts';
import { raise } from './findings/catalogue.ts';
import { indexBuildErrors } from './findings/index-build-errors.ts';
import { createAssetCache } from './gateways/asset-cache.ts';
import { jobCacheFolder } from './gateways/cache-folder.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createAssetDownload } from './gateways/github/asset-download.ts';
import { createBranchOutput } from './gateways/github/branch-output.ts';
import { readPlace } from './gateways/github/index-place.ts';
import { createClients, createReleaseSources } from './gateways/github/release-source.ts';
import { hashFile, listIndexFiles, readFacts } from './gateways/index-files.ts';
import { createIndexOutput } from './gateways/index-output.ts';
import { type createRunnerSteps, maskSecrets, readInputs, writeOutputs } from './gateways/runner/runner.ts';
import { readIndexSettings } from './gateways/settings-file.ts';
import { parseIndexInputs } from './inputs/index-inputs.ts';
import type { RunEvent } from './inputs/run-event.ts';
import { counted } from './report/index-report.ts';
import { quietOutcome, type RunOutcome } from './report/run-outcome.ts';
import { type IndexTarget, placeProblem } from './simple-index/index-place.ts';

export interface IndexRun {
  readonly event: RunEvent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly steps: ReturnType<typeof createRunnerSteps>;
}

export async function runIndexBuild({ event, env, fetch, steps }: IndexRun): Promise<RunOutcome> {
  const own = `${event.owner}/${event.repo}`;
  const inputs = parseIndexInputs(readInputs(env), own);
  const { repositories, files, copy, title, url, target, token } = inputs;
  maskSecrets([token]);
  const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  const connection = { token, apiUrl: event.apiUrl, fetch, log: steps.info, wait };
  const clientOf = createClients(connection);
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const place = (path: string | null): string | null => (path === null ? null : join(workspace, path));
  const folder = join(env['RUNNER_TEMP'] ?? '.', 'py-release-index');
  const built = await buildIndex(
    {
      ...{ repositories, copy, title, url, pages: true },
      folder: place(files),
      settings: await readIndexSettings(place(inputs.settings), inputs.settings ?? ''),
    },
    {
      ...steps,
      ...createReleaseSources(clientOf),
      ...createAssetCache(jobCacheFolder(env, 'files'), createAssetDownload(clientOf, connection)),
      ...(target.kind === 'branch'
        ? createBranchOutput(clientOf(own), target.branch)
        : createIndexOutput(folder)),
      ...{ listFiles: listIndexFiles, hashFile, readFacts },
      checkPlace: async (hidden) => {
        const reason = placeProblem(target, await readPlace(clientOf(own)));
        if (reason !== null)
          throw raise(indexBuildErrors, 'index-private-public', { repositories: hidden.join(', '), reason });
      },
    },
  );
  writeOutputs({ path: target.kind === 'folder' ? folder : '', changed: String(built.changed > 0) });
  const what = `an index of ${counted(built.projects.length, 'package')}`;
  return built.changed === 0
    ? quietOutcome('nothing', `${what}: nothing has changed in ${shown(target)}`, null)
    : quietOutcome('published', `${what} is in ${shown(target)}`, null);
}

function shown(target: IndexTarget): string {
  return target.kind === 'folder' ? 'the folder of the output `path`' : `the branch ${target.branch}`;
}
