// How far the comments after a release go: bounded in number, and not for a first release.
import { describe, expect, test } from '@jest/globals';
import { afterRelease, type AfterReleaseNeeds } from '../../src/commands/after-release.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { githubErrors } from '../../src/findings/github-errors.ts';
import { issueErrors } from '../../src/findings/issue-errors.ts';
import type { ReleasedPull } from '../../src/release/released-comment.ts';
import { quietOutcome, type RunOutcome } from '../../src/report/run-outcome.ts';

const configuration = { releaseComments: true, tagFormat: 'v{version}' };
const facts = {
  tag: 'v1.3.0',
  sha: 'f'.repeat(40),
  releaseUrl: 'https://github.com/acme/vault/releases/tag/v1.3.0',
};
const resumed = quietOutcome('resumed', 'finished v1.3.0', null, facts);

const pull = (number: number, more: Partial<ReleasedPull> = {}): ReleasedPull => ({
  ...{ number, ownBranch: null, issues: [] },
  ...more,
});

function pullsInTurn(answers: readonly (readonly ReleasedPull[])[]): AfterReleaseNeeds['readReleasedPulls'] {
  const left = [...answers];
  return () => Promise.resolve(left.shift() ?? []);
}

async function told(
  pulls: readonly ReleasedPull[],
  more: Partial<AfterReleaseNeeds> & {
    readonly outcome?: RunOutcome;
    readonly isDryRun?: boolean;
    readonly branch?: string | null;
  } = {},
) {
  const written: number[] = [];
  const said: string[] = [];
  const ranges: unknown[] = [];
  const needs: AfterReleaseNeeds = {
    step: (_, work) => work(),
    info: (text) => void said.push(text),
    warn: (text) => void said.push(`warning: ${text}`),
    readTagsNow: () => Promise.resolve(['v1.1.0', 'v1.2.0', 'v1.3.0rc1', 'v1.3.0', 'v2.0.0', 'other']),
    readCommits: (since, head) => {
      ranges.push([since, head]);
      return Promise.resolve([{ sha: 'a'.repeat(40), parents: [], message: '', author: '', committedAt: 0 }]);
    },
    readReleasedPulls: () => Promise.resolve(pulls),
    readCommented: () => Promise.resolve(new Map()),
    readReleaseOf: () => Promise.reject(new Error('the address is known')),
    writeComment: (number) => Promise.resolve(void written.push(number)),
    ...more,
  };
  const outcome = await afterRelease(
    more.outcome ?? resumed,
    {
      ...{ configuration, isRerun: true, isDryRun: more.isDryRun ?? false },
      branch: more.branch === undefined ? 'main' : more.branch,
    },
    needs,
  );
  return { written, said, ranges, comments: outcome.comments, reason: outcome.reason };
}

describe('comments after a release', () => {
  test('are about the range since the release before, whatever else is tagged', async () => {
    const { ranges, written } = await told([pull(7)]);
    expect([ranges, written]).toEqual([[['v1.2.0', facts.sha]], [7]]);
  });

  test('are at most 50 in one run, pull requests first', async () => {
    const pulls = Array.from({ length: 49 }, (_, index) => pull(index + 1, { issues: [100, 101, 102] }));
    const { written, said, comments } = await told(pulls);
    expect([written.length, written.at(-1), comments?.issues]).toEqual([50, 100, [100]]);
    expect(comments?.left).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^2 more pull requests and issues/)]);
  });

  test('leave out the release pull request of the branch, not that of a fork', async () => {
    const branches = ['py-release/main', 'py-release/1.x', null];
    const pulls = branches.map((ownBranch, index) => pull(index + 1, { ownBranch }));
    expect((await told(pulls)).written).toEqual([2, 3]);
    expect((await told(pulls, { branch: null })).written).toEqual([3]);
  });

  test('are about every release that the run has finished, at most 50 in all', async () => {
    const earlier = { tag: 'v1.2.0', sha: 'e'.repeat(40), releaseUrl: 'https://github.com/acme/vault' };
    const issues = Array.from({ length: 60 }, (_, index) => index + 10);
    const reads = { readReleasedPulls: pullsInTurn([[pull(1, { issues })], [pull(2)]]) };
    const { ranges, written, comments } = await told([], {
      ...reads,
      outcome: { ...resumed, finished: [earlier] },
    });
    expect(ranges).toEqual([
      ['v1.1.0', earlier.sha],
      ['v1.2.0', facts.sha],
    ]);
    expect([written.length, comments?.pulls, comments?.left]).toEqual([50, [1], 12]);
  });

  test('are written for an earlier release beside one that was overtaken', async () => {
    const finished = [{ tag: facts.tag, sha: facts.sha, releaseUrl: facts.releaseUrl }];
    const outcome = { ...quietOutcome('superseded', 'overtaken', null), finished };
    const { written, reason } = await told([pull(7)], { outcome });
    expect([written, reason]).toEqual([[7], 'overtaken. Comments "Released in": pull request #7.']);
  });

  test('are none in a dry run, not even for what an earlier attempt has released', async () => {
    expect((await told([pull(7)], { isDryRun: true })).written).toEqual([]);
  });

  test('are none for a first release, which says so', async () => {
    const { written, said } = await told([pull(7)], { readTagsNow: () => Promise.resolve(['v1.3.0']) });
    expect([written, said]).toEqual([[], [expect.stringContaining('first release')]]);
  });

  test('end when GitHub has enough, with one warning', async () => {
    let tries = 0;
    const limited = raise(githubErrors, 'github-rate-limit', {
      what: 'x',
      message: 'slow down',
      end: 'later',
    });
    const { said, comments } = await told([pull(1), pull(2), pull(3)], {
      writeComment: () => {
        tries += 1;
        return Promise.reject(limited);
      },
    });
    expect([tries, comments]).toEqual([1, { pulls: [], issues: [], earlier: 0, left: 3 }]);
    expect(said).toEqual([expect.stringMatching(/^warning: v1\.3\.0 is released, but .*slow down/)]);
  });

  test('skip one that refuses, a locked conversation for instance', async () => {
    const locked = raise(issueErrors, 'conversation-locked', { what: 'comment on #1' });
    const written: number[] = [];
    const { comments, said } = await told([pull(1), pull(2)], {
      writeComment: (number) =>
        number === 1 ? Promise.reject(locked) : Promise.resolve(written.push(number)),
    });
    expect([written, comments?.left]).toEqual([[2], 1]);
    expect(said).toEqual([expect.stringContaining('is locked')]);
    expect(said[0]).not.toContain('permissions');
  });

  test.each(['previewed', 'nothing', 'pending', 'superseded', 'failed', 'rehearsed'] as const)(
    'are none when the run was %s',
    async (result) => {
      expect((await told([pull(7)], { outcome: { ...resumed, result } })).written).toEqual([]);
    },
  );
});
