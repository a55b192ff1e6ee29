// Which GitHub the command line speaks to, and with what: from a person's environment, the same for every command.

export interface GitHubAccess {
  /** Empty: there is none. */
  readonly token: string;
  /** `https://api.github.com`, or that of another host; no slash at the end. */
  readonly apiUrl: string;
  /** `https://github.com`, or another host; no slash at the end. */
  readonly serverUrl: string;
}

const SERVER = 'https://github.com';

/**
 * A token for another host never goes to github.com: without `GITHUB_API_URL` the API is that of `GITHUB_SERVER_URL`.
 * https://docs.github.com/en/enterprise-server/rest, https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency
 */
export function readGitHubAccess(env: Readonly<Record<string, string | undefined>>): GitHubAccess {
  const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] || SERVER);
  return {
    token: (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '').trim(),
    apiUrl: withoutSlash(env['GITHUB_API_URL'] || usualApi(serverUrl)),
    serverUrl,
  };
}

/** Host of the server, with its port. */
export function serverHost({ serverUrl }: Pick<GitHubAccess, 'serverUrl'>): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}

function usualApi(serverUrl: string): string {
  const host = serverHost({ serverUrl });
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
