// A branch that a release pull request can come from, on the sandbox, and the gateway to it.
import type { BranchMove } from '../../../src/release/branch-move.ts';
import { createReleasePulls } from '../../../src/gateways/github/release-pulls.ts';
import type { Access, TokenKind } from '../../../sandbox/github/state.ts';
import { type Fixture, writeCommit } from '../../sandbox/github/fixture.ts';
import { patientClient } from './patient-client.ts';

export const RIGHTS = { contents: 'write', 'pull-requests': 'write' } as const;
export const BRANCH = 'py-release/main';
export const NAMES = { branch: BRANCH, base: 'main' };

export interface PullOptions {
  readonly kind?: TokenKind;
  readonly permissions?: Readonly<Record<string, Access>>;
  /** The branch is there, one commit ahead of main. */
  readonly branch?: boolean;
}

export async function preparePulls(fixture: Fixture, options: PullOptions = {}) {
  const { kind = 'actions', permissions = RIGHTS, branch = true } = options;
  const { sandbox, shas } = fixture;
  sandbox.allowActionsPulls('acme/vault');
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind });
  const { git, nodeId } = sandbox.repository('acme/vault');
  const main = shas.at(-1) ?? '';
  const commit = (text: string): string =>
    writeCommit(sandbox, `release ${text}`, [main], { 'file.txt': text, 'new.txt': 'n' });
  const from = branch ? commit('1.3.0') : null;
  if (from !== null) await git.update([{ name: `refs/heads/${BRANCH}`, after: from }]);
  const move: BranchMove = { repositoryId: nodeId, branch: BRANCH, from, to: commit('1.4.0') };
  const tip = async (): Promise<string | undefined> => (await git.ref(`refs/heads/${BRANCH}`))?.sha;
  const set = (after: string) => git.update([{ name: `refs/heads/${BRANCH}`, after }]);
  return {
    pulls: createReleasePulls(patientClient(sandbox.fetch, { token }).client),
    main,
    commit,
    move,
    tip,
    set,
  };
}
