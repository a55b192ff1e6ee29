// Which route a request is for. A route outside of this list is a mistake of the caller or a gap of the sandbox: both must be seen.
import { type AccountRoute, accountRoutes } from '../routes/account-routes.ts';
import { artifactRoutes } from '../routes/artifact-routes.ts';
import { assetRoutes, uploadRoute } from '../routes/asset-routes.ts';
import { commitRoutes } from '../routes/commit-routes.ts';
import { commentRoutes } from '../routes/comment-routes.ts';
import { contentRoutes } from '../routes/content-routes.ts';
import { gitDataRoutes } from '../routes/git-data-routes.ts';
import { issueRoutes } from '../routes/issue-routes.ts';
import { pullRoutes } from '../routes/pull-routes.ts';
import { refRoutes } from '../routes/ref-routes.ts';
import { releaseRoutes } from '../routes/release-routes.ts';
import { repositoryRoutes } from '../routes/repository-routes.ts';
import { runRoutes } from '../routes/run-routes.ts';
import { secretRoutes } from '../routes/secret-routes.ts';
import type { Route } from './call.ts';
import type { Incoming } from './serve.ts';

interface Named {
  /** For the log and for faults. */
  readonly name: string;
  readonly writes: boolean;
  readonly operation?: string;
}

export type Found =
  | (Named & { readonly kind: 'unknown' | 'asset' | 'graphql' })
  | (Named & {
      readonly kind: 'git';
      readonly owner: string;
      readonly repo: string;
      readonly service: string;
    })
  | (Named & { readonly kind: 'account'; readonly route: AccountRoute })
  | (Named & {
      readonly kind: 'rest';
      readonly route: Route;
      readonly params: Readonly<Record<string, string>>;
    });

const apiRoutes: readonly Route[] = [
  ...repositoryRoutes,
  ...contentRoutes,
  ...refRoutes,
  ...gitDataRoutes,
  // Before commits, whose names take slashes: `commits/1a2b3c/pulls` is no commit.
  ...pullRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...commitRoutes,
  // Before releases: `releases/assets/1` is no release.
  ...assetRoutes,
  ...releaseRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...secretRoutes,
];

export async function findRoute({ role, method, url, body }: Incoming): Promise<Found> {
  const path = decodePath(url.pathname);
  const unknown: Found = { kind: 'unknown', name: `${method} (unknown)`, writes: false };
  if (path === undefined) return unknown;
  switch (role) {
    case 'assets':
      return { kind: 'asset', name: `${method} asset`, writes: false };
    case 'server':
      return findGit(method, path, url) ?? unknown;
    case 'uploads':
      return findRest([uploadRoute], method, path) ?? unknown;
    case 'api':
      if (method === 'POST' && path === '/graphql') return findOperation(body);
      return findAccount(method, path) ?? findRest(apiRoutes, method, path) ?? unknown;
  }
}

export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function findAccount(method: string, path: string): Found | undefined {
  const route = accountRoutes.find((each) => each.method === method && each.template === path);
  return route && { kind: 'account', name: `${method} ${path}`, writes: method !== 'GET', route };
}

function findRest(routes: readonly Route[], method: string, path: string): Found | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match === null) continue;
    const name = `${method} ${route.template}`;
    return { kind: 'rest', name, writes: method !== 'GET', route, params: { ...match.groups } };
  }
  return undefined;
}

async function findOperation(body: Buffer): Promise<Found> {
  const { readOperation } = await import('../graphql/operation.ts');
  const { fields, writes } = readOperation(body);
  return { kind: 'graphql', name: 'POST /graphql', writes, operation: fields.join(',') };
}

function findGit(method: string, path: string, url: URL): Found | undefined {
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path);
  if (match === null) return undefined;
  const [, owner = '', repo = '', end = ''] = match;
  const service = end === 'info/refs' ? (url.searchParams.get('service') ?? '') : end;
  const writes = method === 'POST' && end === 'git-receive-pack';
  return {
    kind: 'git',
    name: `${method} git ${service}${end === 'info/refs' ? ' refs' : ''}`,
    writes,
    owner,
    repo,
    service,
  };
}
