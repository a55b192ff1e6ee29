// The section of a preview on the built files: the gateways that read them and those of the last release.
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlanningRun } from './action-command.ts';
import { previewFiles } from './commands/preview-files.ts';
import { readDistribution } from './gateways/archives/read-distribution.ts';
import { createAssetCache } from './gateways/asset-cache.ts';
import { jobCacheFolder } from './gateways/cache-folder.ts';
import { createAssetDownload } from './gateways/github/asset-download.ts';
import { createReleases } from './gateways/github/releases.ts';
import { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import type { PackagePlan } from './plan/release-plan.ts';

export async function distributionSection(run: PlanningRun, planned: PackagePlan): Promise<string> {
  const { inputs, env, secrets, fetch, steps, client, event } = run;
  const files = createBuildWorkspace({
    ...{ env, secrets, fetch, log: steps.info, python: inputs.python ?? '' },
    workspace: env['GITHUB_WORKSPACE'] ?? '.',
  });
  const download = createAssetDownload(() => client, { fetch, wait: (pause) => sleep(pause) });
  const cache = createAssetCache(jobCacheFolder(env, 'preview'), download);
  const repository = `${event.owner}/${event.repo}`;
  return previewFiles(
    { dist: inputs.dist, digest: inputs.manifestDigest, previous: planned.previous?.tag ?? null },
    {
      ...files,
      ...createReleases(client),
      readAsset: async ({ id, sha256, size }, filename, tag) => {
        const { path, ...digest } = await cache.holdAsset({ repository, tag, id, filename, sha256, size });
        return readDistribution(path, undefined, digest);
      },
    },
  );
}
