// An ID token is good for whoever its audience names. An index that asks for a token meant for another service could use it there,
// in the name of this job; so the audiences of the services that people trust jobs with are given to their owners only.

import { isLoopback } from '../upload/index-url.ts';

/** Names that are no hosts. */
const OWNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pypi', ['upload.pypi.org', 'pypi.org']],
  ['testpypi', ['test.pypi.org']],
  ['sigstore', []],
  ['vault', []],
]);

/** `sts.amazonaws.com`, `//iam.googleapis.com/projects/1`, `npm:registry.npmjs.org`. */
const HOST = /^(?:[a-z][a-z0-9+-]*:)?(?:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)\.?(?::\d+)?(?:[/?#]|$)/i;

export function isForeignAudience(audience: string, indexUrl: string): boolean {
  const { hostname } = new URL(indexUrl);
  // Nothing leaves this machine.
  if (isLoopback(hostname)) return false;
  const owners = OWNERS.get(audience.toLowerCase());
  if (owners !== undefined) return !owners.includes(hostname);
  // Clouds, and GitHub's default, name themselves by an address.
  const named = audience.includes('://') ? hostOf(audience) : HOST.exec(audience)?.[1];
  return named !== undefined && named.toLowerCase() !== hostname;
}

/** Empty: nobody's. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
