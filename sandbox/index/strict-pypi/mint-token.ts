// A short-lived upload token for an ID token. https://docs.pypi.org/trusted-publishers/internals/
import { randomBytes } from 'node:crypto';
import { type Claims, claimText, readIdToken, verifyIdToken } from '../../runner/id-token.ts';
import { normalizeName } from './pep440.ts';
import { createProject } from './project-creation.ts';
import { findPublisher, InvalidPublisherError, ReusedTokenError } from './publisher-claims.ts';
import { Refusal } from './refusal.ts';
import type { Site } from './site.ts';
import type { Publisher } from './state.ts';

export interface MintAnswer {
  readonly status: 200 | 422;
  readonly body: Readonly<Record<string, unknown>>;
}

const LIFE_SECONDS = 900;

export function mintToken(site: Site, body: string): MintAnswer {
  const token = payloadToken(body);
  if (token === null)
    return failed('invalid-payload', '1 validation error for TokenPayload\ntoken\n  Field required');
  const unverified = readIdToken(token);
  if (typeof unverified?.['iss'] !== 'string') return failed('invalid-payload', 'malformed JWT');
  const issuer = site.trusts.find((each) => each.issuer === unverified['iss']);
  if (issuer === undefined) return failed('invalid-payload', 'unknown trusted publishing issuer');
  if (site.state.switches.trustedPublishingDisabled)
    return failed('not-enabled', 'github trusted publishing functionality not enabled');
  const claims = verifyIdToken(token, { issuer, audience: site.audience, now: site.now() });
  if (claims === null) return failed('invalid-token', 'malformed or invalid token');
  try {
    const refused = adoptPending(site, claims);
    if (refused !== null) return refused;
    return minted(site, findPublisher(site.state.publishers.values(), claims, site.state), claims);
  } catch (error) {
    if (error instanceof ReusedTokenError)
      return failed('invalid-reuse-token', 'invalid token: already used');
    if (error instanceof InvalidPublisherError)
      return failed('invalid-publisher', `valid token, but no corresponding publisher (${error.message})`);
    throw error;
  }
}

/** A publisher that was registered before its project: the first token makes the project. */
function adoptPending(site: Site, claims: Claims): MintAnswer | null {
  const { state } = site;
  const pending = pendingPublisher(site, claims);
  if (pending === null) return null;
  const { projectName, addedBy, ...publisher } = pending;
  if (state.projects.has(normalizeName(projectName))) {
    state.pendingPublishers.delete(pending.id);
    return failed('invalid-pending-publisher', 'valid token, but project already exists');
  }
  try {
    const project = createProject(site, projectName, addedBy);
    state.projects.set(project.normalizedName, project);
    state.publishers.set(publisher.id, publisher);
    project.publishers.add(publisher.id);
    for (const other of state.pendingPublishers.values())
      if (normalizeName(other.projectName) === project.normalizedName)
        state.pendingPublishers.delete(other.id);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return failed('invalid-payload', error.message);
    throw error;
  }
}

function pendingPublisher({ state }: Site, claims: Claims) {
  try {
    return findPublisher(state.pendingPublishers.values(), claims, state);
  } catch (error) {
    if (error instanceof InvalidPublisherError) return null;
    throw error;
  }
}

function minted({ state, now, label }: Site, publisher: Publisher, claims: Claims): MintAnswer {
  const notBefore = Math.floor(now() / 1000);
  const expires = notBefore + LIFE_SECONDS;
  const projects = [...state.projects.values()]
    .filter((project) => project.publishers.has(publisher.id))
    .map((project) => project.normalizedName);
  const token = newToken(label);
  state.tokens.set(token, { publisher: publisher.id, projects, notBefore, expires, claims });
  state.usedIdTokens.set(claimText(claims, 'jti'), Number(claims['exp']));
  return { status: 200, body: { success: true, token, expires } };
}

/** A client that is done gives its token back. Warehouse doesn't say what came of it: https://github.com/pypi/warehouse/pull/20197 */
export function burnToken({ state }: Site, body: string): void {
  const token = payloadToken(body) ?? '';
  const holder = state.tokens.get(token);
  if (holder !== undefined && 'publisher' in holder) state.tokens.delete(token);
}

/** The first bytes of a macaroon name the host that it is for. */
export function newToken(label: Site['label']): string {
  const host = Buffer.from(label === 'PyPI' ? 'pypi.org' : 'test.pypi.org');
  const bytes = Buffer.concat([Buffer.from([2, 1, host.length]), host, Buffer.from([2]), randomBytes(60)]);
  return `pypi-${bytes.toString('base64url')}`;
}

function payloadToken(body: string): string | null {
  try {
    const { token } = JSON.parse(body) as { token?: unknown };
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}

function failed(code: string, description: string): MintAnswer {
  return { status: 422, body: { message: 'Token request failed', errors: [{ code, description }] } };
}
