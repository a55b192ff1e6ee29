// What came of one question of the preflight. What wasn't asked, or wasn't answered, is unknown and never passed.
import { UserError, UserErrors } from '../findings/user-error.ts';
import type { ReportsSteps } from './reports-steps.ts';

/** `question` is a statement that holds when it passed: `the token may write to acme/vault`. */
export type PreflightAnswer =
  | { readonly verdict: 'passed'; readonly question: string }
  | {
      readonly verdict: 'unknown';
      readonly question: string;
      /** Why nobody can know, and when it shows. */
      readonly why: string;
      /** It is likely not to hold. */
      readonly doubtful: boolean;
    }
  | { readonly verdict: 'problem'; readonly question: string; readonly error: UserError };

export function passed(question: string): PreflightAnswer {
  return { verdict: 'passed', question };
}

export function unknown(question: string, why: string): PreflightAnswer {
  return { verdict: 'unknown', question, why, doubtful: false };
}

export function doubtful(question: string, why: string): PreflightAnswer {
  return { verdict: 'unknown', question, why, doubtful: true };
}

export function problem(question: string, error: UserError): PreflightAnswer {
  return { verdict: 'problem', question, error };
}

export function problemsOf(answers: readonly PreflightAnswer[]): readonly UserError[] {
  return answers.flatMap((answer) => (answer.verdict === 'problem' ? [answer.error] : []));
}

/** One sentence each, for the job summary. */
export function unknownsOf(answers: readonly PreflightAnswer[]): readonly string[] {
  return answers.flatMap((answer) =>
    answer.verdict === 'unknown' ? [`Whether ${answer.question}: ${answer.why}.`] : [],
  );
}

export function tellAnswers(
  answers: readonly PreflightAnswer[],
  needs: Pick<ReportsSteps, 'info' | 'warn'>,
): void {
  for (const answer of answers) {
    const { question } = answer;
    if (answer.verdict === 'passed') needs.info(`passed: ${question}`);
    else if (answer.verdict === 'problem') needs.info(`refused: ${question} (${answer.error.code})`);
    else if (answer.doubtful) needs.warn(`unknown: whether ${question}: ${answer.why}.`);
    else needs.info(`unknown: whether ${question}: ${answer.why}.`);
  }
}

export type Asked<Value> = { readonly value: Value } | { readonly errors: readonly UserError[] };

/** All that was asked is answered before the first problem is told. A bug is thrown. */
export async function ask<Value>(work: Promise<Value>): Promise<Asked<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof UserError) return { errors: [error] };
    if (error instanceof UserErrors) return { errors: error.errors };
    throw error;
  }
}

/** The answers to a question whose facts were asked for, or the problems of asking. */
export function judge<Value>(
  question: string,
  asked: Asked<Value>,
  answer: (value: Value) => PreflightAnswer,
): readonly PreflightAnswer[] {
  return 'errors' in asked ? asked.errors.map((error) => problem(question, error)) : [answer(asked.value)];
}
