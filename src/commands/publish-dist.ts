// `actions/publish`: files of another job, believed by their manifest digest, to the index. It needs no right on GitHub, reads
// no history and runs no project code.
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import { checkDistributions } from '../distribution/check-distributions.ts';
import type { Manifest } from '../distribution/manifest.ts';
import { publishing } from '../release/standing.ts';
import { quietOutcome, type RunOutcome, unservedFiles } from '../report/run-outcome.ts';
import { publicIndexName } from '../upload/index-profile.ts';
import { publishAll, type PublishAllNeeds } from './publish-all.ts';
import type { PreparedFiles } from './build-files.ts';
import { askIndex, type IndexNeeds } from './preflight-index.ts';
import { preflightUpload } from './preflight-upload.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { openGiven, takeGiven, type TakeNeeds } from './take-files.ts';

export interface PublishDistRequest {
  readonly dist: string | null;
  readonly manifestDigest: string | null;
  readonly index: ReleaseRequest['index'];
  readonly dryRun: boolean;
}

export interface PublishDistNeeds extends TakeNeeds, IndexNeeds, PublishAllNeeds, ReportsSteps {}

export async function publishDist(request: PublishDistRequest, needs: PublishDistNeeds): Promise<RunOutcome> {
  const { dist, manifestDigest, index, dryRun } = request;
  if (manifestDigest === null)
    return quietOutcome('nothing', 'the build job had nothing to publish: `manifest-digest` is empty', null);
  if (dist === null)
    throw raise(targetErrors, 'dist-needs-digest', { given: 'manifest-digest', missing: 'dist' });
  const { distributions, manifest, digest, asked } = await needs.step('Check', async () => {
    const given = await openGiven(dist, manifestDigest, needs);
    const { package: name, version } = given.manifest;
    const check = async (): Promise<PreparedFiles> => {
      const files = await takeGiven(given, needs);
      const publicIndex = publicIndexName(index);
      const found = checkDistributions(files.distributions, { name, version, publicIndex });
      throwAll(found.errors);
      for (const warning of found.warnings) needs.warn(warning);
      return files;
    };
    // The index answers while the files are read. Its answer is waited for in any case: a token may have been made for the question,
    // and is given back at the end of the run.
    const asking = askIndex(name, needs, distributionNames(given.manifest));
    const [files, asked] = await Promise.allSettled([check(), asking]);
    if (files.status === 'rejected') throw files.reason;
    if (asked.status === 'rejected') throw asked.reason;
    return { ...files.value, asked: asked.value };
  });
  const { unknowns, page } = await needs.step('Preflight', async () => preflightUpload(asked, index, needs));
  const { package: name, version } = manifest;
  const outcome = quietOutcome('published', '', null, {
    version,
    manifestDigest: digest,
    unknowns,
    files: unservedFiles(distributions),
  });
  if (dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
  const standing = (missing: readonly string[]) =>
    publishing({ what: `${name} ${version}`, index: index.indexName }, missing);
  const uploaded = await needs.step('Publish', () =>
    publishAll({ files: distributions, index: index.indexName, standing, page }, needs),
  );
  needs.standing(null);
  return { ...outcome, reason: `${name} ${version} is on ${index.indexName}`, files: uploaded };
}

function distributionNames({ files }: Manifest): readonly string[] {
  return files.filter(({ kind }) => kind !== 'extra').map(({ filename }) => filename);
}
