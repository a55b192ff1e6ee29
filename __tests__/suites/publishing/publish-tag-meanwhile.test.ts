// What people do to a tag and its release while a run works on them, and what the index has meanwhile.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { ZERO_ID } from '../../../sandbox/github/git/refs.ts';
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run, type RunOptions } from '../../commands/release-run.ts';
import { personsRelease, TAG, taggedProject, TARGET, tagFiles } from '../../commands/tagged-project.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

const publish = (project: TestProject, options: RunOptions) =>
  run(world(), project, { command: 'publish-tag', target: TARGET, branch: null, ...options });
const names = ({ module }: TestProject): readonly string[] => [
  `${module}-1.3.0-py3-none-any.whl`,
  `${module}-1.3.0.tar.gz`,
];
const attached = (project: TestProject): readonly string[] =>
  [...(project.releases()[0]?.assets.values() ?? [])].map(({ label }) => label ?? '').sort();

describe('while this run works', () => {
  const moved = async (project: TestProject, sha: string | null): Promise<void> => {
    await project.repository.git.update([{ name: `refs/tags/${TAG}`, after: sha ?? ZERO_ID }]);
  };
  /** Does something when the route is asked for the nth time. */
  const onRequest =
    (pattern: RegExp, act: () => Promise<unknown>, nth = 1): NonNullable<RunOptions['fetch']> =>
    (next) => {
      let seen = 0;
      return async (input, init) => {
        if (pattern.test(`${init?.method ?? 'GET'} ${String(input)}`) && (seen += 1) === nth) await act();
        return next(input, init);
      };
    };

  test.each([
    [
      'was moved before it began',
      async (project: TestProject) => project.repository.git.resolveCommit('refs/tags/v1.2.0'),
    ],
    ['was deleted before it began', async () => undefined],
  ])('the tag %s: nothing is written', async (_, other) => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    const sha = (await project.git('rev-parse', `${TAG}^{commit}`)).trim();
    await moved(project, (await other(project))?.sha ?? null);
    const { errors, writes } = await publish(project, { files, sha });
    expect(errors.map(({ code }) => code)).toEqual([expect.stringMatching(/^(tag-moved|github-)/)]);
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  test('the tag is moved while the files are checked: nothing is uploaded', async () => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    const other = (await project.repository.git.resolveCommit('refs/tags/v1.2.0'))?.sha ?? '';
    const fetch = onRequest(/GET .*\/releases\/tags\//, () => moved(project, other));
    const { errors } = await publish(project, { files, fetch });
    expect(errors).toMatchObject([{ code: 'tag-moved' }]);
    expect(await project.indexed()).toEqual([]);
    expect(project.releases()).toEqual([]);
  });

  test('a person writes the notes: they stay as they are', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project);
    const files = await tagFiles(project);
    const fetch = onRequest(/POST .*127\.0\.0\.1/, async () => {
      for (const release of project.releases()) Object.assign(release, { body: 'By hand, in a hurry.' });
    });
    const { outcome } = await publish(project, { files, fetch });
    expect(outcome).toMatchObject({ result: 'published', notes: 'By hand, in a hurry.' });
    expect(project.releases()).toMatchObject([{ body: 'By hand, in a hurry.' }]);
  });

  test('a person publishes a release: it gets the files, and no draft is left', async () => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    const fetch = onRequest(/POST .*127\.0\.0\.1/, () =>
      personsRelease(world(), project, { name: 'Mine', body: 'By hand.' }),
    );
    const { outcome, errors } = await publish(project, { files, fetch });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('published');
    expect(project.releases()).toMatchObject([{ name: 'Mine', body: 'By hand.', draft: false }]);
    expect(attached(project)).toEqual([...names(project), MANIFEST_FILENAME].sort());
  });

  test('a person publishes the draft: its text is tidied, and later releases are not held up', async () => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    const fetch = onRequest(/POST .*127\.0\.0\.1/, async () => {
      for (const release of project.releases()) Object.assign(release, { draft: false });
    });
    const { outcome } = await publish(project, { files, fetch });
    expect(outcome?.result).toBe('published');
    expect(project.releases()[0]?.body).not.toContain('py-release');
    await project.push(commit('fix: one more', 90));
    const next = await run(world(), project, { files: await readyFiles(project) });
    expect(next.errors).toEqual([]);
    expect(next.outcome).toMatchObject({ result: 'released', version: '1.3.1' });
  });

  test('its own draft, left by a failed run and published by a person, holds up no release', async () => {
    const project = await taggedProject(world());
    const broken: NonNullable<RunOptions['fetch']> = (next) => async (input, init) =>
      init?.method === 'POST' &&
      String(input).includes('127.0.0.1') &&
      Number(new Headers(init.headers).get('content-length')) > 1000
        ? new Response('no', { status: 400 })
        : next(input, init);
    expect((await publish(project, { files: await tagFiles(project), fetch: broken })).errors).toHaveLength(
      1,
    );
    for (const release of project.releases()) Object.assign(release, { draft: false });
    await project.push(commit('fix: one more', 90));
    const next = await run(world(), project, { files: await readyFiles(project) });
    expect(next.errors).toEqual([]);
    expect(next.outcome?.result).toBe('released');
  });
});

describe('bytes that the index has', () => {
  test('are compared before anything is attached, and the draft that holds them is named', async () => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    await publish(project, { files, stopAfterDraft: true });
    const [wheel = ''] = names(project);
    await cp(join(project.directory, 'dist', wheel), join(world().index.packagesDir, wheel));
    const { errors, writes, warnings } = await publish(project, {
      files: await tagFiles(project, { salt: 'another' }),
    });
    expect(errors).toMatchObject([{ code: 'version-file-differs' }]);
    expect(writes).toEqual([]);
    expect(warnings.join()).toContain(files.digest);
    const approved = await publish(project, { files: { kind: 'draft', digest: files.digest } });
    expect(approved.errors).toEqual([]);
    expect(await project.indexed()).toEqual(names(project));
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });
});

describe('a page that does not show yet what the index has', () => {
  /** So many pages at first. */
  const lagging =
    (pages: number): NonNullable<RunOptions['fetch']> =>
    (next) => {
      let seen = 0;
      return async (input, init) =>
        (init?.method ?? 'GET') === 'GET' && /\/simple\/[^/]+\/$/.test(String(input)) && (seen += 1) <= pages
          ? new Response('Not found', { status: 404 })
          : next(input, init);
    };

  test('costs no draft whose files are there in part: they can still be published', async () => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    await publish(project, { files, stopAfterDraft: true });
    const [wheel = ''] = names(project);
    await cp(join(project.directory, 'dist', wheel), join(world().index.packagesDir, wheel));
    const others = await tagFiles(project, { salt: 'another' });
    const { errors } = await publish(project, { files: others, fetch: lagging(2) });
    expect(errors).toMatchObject([{ code: 'version-file-differs' }]);
    expect(project.releases()).toHaveLength(2);
    const approved = await publish(project, { files: { kind: 'draft', digest: files.digest } });
    expect(approved.errors).toEqual([]);
    expect(await project.indexed()).toEqual(names(project));
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });

  test('and where nothing of theirs was there, the drafts go once the new files are out', async () => {
    const project = await taggedProject(world());
    await publish(project, { files: await tagFiles(project), stopAfterDraft: true });
    const others = await tagFiles(project, { salt: 'another' });
    const { outcome, errors } = await publish(project, { files: others });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('published');
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });
});

describe('`stop-after: draft`', () => {
  test('leaves a draft and nothing on the index; its digest approves it, whatever drafts are beside it', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { draft: true, name: 'My own', body: 'Mine.' });
    const { outcome } = await publish(project, { files: await tagFiles(project), stopAfterDraft: true });
    expect(outcome?.result).toBe('pending');
    expect(await project.indexed()).toEqual([]);
    const digest = outcome?.manifestDigest ?? '';
    const approved = await publish(project, { files: { kind: 'draft', digest }, runId: '99' });
    expect(approved.errors).toEqual([]);
    expect(approved.outcome?.result).toBe('published');
    expect(project.releases().filter(({ draft }) => draft)).toMatchObject([{ name: 'My own' }]);
  });

  test('has nothing to stop at where the release is published', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { body: 'By hand.' });
    const { errors } = await publish(project, { files: await tagFiles(project), stopAfterDraft: true });
    expect(errors).toMatchObject([{ code: 'stop-after-without-draft' }]);
    expect(attached(project)).toEqual([]);
  });
});
