// Clone, fetch and push over HTTP by git's own CGI program: https://git-scm.com/docs/git-http-backend
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { landPush } from '../landed-push.ts';
import { rulesOf, ruleViolations } from '../rules.ts';
import { type Answer, Refusal } from '../serving/answer.ts';
import { authenticate, may, maySee, unauthorized } from '../serving/caller.ts';
import type { Incoming } from '../serving/serve.ts';
import { findRepository, type Repository, type State, type Token } from '../state.ts';
import { type RefUpdate, ZERO_ID } from './refs.ts';
import { gitEnvironment } from './run-git.ts';

export interface GitRequest {
  readonly owner: string;
  readonly repo: string;
  readonly service: string;
}

export async function serveGit(state: State, incoming: Incoming, request: GitRequest): Promise<Answer> {
  const repository = findRepository(state, request.owner, request.repo);
  const pushes = request.service === 'git-receive-pack';
  let token: Token | null;
  try {
    token = authenticate(state, incoming.headers);
  } catch (error) {
    if (error instanceof Refusal) return unauthorized;
    throw error;
  }
  if (repository === undefined || !maySee(repository, token))
    return token === null ? unauthorized : text(404, 'Repository not found.');
  if (!may(repository, token, ['contents', pushes ? 'write' : 'read'])) {
    const to = `${request.owner}/${request.repo}`;
    return token === null
      ? unauthorized
      : text(403, `Permission to ${to}.git denied to ${token.user.login}.`);
  }
  if (!pushes || incoming.method !== 'POST') return runBackend(repository, incoming, {});
  return push(state, repository, token, incoming);
}

async function push(
  state: State,
  repository: Repository,
  token: Token | null,
  incoming: Incoming,
): Promise<Answer> {
  const wanted = readCommands(incoming.body);
  const hooks = await refusingHook(repository, token, wanted);
  try {
    const answer = await runBackend(repository, incoming, hooks?.environment ?? {});
    for (const { name, before = ZERO_ID, after } of wanted) {
      const now = (await repository.git.ref(name))?.sha ?? ZERO_ID;
      if (now !== after || before === after) continue;
      await landPush(state, repository, token, { name, before, after }, incoming.hosts);
    }
    return answer;
  } finally {
    if (hooks !== undefined) await rm(hooks.folder, { recursive: true, force: true });
  }
}

/** The head of a push: lines `<old> <new> <ref>` in pkt-line form, up to a flush. */
export function readCommands(body: Buffer): RefUpdate[] {
  const updates: RefUpdate[] = [];
  let at = 0;
  for (;;) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) return updates;
    const [line = ''] = body.toString('utf8', at + 4, at + length).split('\0');
    const [, before, after, name] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.+?)\n?$/.exec(line) ?? [];
    if (before !== undefined && after !== undefined && name !== undefined)
      updates.push({ name, before, after });
    at += length;
  }
}

interface Hook {
  readonly folder: string;
  readonly environment: Record<string, string>;
}

/**
 * git asks a hook for each ref; ours refuses those that rules forbid. Rules about the pushed commits can only be judged once git
 * has them, so the hook asks git itself about a forced update, and a pushed commit counts as unsigned.
 */
async function refusingHook(
  repository: Repository,
  token: Token | null,
  updates: readonly RefUpdate[],
): Promise<Hook | undefined> {
  const refused: string[] = [];
  const forwardOnly: string[] = [];
  for (const update of updates) {
    const bound = rulesOf(repository, update.name).filter(
      ({ rule }) => token === null || rule.bypass?.includes(token.kind) !== true,
    );
    if (bound.some(({ rule }) => rule.type === 'non_fast_forward')) forwardOnly.push(update.name);
    const judged = { ...repository, rules: bound.filter(({ rule }) => rule.type !== 'non_fast_forward') };
    if (judged.rules.length + judged.burntTags.size > 0) {
      const violations = await ruleViolations(judged, update, token?.kind);
      if (violations.length > 0) refused.push(`${update.name}\t${violations.join(' ')}`);
    }
  }
  return refused.length + forwardOnly.length === 0 ? undefined : writeHook(refused, forwardOnly);
}

const UPDATE_HOOK = `#!/bin/sh
reason=$(awk -F '\\t' -v ref="$1" '$1 == ref { print $2 }' "$SANDBOX_HOOKS/refused")
if [ -z "$reason" ] && grep -qxF -- "$1" "$SANDBOX_HOOKS/forward-only"; then
  case $2 in *[!0]*) git merge-base --is-ancestor "$2" "$3" || reason='Cannot force-push to this branch';; esac
fi
[ -z "$reason" ] && exit 0
echo "error: GH013: Repository rule violations found for $1." >&2
echo "- $reason" >&2
exit 1
`;

async function writeHook(refused: readonly string[], forwardOnly: readonly string[]): Promise<Hook> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-hooks-'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'refused'), refused.map((line) => `${line}\n`).join(''));
  await writeFile(join(folder, 'forward-only'), forwardOnly.map((line) => `${line}\n`).join(''));
  await writeFile(join(folder, 'update'), UPDATE_HOOK);
  await chmod(join(folder, 'update'), 0o755);
  const config = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: folder };
  return { folder, environment: { ...config, SANDBOX_HOOKS: folder } };
}

function runBackend(
  repository: Repository,
  incoming: Incoming,
  more: Record<string, string>,
): Promise<Answer> {
  const { method, url, headers, body } = incoming;
  const tail = url.pathname.replace(/^\/[^/]+\/[^/]+/, '');
  const environment: Record<string, string> = {
    ...gitEnvironment,
    GIT_PROJECT_ROOT: repository.git.gitDir,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: method,
    PATH_INFO: tail,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: headers['git-protocol'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    ...more,
  };
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env: environment });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.resume();
    child.on('error', reject);
    child.on('close', () => resolve(readCgi(Buffer.concat(output))));
    child.stdin.on('error', () => undefined);
    child.stdin.end(body);
  });
}

function readCgi(output: Buffer): Answer {
  const end = output.indexOf('\r\n\r\n');
  if (end === -1) return text(500, 'git answered nothing.');
  const headers: Record<string, string> = {};
  for (const line of output.toString('latin1', 0, end).split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const { status = '200', ...others } = headers;
  return { status: Number.parseInt(status, 10), headers: others, body: output.subarray(end + 4) };
}

function text(status: number, message: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body: Buffer.from(`${message}\n`) };
}
