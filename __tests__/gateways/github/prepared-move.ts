// A release commit and its tag object on the sandbox, before any ref names them.
import type { RefsMove } from '../../../src/gateways/github/ref-move.ts';
import { createReleaseCommits } from '../../../src/gateways/github/release-commit.ts';
import { type Fixture, writeCommit } from '../../sandbox/github/fixture.ts';
import { sandboxClient } from './patient-client.ts';

export interface PreparedMove extends ReturnType<typeof sandboxClient> {
  readonly move: RefsMove;
  readonly commits: ReturnType<typeof createReleaseCommits>;
  readonly refs: () => Promise<Readonly<Record<string, string>>>;
  readonly set: (name: string, after: string) => Promise<unknown>;
}

/** Commit and tag object are there; no ref names them. */
export async function prepareMove(fixture: Fixture): Promise<PreparedMove> {
  const { sandbox, shas } = fixture;
  const repository = sandbox.repository('acme/vault');
  const from = shas.at(-1) ?? '';
  const to = writeCommit(sandbox, 'chore(release): 1.3.0', [from], { 'file.txt': 'released\n' });
  const patient = sandboxClient(fixture);
  const commits = createReleaseCommits(patient.client);
  const tagObject = await commits.createTag({ name: 'v1.3.0', commit: to, message: 'm' });
  // What a read answers before the write: the replica that lags behind.
  await commits.hasTag('v1.3.0');
  await patient.client.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    owner: 'acme',
    repo: 'vault',
    ref: 'heads/main',
  });
  (sandbox.writes as unknown[]).length = 0;
  (sandbox.requests as unknown[]).length = 0;
  return {
    ...patient,
    commits,
    move: { repositoryId: repository.nodeId, branch: 'main', from, to, tag: 'v1.3.0', tagObject },
    refs: async () =>
      Object.fromEntries((await repository.git.refs('refs/')).map(({ name, sha }) => [name, sha])),
    set: (name, after) => repository.git.update([{ name, after }]),
  };
}
