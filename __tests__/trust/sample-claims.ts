import { Buffer } from 'node:buffer';
import { type IdTokenClaims, parseIdToken } from '../../src/trust/id-token-claims.ts';
import type { TrustSubject } from '../../src/trust/trust-subject.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';

const REF = 'refs/heads/main';

/** As GitHub writes them for a push to acme/vault. */
export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/vault:environment:pypi',
  repository: 'acme/vault',
  repository_owner: 'acme',
  workflow_ref: `acme/vault/.github/workflows/release.yml@${REF}`,
  job_workflow_ref: `acme/vault/.github/workflows/release.yml@${REF}`,
  environment: 'pypi',
  event_name: 'push',
  ref: REF,
  sha: 'a'.repeat(40),
};

export type SampleClaims = Partial<Record<keyof typeof CLAIMS | 'jti' | 'aud', string | undefined>>;

export function encodeToken(payload: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}.c2lnbmF0dXJlLW9mLWdpdGh1Yg`;
}

export function sampleClaims(changed: SampleClaims = {}): IdTokenClaims {
  const claims = parseIdToken(encodeToken({ ...CLAIMS, ...changed }));
  if (claims === null) throw new Error('no token');
  return claims;
}

export function sampleSubject(repository = 'pypi', project: string | null = 'Acme.Vault'): TrustSubject {
  return { profile: indexProfile(repository), project, secretInput: '`pypi-token`' };
}
