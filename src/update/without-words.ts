// What a run without the update says of it, in the words that its issue, its draft, the summary and the terminal share.
import { foreignLog } from './foreign-text.ts';
import type { TestedUpdate, TestRun } from './update-result.ts';
import { answerWithout, comparedStep, failureWithout } from './without-update.ts';

/** Behind `... could not be tested: `. `folder`: of the project. */
export function untestedReason({ name }: TestRun, folder: string): string {
  const project = folder === '.' ? 'this project' : folder;
  if (name === 'install') return `${project} can't be installed without it`;
  return `the ${name === 'staging' ? 'staging tests' : 'tests'} of ${project} fail without it`;
}

/** Without Markdown; null: nothing is compared, since it passes, or fails by itself. */
export function withoutSentence(update: TestedUpdate): string | null {
  const answer = answerWithout(update);
  if (answer === null)
    return comparedStep(update) === null
      ? null
      : 'Whether the same steps pass without this update is not known.';
  if (answer.passed)
    return 'Without this update the same steps pass, so it is to blame. It was one run of each: a test that fails now and then can look like this.';
  const [only] = update.packages;
  const who = update.packages.length === 1 && only !== undefined ? only.name : 'one of these packages';
  return `Without this update ${failedWords(answer)} as well: nothing says that ${who} is to blame. Mend that first; the next run tests the update again.`;
}

/** The end of what a run without the update printed; null: there is none that failed. */
export function withoutLog(update: TestedUpdate, limit: number): string | null {
  const failure = failureWithout(update);
  return failure === null ? null : `Without this update:\n\n${foreignLog(failure.log, limit)}`;
}

function failedWords({ name }: TestRun): string {
  if (name === 'install') return 'the installation fails';
  return name === 'staging' ? 'the tests against staging fail' : 'the tests fail';
}
