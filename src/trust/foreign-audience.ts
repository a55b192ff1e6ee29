// An ID token is good for whoever its audience names. An index that asks for a token meant for another service could use it there,
// in the name of this job; so the audiences of the services that people trust jobs with are given to their owners only.

import { isLoopback } from '../upload/index-url.ts';

const OWNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pypi', ['upload.pypi.org', 'pypi.org']],
  ['testpypi', ['test.pypi.org']],
  ['sigstore', []],
  ['sts.amazonaws.com', []],
  ['npm:registry.npmjs.org', []],
  ['vault', []],
]);

export function isForeignAudience(audience: string, indexUrl: string): boolean {
  const { hostname } = new URL(indexUrl);
  // Nothing leaves this machine.
  if (isLoopback(hostname)) return false;
  const owners = OWNERS.get(audience.toLowerCase());
  if (owners !== undefined) return !owners.includes(hostname);
  // Clouds, and GitHub's default, name themselves by an address.
  return audience.includes('://') && !(URL.canParse(audience) && new URL(audience).hostname === hostname);
}
