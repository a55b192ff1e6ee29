// A run that a person has started, with nothing new to release: is the last release on this index at all? An index that
// was set up later, or a release that was made by hand, gets its files now.
import type { PackagePlan } from '../plan/release-plan.ts';
import type { RunOutcome } from '../report/run-outcome.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import { finishTag, type UnfinishedRequest } from './finish-unfinished.ts';
import { publishTagged, type PublishTagNeeds } from './publish-tag.ts';
import { readPlan } from './read-plan.ts';

/** Null: there is nothing to do, or it can't be done here, which is told. */
export async function publishCurrent(
  { previous, name }: PackagePlan,
  unfinished: UnfinishedRequest,
  needs: PublishTagNeeds,
): Promise<RunOutcome | null> {
  const { request, tags } = unfinished;
  const tag = tags.find((each) => each.name === previous?.tag);
  if (needs.absent || tag === undefined || previous === null) return null;
  if (filesOfVersion(await needs.readPage(name), tag.version).length > 0) return null;
  const finished = await finishTag(tag, unfinished, needs);
  if (finished !== null) return finished;
  const { head } = request.plan;
  if (previous.sha !== head.sha || request.files.kind !== 'build') {
    needs.warn(
      `${request.index.indexName} has no file of ${tag.name}, which was not made by a release run. To publish it, run this workflow on the tag: Run workflow, Use workflow from, Tags, ${tag.name}.`,
    );
    return null;
  }
  const plan = { ...request.plan, target: { kind: 'tag', tag: tag.name } as const };
  const read = await needs.step('Plan', () => readPlan(plan, needs));
  return publishTagged({ request: { ...request, plan, tag: tag.name }, read }, needs);
}
