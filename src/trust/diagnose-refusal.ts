// An index refused to mint a token: which claim is wrong, what it should be where that is known, and the page to open. One message.
import { raise } from '../findings/catalogue.ts';
import { trustErrors } from '../findings/trust-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { plainLine } from '../notes/plain-line.ts';
import { describeClaims, quoteClaim, workflowOf } from './describe-claims.ts';
import type { ExpectedPublisher } from './expected-publisher.ts';
import type { IdTokenClaims } from './id-token-claims.ts';
import { pendingPage } from './settings-page.ts';
import { subjectValues, type TrustSubject } from './trust-subject.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

export interface KnownProject {
  readonly project: 'exists' | 'missing' | 'unknown';
  readonly publisher: ExpectedPublisher | null;
}

export interface Refusal {
  /** Of the index, such as `invalid-publisher`. */
  readonly code: string;
  /** Its words, on one line. */
  readonly answer: string;
}

export function diagnoseRefusal(
  { code, answer }: Refusal,
  claims: IdTokenClaims,
  known: KnownProject,
  subject: TrustSubject,
): UserError {
  const values = { ...subjectValues(subject), answer, claims: describeClaims(claims) };
  const isOtherIssuer = claims.issuer !== GITHUB_ISSUER;
  if (/issuer/i.test(answer) || (code === 'invalid-token' && isOtherIssuer))
    return raise(trustErrors, 'trust-issuer-unknown', {
      ...values,
      seen: quoteClaim(claims.issuer),
      expected: isOtherIssuer ? quoteClaim(GITHUB_ISSUER) : 'one that it knows',
    });
  if (code === 'invalid-pending-publisher') return raise(trustErrors, 'trust-pending-taken', values);
  if (code !== 'invalid-publisher') return raise(trustErrors, 'trust-token-refused', values);
  const [first, ...others] = known.publisher === null ? [] : differences(claims, known.publisher);
  if (first !== undefined)
    return raise(trustErrors, first.code, {
      ...values,
      expected: first.expected,
      differences: [first, ...others].map(({ sentence }) => sentence).join('; '),
    });
  if (known.project !== 'missing' || subject.project === null)
    return raise(trustErrors, 'trust-publisher-missing', values);
  return raise(trustErrors, 'trust-project-missing', { ...values, page: pendingPage(subject.profile) });
}

interface Difference {
  readonly code: 'trust-repository-differs' | 'trust-workflow-differs' | 'trust-environment-differs';
  readonly expected: string;
  readonly sentence: string;
}

/** In the order in which an index looks for a publisher. It compares repositories and environments without case, files exactly. */
function differences(claims: IdTokenClaims, publisher: ExpectedPublisher): readonly Difference[] {
  const { repository, workflow, environment, source } = publisher;
  const sentence = (claim: string, seen: string | null, expected: string): string =>
    `${claim} is ${quoteClaim(seen)}, expected ${quoteClaim(expected)} (${source})`;
  const found: Difference[] = [];
  if (!sameName(claims.repository, repository))
    found.push({
      code: 'trust-repository-differs',
      expected: repository,
      sentence: sentence('`repository`', claims.repository, repository),
    });
  const seenWorkflow = workflowOf(claims);
  if (seenWorkflow !== workflow)
    found.push({
      code: 'trust-workflow-differs',
      expected: workflow,
      sentence: sentence('the workflow in `job_workflow_ref`', seenWorkflow, workflow),
    });
  if (environment !== null && !sameName(claims.environment, environment))
    found.push({
      code: 'trust-environment-differs',
      expected: plainLine(environment),
      sentence: sentence('`environment`', claims.environment, environment),
    });
  return found;
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
