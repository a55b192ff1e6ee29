// Who uploads, and whether they may: tokens only, as on PyPI since 2024.
// https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py
import type { Site } from './site.ts';
import { normalizeName } from './pep440.ts';
import { Refusal, repr } from './refusal.ts';
import type { IndexProject, IndexUser, PypiState, Publisher, TokenHolder } from './state.ts';

export type Identity =
  | {
      readonly kind: 'user';
      readonly user: IndexUser;
      readonly holder: Extract<TokenHolder, { user: string }>;
    }
  | {
      readonly kind: 'publisher';
      readonly publisher: Publisher;
      readonly holder: Extract<TokenHolder, { publisher: string }>;
    };

/** Null for a token that was never issued; an expired one is known, and refused when it is used for a project. */
export function identify(state: PypiState, authorization: string | undefined): Identity | null {
  const holder = state.tokens.get(presentedToken(authorization) ?? '');
  if (holder === undefined) return null;
  if ('publisher' in holder) {
    const publisher = state.publishers.get(holder.publisher);
    return publisher === undefined ? null : { kind: 'publisher', publisher, holder };
  }
  const user = state.users.get(holder.user);
  return user === undefined ? null : { kind: 'user', user, holder };
}

function presentedToken(authorization: string | undefined): string | null {
  const [, scheme = '', value = ''] = /^(\w+)\s+(.+)$/.exec(authorization ?? '') ?? [];
  if (/^(?:token|bearer)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return null;
  const text = Buffer.from(value, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const [user, password] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon < 0) return null;
  if (user === '__token__') return password;
  throw new Refusal(
    403,
    'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken and https://pypi.org/help/#trusted-publishers',
  );
}

/** Throws the 403 of a token that isn't for this project, or no longer good. */
export function checkPermission(
  identity: Identity,
  project: IndexProject,
  { help, now }: Pick<Site, 'help' | 'now'>,
): void {
  const problem = tokenProblem(identity, project, now());
  if (problem !== null) throw new Refusal(403, `Invalid API Token: ${problem}`);
  if (identity.kind === 'user' && !project.owners.has(identity.user.name))
    throw new Refusal(
      403,
      `The user '${identity.user.name}' isn't allowed to upload to project '${project.name}'. See ${help('project-name')} for more information.`,
    );
}

function tokenProblem(identity: Identity, project: IndexProject, now: number): string | null {
  const scoped = `project-scoped token is not valid for project: ${repr(project.name)}`;
  if (identity.kind === 'user') {
    const { project: scope } = identity.holder;
    return scope === null || normalizeName(scope) === project.normalizedName ? null : scoped;
  }
  const { projects, expires, notBefore } = identity.holder;
  if (!project.publishers.has(identity.publisher.id))
    return `OIDC scoped token is not valid for project ${repr(project.name)}`;
  if (!projects.includes(project.normalizedName)) return scoped;
  const seconds = Math.floor(now / 1000);
  if (seconds >= expires) return 'token is expired';
  return seconds < notBefore ? 'token is not yet valid' : null;
}
