// Is the update to blame? What fails with it is held against the same steps without it.
import type { TestedUpdate, TestRun } from './update-result.ts';

/** In the order that they run in. What is imported is the new version, so that without it there is nothing to compare. */
export const COMPARED_STEPS = ['install', 'tests', 'staging'] as const;

export type ComparedStep = (typeof COMPARED_STEPS)[number];

/** The step that failed, where a run without the update can tell whose fault it is; else null. */
export function comparedStep({ state, tests }: Pick<TestedUpdate, 'state' | 'tests'>): ComparedStep | null {
  const failed = state === 'red' ? tests.find(({ passed }) => !passed) : undefined;
  return COMPARED_STEPS.find((step) => step === failed?.name) ?? null;
}

/**
 * Of the runs without the update the one that answers: it failed no later than the update did, or passed what the update fails. Null: nobody
 * knows.
 */
export function answerWithout(update: TestedUpdate): TestRun | null {
  const step = comparedStep(update);
  if (step === null) return null;
  const reached: readonly string[] = COMPARED_STEPS.slice(0, COMPARED_STEPS.indexOf(step) + 1);
  const runs = (update.without ?? []).filter(({ name }) => reached.includes(name));
  return runs.find(({ passed }) => !passed) ?? runs.find(({ name }) => name === step) ?? null;
}

/** What fails without the update as well, so that nothing says that it is to blame; null: it passes, or nobody knows. */
export function failureWithout(update: TestedUpdate): TestRun | null {
  const answer = answerWithout(update);
  return answer === null || answer.passed ? null : answer;
}
