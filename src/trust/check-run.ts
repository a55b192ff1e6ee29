// What is certain to fail is refused before anything is sent to the index: first by the event, then by the claims of the ID token.
// https://docs.pypi.org/trusted-publishers/troubleshooting/#reusable-workflows-on-github
import { raise } from '../findings/catalogue.ts';
import { trustErrors } from '../findings/trust-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { quoteClaim } from './describe-claims.ts';
import type { IdTokenClaims } from './id-token-claims.ts';
import type { RunFacts } from './run-facts.ts';
import { subjectValues, type TrustSubject } from './trust-subject.ts';
import { parseWorkflowRef } from './workflow-ref.ts';

const REFUSED_EVENT = 'pull_request_target';

/** Null: this run may ask for an ID token, as far as the runner tells. */
export function checkRun(facts: RunFacts, subject: TrustSubject): UserError | null {
  const values = subjectValues(subject);
  if (facts.eventName === REFUSED_EVENT) return raise(trustErrors, 'trust-pull-request-target', values);
  if (facts.fork !== null)
    return raise(trustErrors, 'trust-fork', {
      ...values,
      seen: quoteClaim(facts.fork),
      expected: quoteClaim(facts.repository),
    });
  return facts.mayAskForIdToken ? null : raise(trustErrors, 'trust-permission-missing', values);
}

export function checkClaims(claims: IdTokenClaims, subject: TrustSubject): UserError | null {
  const values = subjectValues(subject);
  if (claims.eventName === REFUSED_EVENT) return raise(trustErrors, 'trust-pull-request-target', values);
  if (!isReusable(claims)) return null;
  return raise(trustErrors, 'trust-reusable-workflow', {
    ...values,
    seen: quoteClaim(claims.jobWorkflowRef),
    expected: quoteClaim(claims.workflowRef),
  });
}

/** A run without a branch or tag names the same workflow once by its ref and once by its commit. */
function isReusable({ workflowRef, jobWorkflowRef, ref, sha }: IdTokenClaims): boolean {
  const [started, holds] = [parseWorkflowRef(workflowRef), parseWorkflowRef(jobWorkflowRef)];
  if (started === null || holds === null) return false;
  const sameFile =
    started.file === holds.file && started.repository.toLowerCase() === holds.repository.toLowerCase();
  return !sameFile || ![started.ref, ref, sha].includes(holds.ref);
}
