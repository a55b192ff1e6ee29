// No secret in anything that a run shows: the log before masking would show `***` after it, so stars count as a leak too.
import { expect } from '@jest/globals';
import type { ActionRun } from '../../sandbox/runner/run-action.ts';
import type { WorkflowRun } from '../../sandbox/runner/run-workflow.ts';

/** A secret as it stands, in URLs, and in Basic credentials of the users that tools give it. */
export function formsOf(secret: string): readonly string[] {
  const users = ['', 'x-access-token:', '__token__:', 'acme:'];
  return [
    secret,
    encodeURIComponent(secret),
    // The last group of base64 depends on what follows, and is left out.
    ...users.map((user) =>
      Buffer.from(user + secret)
        .toString('base64')
        .replace(/.{4}$/, ''),
    ),
  ];
}

export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => formsOf(secret).some((form) => text.includes(form)));
}

export function expectNoSecrets(run: WorkflowRun | ActionRun, secrets: readonly string[]): void {
  const shown =
    'jobs' in run
      ? Object.values(run.jobs).map(({ log, summary, outputs, steps }) => ({
          log,
          summary,
          outputs,
          steps: steps.map(({ result }) => [
            result?.outputs,
            result?.env,
            result?.state,
            result?.log.annotations,
          ]),
        }))
      : [{ ...run, secrets: [] }];
  const text = JSON.stringify(shown);
  expect(holdsSecret(text, secrets)).toBe(false);
  // Programs draw lines of stars; the mask is three.
  expect(/(?<!\*)\*{3}(?!\*)/.exec(text)?.index).toBeUndefined();
}
