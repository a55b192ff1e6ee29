// The way of every request: route, faults, caller, rate limit, check against GitHub's description, the route's work, invariants, log.
import { setTimeout as wait } from 'node:timers/promises';
import { serveAsset } from '../asset-host.ts';
import type { AccountRoute } from '../routes/account-routes.ts';
import { serveGit } from '../git/smart-http.ts';
import { upload } from '../routes/asset-routes.ts';
import type { Sandbox } from '../sandbox.ts';
import { findRepository, type Repository } from '../state.ts';
import { type Answer, notFound, refusal, Refusal } from './answer.ts';
import { acceptedPermissions, authenticate, authorize, knownToken, tokenHeaders } from './caller.ts';
import type { Call } from './call.ts';
import { conditional } from './conditional.ts';
import type { FaultKind } from './faults.ts';
import type { HostRole, Hosts } from './hosts.ts';
import { limitsOf, rateHeaders, type RateLimits, spend } from './rate-limit.ts';
import { movedAnswer, namedUrl } from '../renamed-repositories.ts';
import { decodePath, findRoute, type Found } from './router.ts';

export interface Incoming {
  readonly role: HostRole;
  readonly hosts: Hosts;
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** undefined: the connection is cut. */
export async function serve(sandbox: Sandbox, received: Incoming): Promise<Answer | undefined> {
  const incoming = { ...received, url: namedUrl(sandbox.state, received.url) };
  const found = await findRoute(incoming);
  const path = decodePath(incoming.url.pathname) ?? incoming.url.pathname;
  const request = {
    method: incoming.method,
    path,
    route: found.name,
    ...(found.operation === undefined ? {} : { operation: found.operation }),
  };
  if (found.kind === 'unknown') sandbox.violations.push(`unknown route: ${incoming.method} ${path}`);
  const faults = sandbox.faults.hit(request);
  const answer = await serveWithFaults(sandbox, incoming, found, faults);
  const log = { ...request, status: answer?.status ?? 0 };
  sandbox.requests.push(log);
  return answer;
}

async function serveWithFaults(
  sandbox: Sandbox,
  incoming: Incoming,
  found: Found,
  faults: readonly FaultKind[],
): Promise<Answer | undefined> {
  let after: (() => unknown) | undefined;
  for (const fault of faults) {
    if (fault === 'cut') return undefined;
    if (typeof fault !== 'object') continue;
    if ('delay' in fault) await wait(fault.delay);
    else if ('before' in fault) await fault.before();
    else if ('after' in fault) after = fault.after;
    else return withHeaders(sandbox, incoming, found, fault);
  }
  const key = found.writes ? '' : `${incoming.url.href} ${incoming.body.toString()}`;
  if (faults.includes('stale') && !found.writes) {
    return withHeaders(sandbox, incoming, found, sandbox.recall.stale(key) ?? nothingYet(found));
  }
  const answer = await answerOf(sandbox, incoming, found, faults.includes('starter'));
  if (!found.writes && answer.status < 300) sandbox.recall.remember(key, answer);
  await after?.();
  return faults.includes('cut-after-effect') ? undefined : withHeaders(sandbox, incoming, found, answer);
}

function nothingYet(found: Found): Answer {
  const list = /(releases|assets|commits|pulls|issues|comments|refs\/\{ref\})$/.test(found.name);
  return list ? { status: 200, body: [] } : notFound().answer;
}

async function answerOf(
  sandbox: Sandbox,
  incoming: Incoming,
  found: Found,
  starter: boolean,
): Promise<Answer> {
  const { state } = sandbox;
  const work = (): Promise<Answer> => {
    switch (found.kind) {
      case 'asset':
        return serveAsset(state, incoming.url, incoming.headers);
      case 'git':
        return serveGit(state, incoming, found);
      case 'account':
      case 'graphql':
      case 'rest':
        return serveApi(sandbox, incoming, found, starter);
      case 'unknown':
        return Promise.reject(notFound());
    }
  };
  if (!found.writes) return settle(work, sandbox.failed);
  return sandbox.oneAtATime(async () => {
    const events = state.events.length;
    const answer = await settle(work, sandbox.failed);
    const pushed = state.events.length > events;
    const done = found.kind === 'rest' || found.kind === 'account' ? answer.status < 300 || starter : pushed;
    if (done) await sandbox.written(found, incoming, answer);
    return answer;
  });
}

async function settle(work: () => Promise<Answer>, failed: (error: unknown) => void): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    failed(error);
    return { status: 500, body: { message: 'Server Error' } };
  }
}

async function serveApi(
  sandbox: Sandbox,
  incoming: Incoming,
  found: Found,
  starter: boolean,
): Promise<Answer> {
  const { state } = sandbox;
  const rates = ratesOf(sandbox, incoming);
  spend(found.kind === 'graphql' ? rates.graphql : rates.core, rates.whose, state.now());
  const token = authenticate(state, incoming.headers);
  if (found.kind === 'graphql') {
    if (token === null) throw refusal(401, 'This endpoint requires you to be authenticated.');
    const { executeGraphql } = await import('../graphql/graphql-endpoint.ts');
    return executeGraphql(sandbox, incoming, token);
  }
  if (found.kind === 'account') return serveAccount(sandbox, incoming, found.route, token);
  if (found.kind !== 'rest') throw notFound();
  const { route, params } = found;
  const repository = findRepository(state, params['owner'] ?? '', params['repo'] ?? '');
  if (repository === undefined) return movedAnswer(state, incoming) ?? throwNotFound();
  authorize(repository, token, route.needs);
  const call = makeCall(sandbox, incoming, found, repository, token);
  const check = sandbox.check === undefined ? undefined : await sandbox.check();
  const problems = check?.request(found.route, call) ?? [];
  if (problems.length > 0) throw refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
  if (starter) {
    await upload(call, 'starter');
    return { status: 502, body: { message: 'Server Error' } };
  }
  const answer = await settle(async () => route.handle(call), sandbox.failed);
  check?.answer(found.route, answer);
  const told = { ...answer, headers: { ...tokenHeaders(token), ...answer.headers } };
  return found.writes ? told : conditional(told, incoming.headers, rates.core);
}

/** Routes of no repository. */
async function serveAccount(
  { state, check: load, failed }: Sandbox,
  { url, body, hosts }: Incoming,
  route: AccountRoute,
  token: Call['token'],
): Promise<Answer> {
  const check = await load?.();
  const asked = { params: {}, url, body, json: parseJson(body) };
  const problems = check?.request(route, asked) ?? [];
  if (problems.length > 0) throw refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
  const answer = await settle(async () => route.handle({ state, token, hosts, json: asked.json }), failed);
  check?.answer(route, answer);
  return { ...answer, headers: { ...tokenHeaders(token), ...answer.headers } };
}

function throwNotFound(): never {
  throw notFound();
}

function makeCall(
  sandbox: Sandbox,
  incoming: Incoming,
  found: Found & { kind: 'rest' },
  repository: Repository,
  token: Call['token'],
): Call {
  const { hosts, url, headers, body } = incoming;
  return {
    state: sandbox.state,
    hosts,
    url,
    headers,
    body,
    json: incoming.role === 'uploads' ? {} : parseJson(body),
    params: found.params,
    repository,
    token,
    missing: (what) => void sandbox.violations.push(`not emulated: ${what}`),
  };
}

function parseJson(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // The refusal below says it.
  }
  throw refusal(400, 'Problems parsing JSON');
}

/** A token that is no token counts as none. */
function ratesOf({ state, limits }: Sandbox, { headers }: Incoming): RateLimits {
  return limitsOf(limits, knownToken(state, headers));
}

function withHeaders(sandbox: Sandbox, incoming: Incoming, found: Found, answer: Answer): Answer {
  if (found.kind === 'asset' || found.kind === 'git') return answer;
  const resource = found.kind === 'graphql' ? 'graphql' : 'core';
  const accepted = found.kind === 'rest' ? acceptedPermissions(found.route.needs) : {};
  return {
    ...answer,
    headers: {
      ...rateHeaders(ratesOf(sandbox, incoming)[resource], resource),
      'x-github-request-id': `SBX:${sandbox.requests.length + 1}`,
      'x-github-media-type': 'github.v3; format=json',
      ...accepted,
      ...answer.headers,
    },
  };
}
