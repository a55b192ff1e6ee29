import { describe, expect, test } from '@jest/globals';
import { compareShown, pullToCompare, tellShown } from '../../src/commands/tell-shown.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { githubErrors } from '../../src/findings/github-errors.ts';
import { quietOutcome } from '../../src/report/run-outcome.ts';
import { previewComment, readShownPlans } from '../../src/report/preview-comment.ts';
import { shownPlan } from '../../src/plan/shown-plan.ts';
import type { PackagePlan } from '../../src/plan/release-plan.ts';
import { startPull } from './preview-world.ts';

const merged = async (title: string, squashMessage?: string) => {
  const world = await startPull({ branch: ['feat: one', 'wip'], title });
  using fixture = world.fixture;
  await world.preview();
  const merge = { repository: 'acme/vault', number: 1, method: 'squash' as const };
  await fixture.sandbox.mergePull(squashMessage === undefined ? merge : { ...merge, squashMessage });
  const planned = await world.planMain();
  const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
  return { planned, shown: readShownPlans(comment?.body ?? '') ?? {} };
};

describe('a release compares itself with the preview', () => {
  test('as shown', async () => {
    const { planned, shown } = await merged('feat: open the vault');
    expect(compareShown(planned, shown, 1)).toBe('Released as shown in #1.');
  });

  test('another version', async () => {
    const { planned, shown } = await merged('feat: open the vault', 'feat!: open the vault (#1)');
    expect(compareShown(planned, shown, 1)).toContain('it showed 1.3.0, and 2.0.0 was released');
  });

  test('the same version by other commits', async () => {
    const { planned, shown } = await merged('feat: open the vault', 'feat: open another vault (#1)');
    expect(compareShown(planned, shown, 1)).toContain('showed the same version (1.3.0)');
  });
});

describe('the comment', () => {
  const planned = { commits: [], edits: [], version: null, tag: null, bump: null, path: '.' };
  const outcome = quietOutcome('released', 'x', { packages: [planned] } as never);

  test('may be missing, unreadable, somebody else’s words, or refused: the outcome stays', async () => {
    for (const body of [null, { body: '' }, { body: '<!-- py-release:shown {"squash":{"version":1}} -->' }])
      expect(await tellShown(outcome, 1, { findComment: () => Promise.resolve(body) })).toBe(outcome);
    const refused = raise(githubErrors, 'github-token-invalid', { what: 'list the comments' });
    expect(await tellShown(outcome, 1, { findComment: () => Promise.reject(refused) })).toBe(outcome);
    const bug = new Error('a bug');
    await expect(tellShown(outcome, 1, { findComment: () => Promise.reject(bug) })).rejects.toBe(bug);
  });

  test('is looked for when something was released by a pull request only', () => {
    expect(pullToCompare(outcome)).toBeNull();
    const commits = [{ pull: 3 }, { pull: 7 }];
    const plan = { packages: [{ ...planned, commits }] } as never;
    expect(pullToCompare(quietOutcome('released', 'x', plan))).toBe(7);
    expect(pullToCompare(quietOutcome('resumed', 'x', plan))).toBeNull();
  });

  test('holds no end of its comment line, whatever a tag is called', () => {
    const shown = { squash: { ...shownPlan(planned as unknown as PackagePlan), tag: '--><b>v1--' } };
    const text = previewComment('a--> b', shown, 'Words.');
    expect(text.split('\n')[1]?.match(/-->/g)).toEqual(['-->']);
    expect(text.split('\n')[0]).toBe('<!-- py-release:preview a%2d;-%3e;%20;b -->');
    expect(readShownPlans(text)).toEqual(shown);
    expect(readShownPlans(text.replaceAll('\n', '\r\n'))).toEqual(shown);
  });
});
