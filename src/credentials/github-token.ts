// GitHub's tokens by their first letters. https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats

export type GitHubTokenKind =
  'classic' | 'fine-grained' | 'oauth' | 'app-user' | 'installation' | 'refresh' | 'unknown';

/** Who holds a token and what GitHub told of it. */
export interface GitHubTokenFacts {
  readonly kind: GitHubTokenKind;
  /** Null: the token of an App or a job, which is nobody's. */
  readonly login: string | null;
  /** Of classic and OAuth tokens; null: it has no scopes but rights, or GitHub did not tell. */
  readonly scopes: readonly string[] | null;
  /** Unix seconds; null: GitHub told none. */
  readonly expires: number | null;
}

const PREFIXES: readonly (readonly [string, GitHubTokenKind])[] = [
  ['ghp_', 'classic'],
  ['github_pat_', 'fine-grained'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-user'],
  ['ghs_', 'installation'],
  ['ghr_', 'refresh'],
];

export const TOKEN_NAMES: Readonly<Record<GitHubTokenKind, string>> = {
  classic: 'classic personal access token',
  'fine-grained': 'fine-grained personal access token',
  oauth: 'OAuth token',
  'app-user': "App's token for a person",
  installation: "App's or job's token",
  refresh: 'refresh token',
  unknown: 'token of an unknown kind',
};

export function gitHubTokenKind(secret: string): GitHubTokenKind {
  return PREFIXES.find(([prefix]) => secret.startsWith(prefix))?.[1] ?? 'unknown';
}

/** What `POST /credentials/revoke` takes: https://docs.github.com/en/rest/credentials/revoke. Tokens of Apps and jobs end by themselves. */
export function isRevocable(secret: string): boolean {
  return ['classic', 'fine-grained', 'oauth', 'app-user', 'refresh'].includes(gitHubTokenKind(secret));
}

/** Where a person sees their tokens and ends them. `serverUrl` has no slash at the end. */
export function tokensPage(kind: GitHubTokenKind, serverUrl: string): string {
  if (kind === 'fine-grained') return `${serverUrl}/settings/personal-access-tokens`;
  return kind === 'classic' ? `${serverUrl}/settings/tokens` : `${serverUrl}/settings/applications`;
}

/** Scopes that reach further than the releases and secrets of one repository. */
const WIDE =
  /^(?:repo|workflow|delete_repo|user|gist|codespace|project|site_admin|admin:.*|write:(?!packages).*)$/;

export function wideScopes({ scopes }: GitHubTokenFacts): readonly string[] {
  return (scopes ?? []).filter((scope) => WIDE.test(scope));
}

/** `2026-12-31 23:59:59 UTC` or `… +0200` as GitHub writes it in a header; Unix seconds, null for anything else. */
export function parseExpiryHeader(text: string | null): number | null {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: (UTC|[+-]\d{4}))?$/.exec(text?.trim() ?? '');
  if (parts === null) return null;
  const [, date, time, zone = 'UTC'] = parts;
  const offset = zone === 'UTC' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const milliseconds = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}
