// Pull requests and issues of updates on a GitHub in process: every run is counted by its writes.
import { describe, expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { writeCommit } from '../../sandbox/github/fixture.ts';
import { BRANCH, lockOf, pyprojectOf, REPOSITORY, startConsumer } from '../../commands/update-proposals.ts';

const OPENS = [
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/commits',
  'updateRefs',
  'POST /repos/{owner}/{repo}/pulls',
];
const REFRESHES = [...OPENS.slice(0, 3), 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}'];

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');

const states = (
  all: readonly { readonly number: number; readonly state: string; readonly mergedAt?: string | null }[],
) => all.map(({ number, state, mergedAt }) => `#${number} ${mergedAt ? 'merged' : state}`);

describe('an update that passes', () => {
  test('is one pull request with a verified commit on the tested one; the same document again writes nothing', async () => {
    using consumer = await startConsumer();
    const first = await consumer.propose({});
    expect(first).toMatchObject({
      codes: [],
      writes: OPENS,
      done: [{ did: 'opened', kind: 'pull', number: 1 }],
    });
    const [pull] = consumer.pulls();
    expect(pull).toMatchObject({
      ...{ title: 'build(deps): update acme-vault from 1.2.0 to 1.3.0', headRef: BRANCH, draft: false },
    });
    const tip = (await consumer.tip()) ?? '';
    const { git } = consumer;
    expect((await git.compare(await consumer.head(), tip)).ahead).toEqual([tip]);
    const files = await git.files(await consumer.head(), tip);
    expect(files.map(({ path, status }) => [path, status])).toEqual([['uv.lock', 'modified']]);
    const again = await consumer.propose({});
    expect(again).toMatchObject({ writes: [], codes: [], done: [{ did: 'same', number: 1 }] });
    expect(again.requests).toBeLessThanOrEqual(12);
  });

  test('says what waits when the token is the workflow’s own, and nothing of it with that of an app', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    expect(consumer.pulls()[0]?.body).toContain('Approve workflows to run');
    await consumer.propose({}, { kind: 'app' });
    expect(consumer.pulls()[0]?.body).not.toContain('Approve workflows to run');
  });

  test('goes on in the same pull request with a newer version, and when the base has moved', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const newer = await consumer.propose({ to: '1.4.0' });
    expect(newer).toMatchObject({ writes: REFRESHES, done: [{ did: 'updated', number: 1 }] });
    expect(consumer.pulls()).toMatchObject([{ title: expect.stringContaining('to 1.4.0') }]);
    await consumer.push({ 'file.txt': '2\n' });
    const moved = await consumer.propose({ to: '1.4.0' });
    expect(moved.done).toMatchObject([{ did: 'updated', number: 1 }]);
    const { ahead, mergeBase } = await consumer.git.compare(
      await consumer.head(),
      (await consumer.tip()) ?? '',
    );
    expect([ahead.length, mergeBase]).toEqual([1, await consumer.head()]);
    expect((await consumer.propose({ to: '1.4.0' })).writes).toEqual([]);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'once merged (%s) leaves nothing behind',
    async (method) => {
      using consumer = await startConsumer();
      await consumer.propose({});
      await consumer.sandbox.mergePull({ repository: REPOSITORY, number: 1, method });
      const run = await consumer.propose({ current: ['acme-vault'] });
      expect(run).toMatchObject({ codes: [], writes: ['updateRefs'], done: [{ did: 'removed' }] });
      expect(await consumer.tip()).toBeUndefined();
      expect((await consumer.propose({ current: ['acme-vault'] })).writes).toEqual([]);
    },
  );

  test('that a person closed is not proposed again before there is a newer version', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    await consumer.sandbox.closePull({ repository: REPOSITORY, number: 1 });
    const again = await consumer.propose({});
    expect(again).toMatchObject({ writes: [], done: [{ did: 'left', number: 1 }] });
    expect((await consumer.propose({ to: '1.3.1' })).done).toMatchObject([{ did: 'opened', number: 2 }]);
    await consumer.sandbox.closePull({ repository: REPOSITORY, number: 2 });
    expect((await consumer.propose({})).writes).toEqual([]);
    expect(states(consumer.pulls())).toEqual(['#1 closed', '#2 closed']);
  });

  test('with commits of people on its branch is left alone, and they are told once', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const theirs = await consumer.commitOn();
    const run = await consumer.propose({ to: '1.4.0' });
    expect(run).toMatchObject({
      writes: ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments'],
      done: [{ number: 1, text: expect.stringContaining('people have committed') }],
    });
    expect((await consumer.propose({ to: '1.4.0' })).writes).toEqual([]);
    expect(await consumer.tip()).toBe(theirs);
    expect((await consumer.propose({ to: '1.5.0' })).writes).toHaveLength(1);
    expect(await consumer.propose({ current: ['acme-vault'] })).toMatchObject({ writes: [], codes: [] });
    expect(states(consumer.pulls())).toEqual(['#1 open']);
  });

  test('held with other versions is not said to propose the ones that pass', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    await consumer.commitOn();
    await consumer.propose({ to: '1.4.0', state: 'red' });
    await consumer.propose({ to: '1.4.0' });
    const texts = [...consumer.sandbox.repository(REPOSITORY).comments.values()].map(({ body }) => body);
    const closed = texts.find((text) => text.includes('Closed by itself')) ?? '';
    expect(closed).toContain('1.4.0 passes the tests.');
    expect(closed).not.toContain('#1');
  });

  test('is written anew when its branch is deleted, as the comment says; without the comment that is a refusal', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    await consumer.commitOn();
    await consumer.propose({});
    const close = async (number: number): Promise<void> => {
      await consumer.sandbox.closePull({ repository: REPOSITORY, number });
      const before = (await consumer.tip()) ?? '';
      await consumer.git.update([{ name: `refs/heads/${BRANCH}`, before, after: '0'.repeat(40) }]);
    };
    await close(1);
    expect((await consumer.propose({})).done).toMatchObject([{ did: 'opened', number: 2 }]);
    await close(2);
    expect((await consumer.propose({})).writes).toEqual([]);
  });

  test('with the base merged into its branch goes on', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const ours = (await consumer.tip()) ?? '';
    await consumer.push({ 'file.txt': '2\n' });
    const files = { ...consumer.filesAt(await consumer.head()), 'uv.lock': lockOf('1.3.0') };
    const merge = writeCommit(consumer.sandbox, 'Merge branch main', [ours, await consumer.head()], files);
    await consumer.git.update([{ name: `refs/heads/${BRANCH}`, after: merge }]);
    expect((await consumer.propose({})).done).toMatchObject([{ did: expect.stringMatching(/same|updated/) }]);
    expect(await consumer.tip()).toBe(merge);
    expect((await consumer.propose({ to: '1.4.0' })).writes).toEqual(REFRESHES);
  });

  test('rebased on the base goes on, and is written anew when the base has moved again', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const rebase = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
      const before = (await consumer.tip()) ?? '';
      const message = (await consumer.git.resolveCommit(before))?.message ?? '';
      const head = await consumer.head();
      const files = { ...consumer.filesAt(head), 'uv.lock': lockOf('1.3.0'), ...more };
      const after = writeCommit(consumer.sandbox, message, [head], files);
      await consumer.git.update([{ name: `refs/heads/${BRANCH}`, before, after }]);
      return after;
    };
    await consumer.push({ 'file.txt': '2\n' });
    const rebased = await rebase();
    expect(await consumer.propose({})).toMatchObject({
      codes: [],
      done: [{ did: expect.not.stringMatching('left') }],
    });
    expect(await consumer.tip()).toBe(rebased);
    expect((await consumer.propose({ to: '1.4.0' })).writes).toEqual(REFRESHES);
    expect(await consumer.tip()).not.toBe(rebased);

    await consumer.push({ 'file.txt': '4\n' });
    const theirs = await rebase({ 'app.py': 'x\n' });
    expect((await consumer.propose({})).done).toMatchObject([
      { text: expect.stringContaining('people have') },
    ]);
    expect(await consumer.tip()).toBe(theirs);
  });

  test('with an empty commit of a person, which starts the workflows, stays so until there is a newer version', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const theirs = await consumer.commitNothing();
    expect(await consumer.propose({})).toMatchObject({ writes: [], done: [{ did: 'same' }] });
    expect(await consumer.tip()).toBe(theirs);
    expect((await consumer.propose({ to: '1.4.0' })).writes).toEqual(REFRESHES);
  });

  test('that is no longer wanted is closed with a sentence, and its branch is removed', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const run = await consumer.propose({ current: ['acme-vault'], to: '1.2.0' });
    expect(run.writes).toEqual(['PATCH /repos/{owner}/{repo}/pulls/{pull_number}', 'updateRefs']);
    expect(consumer.pulls()[0]?.body).toContain('Closed by itself: `acme-vault` is at 1.2.0');
    expect(await consumer.tip()).toBeUndefined();
    // It was not a person who closed it.
    expect((await consumer.propose({})).done).toMatchObject([{ did: 'opened', number: 2 }]);
  });

  test('of other packages says nothing about it', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    expect((await consumer.propose({ current: ['attrs'] })).writes).toEqual([]);
  });

  test('whose files the base has changed meanwhile waits for the next run', async () => {
    using consumer = await startConsumer();
    const [result, left] = await consumer.documentOf({});
    await consumer.push({ 'uv.lock': lockOf('1.2.1') });
    const run = await consumer.proposeDocument(result, left);
    expect(run).toMatchObject({ writes: [], codes: [], done: [{ did: 'left' }] });
    await consumer.push({ 'file.txt': '3\n' });
    const [now, files] = await consumer.documentOf({});
    await consumer.push({ 'file.txt': '4\n' });
    const other = await consumer.proposeDocument(now, files);
    expect(other).toMatchObject({ codes: [], done: [{ did: 'opened' }] });
    expect((await consumer.proposeDocument(now, files)).writes).toEqual([]);
  });

  test('tested at a commit that the base does not have is refused', async () => {
    using consumer = await startConsumer();
    const [result, left] = await consumer.documentOf({});
    const { ahead } = await consumer.git.compare(result.head ?? '', await consumer.commitOn('main'));
    expect(ahead).toHaveLength(1);
    await consumer.git.update([{ name: 'refs/heads/main', after: consumer.fixture.shas[0] ?? '' }]);
    expect(await consumer.proposeDocument(result, left)).toMatchObject({
      ...{ writes: [], codes: ['update-head-unreachable'] },
    });
  });

  test('of a folder has a branch of its own', async () => {
    using consumer = await startConsumer('services/my-api/');
    await consumer.propose({});
    expect(consumer.pulls()).toMatchObject([{ headRef: 'py-release/update/acme-vault+services+my-api' }]);
    expect((await consumer.propose({})).writes).toEqual([]);
  });

  test('that widens over a major version says why', async () => {
    using consumer = await startConsumer();
    const files = { 'uv.lock': lockOf('2.0.0'), 'pyproject.toml': pyprojectOf('>=1.2,<3') };
    const asked = { before: 'acme-vault>=1.2,<2', after: 'acme-vault>=1.2,<3' };
    const notes = [
      {
        version: '2.0.0',
        url: null,
        text: '### Breaking changes\n\n- `open_vault` is `open`\n\n### Features\n\n- b',
      },
    ];
    const run = await consumer.propose({
      ...{ to: '2.0.0', files },
      more: { kind: 'major', widened: true, asked, notes },
    });
    expect(run.codes).toEqual([]);
    const body = consumer.pulls()[0]?.body ?? '';
    expect(body).toContain('keeps `acme-vault` below `2.0.0`');
    expect(body.indexOf('### Breaking changes')).toBeLessThan(body.indexOf('### Tests'));
    expect(body).toContain('--policy major');
  });
});

describe('a run that is cut', () => {
  const WRITES = /graphql|git\/|pulls|issues/;

  /** From the write with this number on no request gets through; `after`: that one still has its effect. */
  const cutAt =
    (number: number, after: boolean) =>
    (next: Fetch): Fetch => {
      let seen = 0;
      return async (url, options) => {
        const isWrite =
          options?.method !== 'GET' && WRITES.test(String(url)) && !isRead(textOf(options?.body));
        seen += isWrite ? 1 : 0;
        if (seen < number) return next(url, options);
        if (seen === number && isWrite && after) await next(url, options);
        throw new TypeError('fetch failed');
      };
    };
  const isRead = (body: string): boolean => /"query":"\s*query/.test(body);

  test.each([1, 2, 3, 4, 5, 6].flatMap((number) => [[number, false] as const, [number, true] as const]))(
    'at its write %i (with its effect: %j) is mended by the next',
    async (number, after) => {
      using consumer = await startConsumer();
      await consumer.propose({ state: 'red' });
      await consumer.propose({ to: '1.3.1' }, { fetch: cutAt(number, after) });
      expect((await consumer.propose({ to: '1.3.1' })).codes).toEqual([]);
      expect(states(consumer.pulls())).toEqual(['#2 open']);
      expect(states(consumer.issues())).toEqual(['#1 closed']);
      expect(consumer.sandbox.repository(REPOSITORY).comments.size).toBe(1);
      expect((await consumer.propose({ to: '1.3.1' })).writes).toEqual([]);
    },
  );

  test.each([1, 2])('while it takes an unwanted one back, at write %i, is mended too', async (number) => {
    using consumer = await startConsumer();
    await consumer.propose({});
    await consumer.propose({ current: ['acme-vault'] }, { fetch: cutAt(number, true) });
    await consumer.propose({ current: ['acme-vault'] });
    expect(states(consumer.pulls())).toEqual(['#1 closed']);
    expect(await consumer.tip()).toBeUndefined();
    expect((await consumer.propose({})).done).toMatchObject([{ did: 'opened' }]);
  });

  test('that loses a race for the branch leaves the winner’s', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const run = await consumer.propose(
      { to: '1.4.0' },
      {
        fetch: (next) => async (url, options) => {
          if (/"updateRefs|mutation/.test(textOf(options?.body))) await consumer.commitOn();
          return next(url, options);
        },
      },
    );
    expect(run).toMatchObject({
      codes: [],
      done: [{ did: 'left', text: expect.stringContaining('somebody else') }],
    });
    expect(consumer.pulls()).toMatchObject([{ title: expect.stringContaining('1.3.0') }]);
  });
});

describe('what the token may not', () => {
  test.each([
    [{ contents: 'write', issues: 'write' }, 'pull-right-missing'],
    [{ contents: 'read', 'pull-requests': 'write', issues: 'write' }, 'github-right-missing'],
  ] as const)('with %j: %s', async (rights, code) => {
    using consumer = await startConsumer();
    const run = await consumer.propose({}, { rights });
    expect(run.codes).toEqual([code]);
    expect(consumer.pulls()).toEqual([]);
  });

  test('open issues: those that pass are proposed all the same', async () => {
    using consumer = await startConsumer();
    const rights = { contents: 'write', 'pull-requests': 'write' } as const;
    expect((await consumer.propose({ state: 'red' }, { rights })).codes).toEqual(['issue-right-missing']);
    expect((await consumer.propose({}, { rights })).done).toMatchObject([{ did: 'opened' }]);
  });

  test('open drafts: the issue tells of what fails all the same', async () => {
    using consumer = await startConsumer();
    consumer.sandbox.allowActionsPulls(REPOSITORY, false);
    const run = await consumer.propose({ state: 'red' }, { draftOnRed: true });
    expect(run.codes).toEqual(['pull-not-permitted']);
    expect(consumer.issues()).toMatchObject([{ state: 'open' }]);
  });

  test('open pull requests, by the setting', async () => {
    using consumer = await startConsumer();
    consumer.sandbox.allowActionsPulls(REPOSITORY, false);
    expect((await consumer.propose({})).codes).toEqual(['pull-not-permitted']);
    consumer.sandbox.allowActionsPulls(REPOSITORY);
    expect(await consumer.propose({})).toMatchObject({ done: [{ did: 'opened' }] });
  });
});

describe('an update that fails', () => {
  test('is one issue; again the same: nothing is written; a passing version closes it', async () => {
    using consumer = await startConsumer();
    const first = await consumer.propose({ state: 'red' });
    expect(first.done).toMatchObject([{ kind: 'issue', did: 'opened' }]);
    expect(consumer.pulls()).toEqual([]);
    expect((await consumer.propose({ state: 'red' })).writes).toEqual([]);
    const [issue] = consumer.issues();
    expect(issue).toMatchObject({ title: 'acme-vault 1.3.0 does not pass the tests', state: 'open' });
    for (const each of ['AttributeError: open_vault', '`#12`', 'consumer update --package acme-vault'])
      expect(issue?.body).toContain(each);
    const next = await consumer.propose({ state: 'red', to: '1.3.1' });
    expect(next.done).toMatchObject([{ did: 'updated', number: issue?.number }]);
    const green = await consumer.propose({ to: '1.3.2' });
    expect(green.done).toMatchObject([
      { kind: 'pull', did: 'opened' },
      { kind: 'issue', did: 'closed' },
    ]);
    expect(consumer.issues()).toMatchObject([{ state: 'closed' }]);
    expect((await consumer.propose({ to: '1.3.2' })).writes).toEqual([]);
  });

  test('is closed when the package is current', async () => {
    using consumer = await startConsumer();
    await consumer.propose({ state: 'red' });
    const run = await consumer.propose({ current: ['acme-vault'] });
    expect(run.done).toMatchObject([{ kind: 'issue', did: 'closed' }]);
    expect(await consumer.propose({ state: 'red' })).toMatchObject({ done: [{ did: 'opened' }] });
    expect(consumer.issues()).toHaveLength(1);
  });

  test('that a person closed stays closed until a newer version', async () => {
    using consumer = await startConsumer();
    await consumer.propose({ state: 'red' });
    const number = consumer.issues()[0]?.number ?? 0;
    consumer.sandbox.closeIssue({ repository: REPOSITORY, number }, 'mona');
    expect(await consumer.propose({ state: 'red' })).toMatchObject({ writes: [], done: [{ did: 'left' }] });
    expect((await consumer.propose({ state: 'red', to: '1.4.0' })).done).toMatchObject([{ did: 'opened' }]);
    expect(consumer.issues()).toHaveLength(2);
  });

  test('is a draft too by choice, which is ready when it passes', async () => {
    using consumer = await startConsumer();
    const red = await consumer.propose({ state: 'red' }, { draftOnRed: true });
    expect(red.done).toMatchObject([
      { kind: 'pull', did: 'opened' },
      { kind: 'issue', did: 'opened' },
    ]);
    expect(consumer.pulls()).toMatchObject([{ draft: true, body: expect.stringContaining('[!CAUTION]') }]);
    expect((await consumer.propose({ state: 'red' }, { draftOnRed: true })).writes).toEqual([]);
    const green = await consumer.propose({ to: '1.3.1' });
    expect(green.codes).toEqual([]);
    expect(consumer.pulls()).toMatchObject([{ draft: false, state: 'open' }]);
    expect(consumer.issues()).toMatchObject([{ state: 'closed' }]);
    expect((await consumer.propose({ to: '1.3.1' })).writes).toEqual([]);
  });

  test('and passes without it is said to be the cause', async () => {
    using consumer = await startConsumer();
    await consumer.propose({ state: 'red', without: 'pass' });
    expect(consumer.issues()).toMatchObject([
      {
        title: 'acme-vault 1.3.0 does not pass the tests',
        body: expect.stringContaining('Without this update the same steps pass'),
      },
    ]);
    expect(consumer.issues()[0]?.body).not.toContain('no such table');
  });

  test('without it as well is one issue that blames nobody, whatever the next run finds, and is closed as any other', async () => {
    using consumer = await startConsumer('services/api/');
    const wanted = { state: 'red', without: 'fail' } as const;
    expect((await consumer.propose(wanted, { draftOnRed: true })).codes).toEqual([]);
    const [issue] = consumer.issues();
    expect(issue?.title).toBe(
      'acme-vault 1.3.0 could not be tested: the tests of services/api fail without it',
    );
    for (const each of [
      ...['nothing says that acme-vault is to blame', 'AttributeError: open_vault'],
      '````text\nE  no such table @mona\n```\n````',
    ])
      expect(issue?.body).toContain(each);
    expect(consumer.pulls()).toMatchObject([
      { draft: true, body: expect.stringContaining('fails without them as well') },
    ]);
    expect((await consumer.propose(wanted, { draftOnRed: true })).writes).toEqual([]);
    await consumer.propose({ state: 'red', without: 'pass' });
    expect(consumer.issues()).toMatchObject([{ title: 'acme-vault 1.3.0 does not pass the tests' }]);
    await consumer.propose(wanted);
    await consumer.propose({});
    expect(consumer.issues()).toMatchObject([{ state: 'closed', title: expect.stringContaining('tested') }]);
    expect(consumer.pulls()).toMatchObject([{ state: 'open', draft: false }]);
  });

  test('without it as well, closed by a person: told again in the same issue once the update itself fails', async () => {
    using consumer = await startConsumer();
    const wanted = { state: 'red', without: 'fail' } as const;
    await consumer.propose(wanted);
    const number = consumer.issues()[0]?.number ?? 0;
    consumer.sandbox.closeIssue({ repository: REPOSITORY, number }, 'mona');
    expect(await consumer.propose(wanted)).toMatchObject({ writes: [], done: [{ did: 'left' }] });
    const blamed = await consumer.propose({ state: 'red', without: 'pass' });
    expect(blamed.done).toMatchObject([{ did: 'opened', number }]);
    consumer.sandbox.closeIssue({ repository: REPOSITORY, number }, 'mona');
    for (const without of ['pass', 'fail'] as const)
      expect(await consumer.propose({ state: 'red', without })).toMatchObject({ writes: [] });
    expect(consumer.issues()).toHaveLength(1);
  });

  test('leaves the pull request of an older version that passed', async () => {
    using consumer = await startConsumer();
    await consumer.propose({});
    const tip = await consumer.tip();
    await consumer.propose({ state: 'red', to: '1.4.0' });
    expect(await consumer.tip()).toBe(tip);
    expect(consumer.issues()).toMatchObject([
      { body: expect.stringContaining('#1 proposes other versions') },
    ]);
  });

  test('by a conflict is told in the words of the resolver', async () => {
    using consumer = await startConsumer();
    await consumer.propose({ state: 'conflict' });
    expect(consumer.issues()).toMatchObject([
      { title: expect.stringContaining("can't be installed"), body: expect.stringContaining('attrs<20') },
    ]);
  });
});
