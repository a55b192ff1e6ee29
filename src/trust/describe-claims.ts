// Claims as people read them. They hold names that others chose: short, on one line, nothing that steers a terminal.
import { plainLine } from '../notes/plain-line.ts';
import type { IdTokenClaims } from './id-token-claims.ts';
import { parseWorkflowRef } from './workflow-ref.ts';

const LONGEST = 200;

/** In backticks, or `not set`. */
export function quoteClaim(value: string | null): string {
  const line = plainLine(value ?? '', LONGEST).replaceAll('`', "'");
  return line === '' ? 'not set' : `\`${line}\``;
}

/** The file that the index compares; the whole claim when it is of another shape. */
export function workflowOf(claims: IdTokenClaims): string | null {
  return parseWorkflowRef(claims.jobWorkflowRef)?.file ?? claims.jobWorkflowRef;
}

/** `repository` acme/vault, workflow release.yml (`job_workflow_ref`), `environment` not set */
export function describeClaims(claims: IdTokenClaims): string {
  const { repository, environment } = claims;
  return `\`repository\` ${quoteClaim(repository)}, workflow ${quoteClaim(workflowOf(claims))} (\`job_workflow_ref\`), \`environment\` ${quoteClaim(environment)}`;
}

/** `acme/vault, workflow release.yml, environment pypi` */
export function describeIdentity(claims: IdTokenClaims): string {
  const named = [
    ['', claims.repository],
    ['workflow ', workflowOf(claims)],
    ['environment ', claims.environment],
  ] as const;
  return named
    .flatMap(([word, value]) => (value === null ? [] : [`${word}${plainLine(value, LONGEST)}`]))
    .join(', ');
}
