// A run whose machine dies at a given moment.
import { run, type Run, type RunOptions, unreachable } from './release-run.ts';
import type { TestProject, World } from './world.ts';

/** `the branch`: where GitHub has no updateRefs, the branch moves before the tag. */
export type Moment = 'the branch' | 'the tag' | 'the first upload' | 'all uploads';

const UPLOADS: Readonly<Record<Moment, number>> = {
  'the branch': Infinity,
  'the tag': Infinity,
  'the first upload': 1,
  'all uploads': 2,
};

/** A run whose machine dies right after that moment: from then on nothing of it reaches anybody. */
export async function cutRun(
  world: World,
  project: TestProject,
  moment: Moment,
  options: RunOptions = {},
): Promise<Run> {
  let isDead = false;
  let uploads = 0;
  const die = (): void => void (isDead = true);
  if (moment === 'the tag') world.github.fault({ route: 'updateRefs', kind: { after: die } });
  if (moment === 'the branch') world.github.fault({ route: /^PATCH .*\/git\/refs/, kind: { after: die } });
  return run(world, project, {
    ...options,
    fetch: (next) => async (url, init) => {
      if (isDead) return unreachable(url, init);
      const answer = await next(url, init);
      const isUpload = init?.method === 'POST' && url === world.index.uploadUrl;
      // The credential was tried with a form that no index takes.
      if (isUpload && answer.ok) uploads += 1;
      if (uploads === UPLOADS[moment]) die();
      return answer;
    },
  });
}
