// What is to be said of one credential: nothing is guessed, what nobody could tell is `unknown`.
import { isTokenOf, tokenHome } from '../upload/token-home.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import type { CredentialVerdict } from '../upload/credential-verdict.ts';
import { type GitHubTokenFacts, TOKEN_NAMES, wideScopes } from './github-token.ts';
import { isAccountWide, readPypiToken } from './pypi-token.ts';

export type CredentialState = 'valid' | 'refused' | 'expired' | 'unknown';

export interface CredentialFinding {
  /** A problem fails the check; advice does not. */
  readonly level: 'problem' | 'advice';
  readonly text: string;
}

export interface JudgedCredential {
  readonly state: CredentialState;
  /** What it is, for people. */
  readonly kind: string;
  /** Unix seconds; null: it never does, or nobody tells. */
  readonly expires: number | null;
  readonly findings: readonly CredentialFinding[];
}

/** A quarterly rotation. */
export const ROTATION_DAYS = 90;
const SOON_DAYS = 14;
const DAY_SECONDS = 86_400;

export const advice = (text: string): CredentialFinding => ({ level: 'advice', text });
export const problem = (text: string): CredentialFinding => ({ level: 'problem', text });

/** Seconds are Unix seconds. `projects`: how many the person has is not known, so a token for all is advice. */
export function judgeIndexCredential(
  secret: string,
  profile: IndexProfile,
  verdict: CredentialVerdict,
  now: number,
): JudgedCredential {
  const token = readPypiToken(secret);
  const expires = token?.expires ?? null;
  const state = hasEnded(expires, now) ? 'expired' : STATES[verdict];
  const kind =
    token === null
      ? tokenHome(secret) === null
        ? `password or token for ${profile.label}`
        : `damaged token of PyPI's kind`
      : describeScope(token.projects, token.byNumber, isAccountWide(token));
  return {
    ...{ state, kind, expires },
    findings: [
      ...stateFindings(state, expires, now),
      ...(token !== null && isAccountWide(token)
        ? [advice('may upload to every project of its account: make one for this project alone')]
        : []),
    ],
  };
}

/** A secret that names another index is not sent to this one. */
export function judgeForeignToken(secret: string, profile: IndexProfile): JudgedCredential | null {
  const home = tokenHome(secret);
  if (home === null || home === 'unknown' || isTokenOf(secret, profile)) return null;
  return {
    state: 'unknown',
    kind: `token of ${home}`,
    expires: readPypiToken(secret)?.expires ?? null,
    findings: [advice(`stands where ${profile.label} is meant, and is a token of ${home}; it was not sent`)],
  };
}

export type GitHubAnswer =
  | { readonly verdict: 'accepted'; readonly facts: GitHubTokenFacts }
  | { readonly verdict: 'refused' | 'unknown'; readonly facts: Pick<GitHubTokenFacts, 'kind'> };

export function judgeGitHubToken(answer: GitHubAnswer, now: number): JudgedCredential {
  const facts = answer.verdict === 'accepted' ? answer.facts : null;
  const expires = facts?.expires ?? null;
  const state = hasEnded(expires, now) ? 'expired' : STATES[answer.verdict];
  const wide = facts === null ? [] : wideScopes(facts);
  const lasts = facts !== null && expires === null && LASTING.includes(facts.kind);
  const holder = facts?.login == null ? '' : ` of ${facts.login}`;
  return {
    ...{ state, expires, kind: `${TOKEN_NAMES[answer.facts.kind]}${holder}` },
    findings: [
      ...stateFindings(state, expires, now),
      ...(wide.length === 0
        ? []
        : [
            advice(
              `reaches all repositories of its owner (${wide.join(', ')}): a fine-grained token for one repository would do`,
            ),
          ]),
      ...(lasts ? [advice('never expires: give its successor an expiry date')] : []),
    ],
  };
}

/** Seconds since it was written, for what tells: the secrets of a repository do. */
export function ageFindings(updated: number, now: number): readonly CredentialFinding[] {
  const days = Math.floor((now - updated) / DAY_SECONDS);
  return days <= ROTATION_DAYS ? [] : [advice(`is ${days} days old: rotate it each quarter`)];
}

const STATES: Readonly<Record<CredentialVerdict, CredentialState>> = {
  accepted: 'valid',
  refused: 'refused',
  unknown: 'unknown',
};

/** Others end with their job or by a refresh. */
const LASTING: readonly string[] = ['classic', 'fine-grained'];

function hasEnded(expires: number | null, now: number): boolean {
  return expires !== null && expires <= now;
}

function stateFindings(
  state: CredentialState,
  expires: number | null,
  now: number,
): readonly CredentialFinding[] {
  if (state === 'expired') return [problem('has expired: `py-release auth rotate`')];
  if (state === 'refused') return [problem('is refused: `py-release auth rotate`')];
  const days = expires === null ? null : Math.ceil((expires - now) / DAY_SECONDS);
  return days === null || days > SOON_DAYS ? [] : [advice(`expires in ${days} days`)];
}

function describeScope(projects: readonly string[] | null, byNumber: boolean, isWide: boolean): string {
  if (projects !== null) return `API token for ${projects.slice(0, 3).join(', ') || 'no project'}`;
  if (byNumber) return 'API token for chosen projects';
  return isWide ? 'API token for the whole account' : 'short-lived API token';
}
