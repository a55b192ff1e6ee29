// What fails with an update is run once without it: only then does anything say that the update is to blame.
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { installSteps } from '../update/install-steps.ts';
import type { TestedUpdate, TestRun } from '../update/update-result.ts';
import { COMPARED_STEPS, comparedStep, type ComparedStep } from '../update/without-update.ts';
import { testUpdate } from './test-update.ts';
import { placesOf, type RunsTrials, type UpdateAttempt } from './try-update.ts';

/** An update, and what it was tried with. */
export interface TriedAttempt extends Pick<UpdateAttempt, 'packages' | 'files' | 'request'> {
  readonly update: TestedUpdate;
  readonly after: ProjectFiles;
}

/**
 * A job of GitHub's own runners ends after six hours, with all that it found: what is compared takes an installation and the tests once more, at
 * most 140 minutes, and runs after everything else. https://docs.github.com/en/actions/reference/limits
 */
const MOST_SECONDS = 3 * 3600;

/** The updates in their order; red ones with the runs without them. Nothing runs when none is red. */
export async function tryWithout(
  tried: readonly TriedAttempt[],
  needs: RunsTrials,
): Promise<readonly TestedUpdate[]> {
  const updates = tried.map(({ update }) => update);
  const spent = updates.flatMap(({ tests }) => tests).reduce((sum, { seconds }) => sum + seconds, 0);
  if (spent > MOST_SECONDS || updates.every((update) => comparedStep(update) === null)) return updates;
  // An update that stands on one that was green has been compared by that.
  const known = tried
    .filter(({ update }) => update.state === 'green')
    .map(({ after, packages, update }) => ({ setUp: setUpOf(after, packages), runs: update.tests }));
  const told: TestedUpdate[] = [];
  for (const each of tried) {
    const step = comparedStep(each.update);
    const setUp = setUpOf(each.files, each.packages);
    if (step !== null && !known.some((other) => isSame(other.setUp, setUp))) {
      const same = tried.filter(({ files, packages }) => isSame(setUpOf(files, packages), setUp));
      known.push({ setUp, runs: await runWithout(each, same, needs) });
    }
    const runs = known.find((other) => isSame(other.setUp, setUp))?.runs ?? [];
    told.push(step === null ? each.update : { ...each.update, without: reachedBy(step, runs) });
  }
  return told;
}

/** What the run without an update depends on: the files before it, and the extras that are installed for it. */
interface SetUp {
  readonly files: ProjectFiles;
  readonly steps: string;
}

function setUpOf(files: ProjectFiles, packages: UpdateAttempt['packages']): SetUp {
  return { files, steps: JSON.stringify(installSteps(files, placesOf(packages))) };
}

function isSame(one: SetUp, other: SetUp): boolean {
  return one.files === other.files && one.steps === other.steps;
}

function reachedBy(step: ComparedStep, runs: readonly TestRun[]): readonly TestRun[] {
  const reached: readonly string[] = COMPARED_STEPS.slice(0, COMPARED_STEPS.indexOf(step) + 1);
  return runs.filter(({ name }) => reached.includes(name));
}

/** As far as the furthest of them came. */
async function runWithout(
  { packages, files, request }: TriedAttempt,
  same: readonly TriedAttempt[],
  needs: RunsTrials,
): Promise<readonly TestRun[]> {
  const reached = same.map(({ update }) => comparedStep(update));
  const last = COMPARED_STEPS.findLast((step) => reached.includes(step)) ?? 'install';
  needs.log('the same without what failed, to see whether it is to blame');
  const trial = await needs.openTrial(files);
  try {
    const plan = { places: placesOf(packages), packages: [], request, last };
    return (await testUpdate(plan, files, trial, (text) => needs.log(text))).tests;
  } finally {
    await trial.close();
  }
}
