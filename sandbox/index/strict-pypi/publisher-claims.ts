// Which publisher an ID token belongs to, decided and worded as Warehouse does. `sub` may be customized by its owner and is not looked at.
// https://github.com/pypi/warehouse/blob/main/warehouse/oidc/models/github.py
import { type Claims, claimText } from '../../runner/id-token.ts';
import type { Publisher, PypiState } from './state.ts';
import { repr } from './refusal.ts';

export class InvalidPublisherError extends Error {}
export class ReusedTokenError extends InvalidPublisherError {}

const REQUIRED = [
  ...['sub', 'repository', 'repository_owner', 'repository_owner_id', 'job_workflow_ref', 'jti'],
  ...['event_name', 'ref', 'sha'],
];

/** Throws an `InvalidPublisherError` whose message says why there is none. */
export function findPublisher<P extends Publisher>(
  candidates: Iterable<P>,
  claims: Claims,
  state: Pick<PypiState, 'usedIdTokens'>,
): P {
  const missing = REQUIRED.find((name) => claims[name] === undefined || claims[name] === null);
  if (missing !== undefined) throw new InvalidPublisherError(`Missing claim ${repr(missing)}`);
  const text = (name: string): string => claimText(claims, name);
  const workflow = /([^/]+\.(?:yml|yaml))(?=@)/.exec(text('job_workflow_ref'))?.[1];
  if (workflow === undefined)
    throw new InvalidPublisherError('Could not job extract workflow filename from OIDC claims');
  const [owner = '', repository = ''] = text('repository').split('/');
  const matching = [...candidates].filter(
    (publisher) =>
      publisher.owner === owner &&
      publisher.repository === repository &&
      publisher.ownerId === text('repository_owner_id') &&
      publisher.workflow === workflow,
  );
  const environment = text('environment').toLowerCase();
  const found =
    matching.find((publisher) => environment !== '' && publisher.environment === environment) ??
    matching.find((publisher) => publisher.environment === '');
  if (found === undefined) throw new InvalidPublisherError('Publisher with matching claims was not found');
  checkClaims(found, claims, state);
  return found;
}

function checkClaims(
  publisher: Publisher,
  claims: Claims,
  { usedIdTokens }: Pick<PypiState, 'usedIdTokens'>,
): void {
  const text = (name: string): string => claimText(claims, name);
  const slug = `${publisher.owner}/${publisher.repository}`;
  const failed = (name: string): never => {
    throw new InvalidPublisherError(`Check failed for required claim ${repr(name)}`);
  };
  if (text('repository').toLowerCase() !== slug.toLowerCase()) failed('repository');
  if (text('repository_owner') !== publisher.owner) failed('repository_owner');
  const expected = [text('ref'), text('sha')]
    .filter((each) => each !== '')
    .map((each) => `${slug}/.github/workflows/${publisher.workflow}@${each}`)
    .sort();
  if (expected.length === 0) throw new InvalidPublisherError('The ref and sha claims are empty');
  if (!expected.includes(text('job_workflow_ref')))
    throw new InvalidPublisherError(
      `The job_workflow_ref claim does not match, expecting one of [${expected.map(repr).join(', ')}], got ${repr(text('job_workflow_ref'))}`,
    );
  if (usedIdTokens.has(text('jti'))) throw new ReusedTokenError('already used');
  if (text('event_name') === 'pull_request_target')
    throw new InvalidPublisherError(
      "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
    );
}
