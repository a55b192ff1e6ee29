// The proposing half of `actions/update`: the folder that the testing job left is believed by the digest that came another way, and judged.
import type { OwnRun } from './action-own.ts';
import { proposeUpdates, type ProposedUpdate } from './commands/propose-updates.ts';
import { raise } from './findings/catalogue.ts';
import { updateProposalErrors } from './findings/update-proposal-errors.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createIssues } from './gateways/github/issues.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { createUpdatePulls } from './gateways/github/update-pulls.ts';
import { readLeftFiles, readUpdateText } from './gateways/left-updates.ts';
import { readRunEvent } from './inputs/run-event.ts';
import type { ProposingInputs } from './inputs/update-inputs.ts';
import type { ActionOutcome } from './report/action-outcome.ts';
import { renderProposedUpdates } from './report/update-summary.ts';
import type { FileAtHead } from './update/judge-update.ts';
import { readUpdateDocument } from './update/read-update-document.ts';
import type { UpdateResult } from './update/update-result.ts';

export async function runUpdateProposals(
  { env, payload, fetch, steps }: OwnRun,
  inputs: ProposingInputs,
): Promise<ActionOutcome> {
  const { token, folder, updates, digest, draftOnRed } = inputs;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const event = readRunEvent(env, payload);
  const base = inputs.base ?? event.branch;
  if (base === null) throw raise(updateProposalErrors, 'update-no-base', {});
  const result = readUpdateDocument(await readUpdateText(workspace, updates, digest));
  if (result.path !== folder)
    throw raise(updateProposalErrors, 'update-place-differs', { seen: result.path, expected: folder });
  const commit = createCommitFiles(
    createGit(workspace, childEnvironment(env, [token])),
    headOf(result, base),
  );
  const [tree, head, left] = await Promise.all([
    commit.readTree(),
    filesAt(result, commit),
    readLeftFiles(workspace, updates, result),
  ]);
  const client = createGitHubClient({ ...event, token, fetch, log: steps.info });
  const done = await proposeUpdates(
    { result, files: { head, left }, tree, base, draftOnRed },
    { ...steps, ...createUpdatePulls(client), ...createIssues(client) },
  );
  const written = done.filter(({ did }) => did !== 'same' && did !== 'left').length;
  const isWritten = written > 0;
  return {
    outputs: {
      result: isWritten ? 'proposed' : 'nothing',
      found: String(result.updates.length > 0),
      path: '',
      'updates-digest': '',
      'pull-requests': openNumbers(done, 'pull'),
      issues: openNumbers(done, 'issue'),
    },
    summary: renderProposedUpdates(done, result),
    line: isWritten
      ? `proposed: ${written} ${written === 1 ? 'change' : 'changes'}`
      : done.some(({ did }) => did === 'left')
        ? 'nothing: what is left is for people to decide'
        : 'nothing: all is up to date',
    failed: false,
  };
}

function headOf({ head }: UpdateResult, base: string): string {
  if (head === null) throw raise(updateProposalErrors, 'update-head-unreachable', { head: '(none)', base });
  return head;
}

/** Of the tested commit, from git's objects: nothing of the working tree is read. */
async function filesAt(
  { updates }: UpdateResult,
  commit: ReturnType<typeof createCommitFiles>,
): Promise<ReadonlyMap<string, FileAtHead>> {
  const paths = new Set(updates.flatMap(({ files }) => files.map(({ path }) => path)));
  const [entries, contents] = await Promise.all([commit.listFiles(), commit.readFiles([...paths])]);
  const there = entries.filter(({ path }) => paths.has(path));
  return new Map(
    there.map(({ path, mode }) => [path, { mode, content: contents.get(path) ?? Buffer.alloc(0) }] as const),
  );
}

function openNumbers(done: readonly ProposedUpdate[], kind: ProposedUpdate['kind']): string {
  const open = done.filter((each) => each.kind === kind && ['opened', 'updated', 'same'].includes(each.did));
  return JSON.stringify(open.flatMap(({ number }) => (number === null ? [] : [number])));
}
