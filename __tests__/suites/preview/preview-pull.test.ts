import { describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import type { ApiChange } from '../../../src/api/api-change.ts';
import { apiVerdict } from '../../../src/api/api-verdict.ts';
import type { ApiCheck } from '../../../src/commands/check-api.ts';
import { apiErrors } from '../../../src/findings/api-errors.ts';
import { raise } from '../../../src/findings/catalogue.ts';
import type { UserError } from '../../../src/findings/user-error.ts';
import { MERGE_METHODS, type MergeRules } from '../../../src/plan/merge-methods.ts';
import { readShownPlans } from '../../../src/report/preview-comment.ts';
import { type Fixture, vault } from '../../sandbox/github/fixture.ts';
import { compareWithMerge } from '../../commands/compare-merge.ts';
import { type PreviewOptions, READS, type PullOptions, startPull } from '../../commands/preview-world.ts';

const LISTED = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
const RULES = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const COMPARED = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const FOUND = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const WRITTEN = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const EDITED = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

describe('the comment', () => {
  test('is written once, left alone, and edited when something changed', async () => {
    const world = await startPull({ branch: ['feat: open the vault'], title: 'feat: open the vault' });
    using fixture = world.fixture;
    const { comments } = fixture.sandbox.repository('acme/vault');
    const first = await world.preview();
    expect(first.requests).toEqual([RULES, LISTED, COMPARED, FOUND, WRITTEN]);
    expect(first.outcome).toMatchObject({ result: 'previewed', version: '1.3.0', tag: 'v1.3.0' });
    const [comment] = [...comments.values()];
    expect(comment?.body).toContain('<!-- py-release:preview -->\n');
    expect(comment?.body).toContain('## acme-vault 1.2.0 → 1.3.0 (minor)');
    expect(comment?.body).not.toContain('How it is merged makes a difference');
    expect((await world.preview()).requests).toEqual([RULES, LISTED, COMPARED, FOUND]);
    const renamed = await world.preview({ pull: { title: 'Another title' } });
    expect(renamed.requests).toEqual([RULES, LISTED, COMPARED, FOUND]);
    const broken = await world.preview({
      pull: { title: 'feat!: open the vault', rules: SQUASH_BY_TITLE },
    });
    expect(broken.requests).toEqual([RULES, LISTED, COMPARED, FOUND, EDITED]);
    expect(broken.outcome.version).toBe('2.0.0');
    expect([...comments.values()]).toHaveLength(1);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('is not there with a token that only reads, and the summary says why', async () => {
    const world = await startPull({ branch: ['fix: a leak'] });
    using fixture = world.fixture;
    const fork = await world.preview({ permissions: READS, pull: { isFork: true } });
    expect(fork.outcome.summary).toContain('from a fork the token of the run may only read');
    expect(fork.warnings).toEqual([]);
    const own = await world.preview({ permissions: READS });
    expect(own.outcome.summary).toContain('pull-requests: write');
    expect(own.warnings).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(fixture.sandbox.repository('acme/vault').comments.size).toBe(0);
  });

  test('of a stranger is none of ours, whatever its first line says', async () => {
    const world = await startPull({ branch: ['fix: a leak'] });
    using fixture = world.fixture;
    const { sandbox } = fixture;
    const token = sandbox.issueToken({
      ...{ repository: 'acme/vault', kind: 'pat', login: 'stranger' },
      permissions: { 'pull-requests': 'write' },
    });
    const stranger = getOctokit(token, {
      ...{ baseUrl: 'https://api.github.com', request: { fetch: sandbox.fetch } },
    });
    const body = '<!-- py-release:preview -->\nReleased as shown.';
    await stranger.rest.issues.createComment({ ...vault, issue_number: 1, body });
    // A person's token that writes makes a collaborator of them.
    sandbox.repository('acme/vault').collaborators.delete('stranger');
    const first = await world.preview();
    expect(first.requests).toEqual([RULES, LISTED, COMPARED, FOUND, WRITTEN]);
    const bodies = [...sandbox.repository('acme/vault').comments.values()].map((comment) => comment.body);
    expect(bodies).toEqual([body, expect.stringContaining('1.2.0 → 1.2.1')]);
    expect((await world.preview()).requests).toEqual([RULES, LISTED, COMPARED, FOUND]);
  });

  test('stays as it is when it is not wanted or the pull request is closed', async () => {
    const world = await startPull({ branch: ['fix: a leak'] });
    using fixture = world.fixture;
    expect((await world.preview({ comment: false })).requests).toEqual([RULES, LISTED, COMPARED]);
    const closed = await world.preview({ pull: { action: 'closed' } });
    expect(closed.requests).toEqual([RULES, LISTED, COMPARED]);
    expect(closed.outcome.summary).toContain('its comment stays as it is');
    expect(fixture.sandbox.repository('acme/vault').comments.size).toBe(0);
  });
});

const SQUASH_BY_TITLE: MergeRules = {
  ...{ methods: ['squash'], squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' },
  ...{ mergeTitle: 'MERGE_MESSAGE', mergeMessage: 'PR_TITLE' },
};

describe('a title check', () => {
  const check = async (options: PullOptions, rules?: MergeRules) => {
    const world = await startPull(options);
    using fixture = world.fixture;
    const pull = rules === undefined ? {} : { rules };
    const failure = await world.preview({ failOnUnparsed: true, pull }).then(
      () => null,
      (error: UserError) => error,
    );
    const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
    return { failure, comment: comment?.body ?? '' };
  };

  test('lists every commit and title with the text to write, in the comment as well', async () => {
    const { failure, comment } = await check({
      branch: ['wip', 'fix: a leak', 'Feat: more'],
      title: 'Stuff',
    });
    expect(failure?.code).toBe('preview-unparsed');
    expect(failure?.happened).toContain('The title of the pull request (when merged by squash) "Stuff"');
    expect(failure?.happened).toMatch(/Commit [0-9a-f]{7} \(when merged by merge or rebase\) "wip"/);
    expect(failure?.remedy).toContain('Write "fix: wip" if it mends something');
    expect(failure?.happened).not.toContain('a leak');
    expect(comment).toContain('### Titles to look at');
    expect(comment).toContain('fix: wip');
  });

  test('shows in the comment a title that fails it, though the items of the squash count', async () => {
    const { failure, comment } = await check(
      { branch: ['fix: a', 'fix: b'], title: 'Two things' },
      SQUASH_BY_TITLE,
    );
    expect(failure?.happened).toContain('"Two things"');
    expect(comment).toContain('- The title of the pull request: Two things');
  });

  test('cuts what is long, and holds nothing that steers a terminal', async () => {
    const long = `wip \u001b[31m${'x'.repeat(5000)}`;
    const { failure } = await check(
      { branch: [long] },
      { ...SQUASH_BY_TITLE, squashTitle: 'COMMIT_OR_PR_TITLE' },
    );
    expect(failure?.message.length).toBeLessThan(1300);
    expect(failure?.message).toContain('Write "fix: wip xxx');
    expect(failure?.message).not.toContain('\u001b');
  });

  test('looks at the title alone where only squashing is allowed', async () => {
    const branch = ['wip', 'more'];
    expect((await check({ branch, title: 'fix: a leak' }, SQUASH_BY_TITLE)).failure).toBeNull();
    const { failure } = await check({ branch, title: 'A leak' }, SQUASH_BY_TITLE);
    expect(failure?.happened).toContain('The title of the pull request "A leak"');
    expect(failure?.happened).not.toContain('wip');
  });

  test('looks at the only commit where that gives the title', async () => {
    const rules: MergeRules = { ...SQUASH_BY_TITLE, squashTitle: 'COMMIT_OR_PR_TITLE' };
    const { failure } = await check({ branch: ['wip'], title: 'fix: a leak' }, rules);
    expect(failure?.happened).toContain('The commit that gives the squash its title "wip"');
  });

  test('does not look at what is on the base already, nor at merges of the base', async () => {
    const { failure } = await check({
      ...{ before: ['wip'], since: ['oops'], branch: ['feat: one', 'fix: two'], updated: 1 },
      title: 'feat: one',
    });
    expect(failure).toBeNull();
  });
});

describe('rules of the branch', () => {
  const shownWith = async (prepare: (fixture: Fixture) => unknown, options: PreviewOptions = {}) => {
    const world = await startPull({ branch: ['wip', 'fix: a leak'], title: 'fix: a leak' });
    using fixture = world.fixture;
    await prepare(fixture);
    const { outcome } = await world.preview(options);
    expect(fixture.sandbox.violations).toEqual([]);
    const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
    return { summary: outcome.summary, methods: Object.keys(readShownPlans(comment?.body ?? '') ?? {}) };
  };
  const allow =
    (...methods: readonly string[]) =>
    ({ sandbox }: Fixture) =>
      sandbox.addRule('acme/vault', {
        ...{ type: 'pull_request', target: 'branch', include: ['~ALL'] },
        parameters: { allowed_merge_methods: methods },
      });

  test('leave what is shown, and what a title check is about', async () => {
    const { methods } = await shownWith(allow('squash'), { failOnUnparsed: true });
    expect(methods).toEqual(['squash']);
    await expect(shownWith(allow('squash', 'rebase'), { failOnUnparsed: true })).rejects.toMatchObject({
      happened: expect.stringContaining('(when merged by rebase) "wip"'),
    });
  });

  test('count too where the settings are hidden', async () => {
    const { methods, summary } = await shownWith(allow('merge', 'rebase'), { pull: { rules: null } });
    expect(methods).toEqual(['merge', 'rebase']);
    expect(summary).toContain('so all ways that the rules of the branch leave are shown');
  });

  test('that the token may not see are told of, and nothing fails', async () => {
    const body = { message: 'Resource not accessible by integration' };
    const hide = ({ sandbox }: Fixture) => sandbox.fault({ route: RULES, kind: { status: 403, body } });
    const { methods, summary } = await shownWith(hide);
    expect(methods).toEqual(['squash', 'merge', 'rebase']);
    expect(summary).toContain('The rules of the branch main are not visible to this token');
  });
});

describe('a check of the public API that refuses', () => {
  const change: ApiChange = {
    ...{ kind: 'removed', name: 'acme_vault.open', parameter: null, path: 'src/acme_vault.py', line: 3 },
    ...{ at: 'release', before: 'function', after: null },
  };
  const verdict = apiVerdict({ changes: [change], total: 1, unread: [] });
  const refusing: ApiCheck = ({ last, planned }) => {
    const isUndeclared = planned.version === null || !planned.saysBreaking;
    if (isUndeclared && planned.version !== null)
      throw raise(apiErrors, 'api-break-undeclared', { tag: 'v1.2.0', changes: 'open' });
    return Promise.resolve({ mode: 'fail', verdict, tag: last?.tag ?? null, isUndeclared });
  };

  test('fails the job after the comment has shown what it found', async () => {
    const world = await startPull({ branch: ['feat: open the vault'] });
    using fixture = world.fixture;
    await expect(world.preview({ checkApi: refusing })).rejects.toMatchObject({
      code: 'api-break-undeclared',
    });
    const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
    expect(comment?.body).toContain('### Public API since `v1.2.0`');
    expect(comment?.body).toContain('| `src/acme_vault.py:3 at v1.2.0` | acme_vault.open was removed |');
    expect(comment?.body).toContain('no commit says so');
  });

  test('does not fail it where one of the buttons makes the change a declared one', async () => {
    const world = await startPull({ branch: ['feat: open', 'fix: it'], title: 'feat!: open' });
    using fixture = world.fixture;
    const { outcome } = await world.preview({ checkApi: refusing });
    expect(outcome.version).toBe('2.0.0');
    expect(fixture.sandbox.repository('acme/vault').comments.size).toBe(1);
  });
});

test('what is doubtful about an item of a squash is told once', async () => {
  const world = await startPull({ branch: ['fix: a', 'fixup! feat: x'], title: 'fix: two' });
  using fixture = world.fixture;
  await world.preview({ pull: { rules: SQUASH_BY_TITLE } });
  const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
  expect(comment?.body.match(/something before its type/g)).toHaveLength(1);
});

describe('text from outside', () => {
  const HOSTILE = 'fix: <img src=x> @mona [a](http://evil.example) --> `x` </details> #1';

  test('is inert in comment and summary', async () => {
    const world = await startPull({ branch: [HOSTILE, `wip ${HOSTILE}`], title: HOSTILE });
    using fixture = world.fixture;
    const { outcome } = await world.preview();
    const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
    for (const text of [comment?.body ?? '', outcome.summary ?? '']) {
      expect(text).toContain('mona');
      expect(text).not.toMatch(/<img|[^`\w]@mona|\]\(http:\/\/evil/);
      expect(text.match(/<\/details>/g)?.length).toBe(text.match(/<details/g)?.length);
    }
    expect(comment?.body.split('\n').slice(0, 2).join('\n').match(/-->/g)).toHaveLength(2);
  });

  test('of any length is cut to what GitHub takes', async () => {
    const branch = Array.from({ length: 240 }, (_, at) => `feat: ${at} ${'long words '.repeat(40)}`);
    const world = await startPull({ branch });
    using fixture = world.fixture;
    const { outcome } = await world.preview();
    const [comment] = [...fixture.sandbox.repository('acme/vault').comments.values()];
    expect(comment?.body.length).toBeLessThan(65_536);
    expect(comment?.body.includes('the rest is too long for this place')).toBe(true);
    expect(comment?.body.includes('1.2.0 → 1.3.0')).toBe(true);
    expect(outcome.summary?.length).toBeGreaterThan(comment?.body.length ?? 0);
  });
});

describe('what is shown is what comes of the merge', () => {
  test.each(MERGE_METHODS)('by %s, with a branch that main was merged into', async (method) => {
    const options = { since: ['fix: on main'], branch: ['feat: one', 'wip', 'fix: two'], updated: 1 };
    await compareWithMerge(
      method,
      { squash: true, squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' },
      options,
    );
  });
});
