// A run that was cut off: the next one finishes its release with the same bytes, whatever it was started for.
import { describe, expect, jest, test } from '@jest/globals';
import { readyFiles, writeDistributions } from '../../commands/ready-files.ts';
import { cutRun as cutRunIn, type Moment } from '../../commands/cut-run.ts';
import { run, type RunOptions } from '../../commands/release-run.ts';
import { commit, indexBytes, type TestProject, useWorld } from '../../commands/world.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

jest.setTimeout(60_000);
const world = useWorld();
const cutRun = (project: TestProject, moment: Moment, options?: RunOptions) =>
  cutRunIn(world(), project, moment, options);

describe('a release that was cut off', () => {
  test.each<Moment>(['the tag', 'the first upload', 'all uploads'])(
    'after %s is finished by the same run, with the same bytes and without building',
    async (moment) => {
      const project = await world().project();
      const head = await project.head();
      const files = await readyFiles(project);
      const cut = await cutRun(project, moment, { files });
      expect(cut.errors.map(({ code }) => code)).toEqual([expect.stringMatching(/^(?:index|github)-/)]);
      expect(project.releases()).toMatchObject([{ draft: true }]);
      const refs = await project.refs();

      const again = await run(world(), project, { files: { kind: 'none' }, sha: head, attempt: 2 });
      expect(again.outcome).toMatchObject({
        result: 'resumed',
        version: '1.3.0',
        tag: 'v1.3.0',
        sha: refs['refs/heads/main'],
        manifestDigest: files.digest,
      });
      expect(await project.refs()).toEqual(refs);
      expect(project.releases()).toMatchObject([{ draft: false, tagName: 'v1.3.0' }]);
      expect(project.releases()[0]?.body).not.toContain('py-release draft');
      const names = await project.indexed();
      expect(names).toHaveLength(2);
      for (const name of names)
        expect(await indexBytes(world(), name)).toEqual(
          await readFile(join(project.directory, 'dist', name)),
        );
      const third = await run(world(), project, { files: { kind: 'none' }, sha: head, attempt: 3 });
      expect(third).toMatchObject({ outcome: { result: 'nothing' }, writes: [] });
    },
  );

  test('is finished by the next push, which then makes its own release', async () => {
    const project = await world().project();
    await cutRun(project, 'the tag', { files: await readyFiles(project) });
    await project.push(commit('fix: one more', 10));
    const files = await readyFiles(project);
    const { outcome, steps } = await run(world(), project, { files, runId: '8' });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.1', manifestDigest: files.digest });
    expect(steps.indexOf('Resume v1.3.0')).toBeLessThan(steps.indexOf('Preflight'));
    expect(project.releases().map(({ tagName, draft }) => [tagName, draft])).toEqual([
      ['v1.3.0', false],
      ['v1.3.1', false],
    ]);
    expect(project.repository.latestReleaseId).toBe(project.releases()[1]?.id);
    expect(await project.indexed()).toHaveLength(4);
  });

  test('is finished by a push that has nothing to release', async () => {
    const project = await world().project();
    await cutRun(project, 'the first upload', { files: await readyFiles(project) });
    await project.push(commit('docs: a word', 10));
    const { outcome } = await run(world(), project, { files: { kind: 'none' }, runId: '8' });
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
    expect(outcome?.plan?.packages[0]?.result).toBe('nothing');
    expect(await project.indexed()).toHaveLength(2);
  });

  test('is finished although the plan of the new push is an error', async () => {
    const project = await world().project();
    await cutRun(project, 'the tag', { files: await readyFiles(project) });
    const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
    await project.push(
      commit('fix: a lower version', 10, {
        files: {
          'pyproject.toml': pyproject.replace('1.2.0', '1.1.0'),
          'uv.lock': null,
          [`src/${project.module}/__init__.py`]: '__version__ = "1.1.0"\n',
        },
      }),
    );
    const { errors } = await run(world(), project, { files: { kind: 'none' }, runId: '8' });
    expect(errors.map(({ code }) => code)).toEqual([expect.stringMatching(/^version-/)]);
    expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
    expect(await project.indexed()).toHaveLength(2);
  });

  test('is not touched by a dry run', async () => {
    const project = await world().project();
    await cutRun(project, 'the tag', { files: await readyFiles(project) });
    const { writes } = await run(world(), project, { files: { kind: 'none' }, dryRun: true });
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  test('also where GitHub does not tell the sha256 of assets', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    await cutRun(project, 'the tag', { files });
    const withoutDigests: RunOptions['fetch'] = (next) => async (url, init) => {
      const answer = await next(url, init);
      if (!/\/releases/.test(url) || !answer.headers.get('content-type')?.includes('json')) return answer;
      const text = (await answer.text()).replace(/"digest":"[^"]*"/g, '"digest":null');
      return new Response(text, { status: answer.status, headers: Object.fromEntries(answer.headers) });
    };
    const { outcome, errors } = await run(world(), project, {
      files: { kind: 'none' },
      fetch: withoutDigests,
    });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'resumed', manifestDigest: files.digest });
    expect(await project.indexed()).toHaveLength(2);
  });
});

test('a stale answer hides the tag of the first attempt: the second still finishes it', async () => {
  const project = await world().project();
  const head = await project.head();
  const files = await readyFiles(project);
  await cutRun(project, 'the tag', { files });
  world().github.fault({ route: /matching-refs\/tags/, kind: 'stale' });
  const { outcome, errors } = await run(world(), project, { files, sha: head, attempt: 2 });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
  expect(project.releases()).toMatchObject([{ draft: false }]);
});

describe('drafts', () => {
  test('before the tag a draft is scratch: the next attempt starts over and leaves one release', async () => {
    const project = await world().project();
    const files = await readyFiles(project, { salt: 'first' });
    await run(world(), project, { files, stopAfterDraft: true });
    const second = await readyFiles(project, { salt: 'second' });
    const { outcome } = await run(world(), project, { files: second, attempt: 2 });
    expect(outcome).toMatchObject({ result: 'released', manifestDigest: second.digest });
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });

  test.each([
    ['completed', 1],
    ['in_progress', 2],
  ])('of another run that is %s: %i drafts are left', async (status, left) => {
    const project = await world().project();
    const other = world().github.addRun({
      repository: project.fullName,
      headSha: await project.head(),
      status,
    });
    const files = await readyFiles(project);
    await run(world(), project, { files, stopAfterDraft: true, runId: String(other.id) });
    await run(world(), project, { files, stopAfterDraft: true, runId: '9' });
    expect(project.releases()).toHaveLength(left);
  });

  test('of the same version are removed once the tag is there, those of people never', async () => {
    const project = await world().project();
    const other = world().github.addRun({
      ...{ repository: project.fullName, headSha: await project.head(), status: 'in_progress' },
    });
    const files = await readyFiles(project);
    await run(world(), project, { files, stopAfterDraft: true, runId: String(other.id) });
    const { client, createDraft } = await person(project);
    await createDraft('v2.0.0');
    await run(world(), project, { files, runId: '9' });
    expect(new Map(project.releases().map(({ tagName, draft }) => [tagName, draft]))).toEqual(
      new Map([
        ['v2.0.0', true],
        ['v1.3.0', false],
      ]),
    );
    expect(client).toBeDefined();
  });

  test('a draft for a tag that was made by hand is none of our business', async () => {
    const project = await world().project();
    const { createDraft } = await person(project);
    await createDraft('v1.2.0');
    const { outcome } = await run(world(), project, { files: await readyFiles(project) });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0' });
    expect(project.releases()).toMatchObject([
      { tagName: 'v1.2.0', draft: true },
      { tagName: 'v1.3.0', draft: false },
    ]);
  });
});

async function person(project: TestProject) {
  const { getOctokit } = await import('@actions/github');
  const token = world().github.issueToken({
    ...{ repository: project.fullName, permissions: { contents: 'write' }, kind: 'pat', login: 'mona' },
  });
  const client = getOctokit(token, { request: { fetch: world().github.fetch } });
  const [owner = '', repo = ''] = project.fullName.split('/');
  const createDraft = (tag: string) =>
    client.rest.repos.createRelease({ owner, repo, tag_name: tag, name: tag, body: 'by hand', draft: true });
  return { client, createDraft };
}

describe('what the draft holds differs from what the tag names', () => {
  type Tampering = (project: TestProject) => unknown;
  const assetOf = (project: TestProject, ending: string) => {
    const [release] = project.releases();
    const found = [...(release?.assets.values() ?? [])].find(({ name }) => name.endsWith(ending));
    if (release === undefined || found === undefined) throw new Error(`no asset ${ending}`);
    return { release, asset: found };
  };
  const remove =
    (ending: string): Tampering =>
    (project) => {
      const { release, asset } = assetOf(project, ending);
      release.assets.delete(asset.id);
    };
  const replace: Tampering = async (project) => {
    const { release, asset } = assetOf(project, '.whl');
    await writeFile(asset.file, 'owned');
    release.assets.set(asset.id, { ...asset, digest: `sha256:${'6'.repeat(64)}`, size: 5 });
  };

  test.each<[string, Tampering, string, string]>([
    ['a wheel that was replaced', replace, '.whl', 'release-assets-differ'],
    ['an sdist that is gone', remove('.tar.gz'), '.tar.gz', 'release-assets-differ'],
    ['a manifest that is gone', remove('.json'), 'manifest', 'release-files-lost'],
  ])('%s: nothing is published, and it is named', async (_, tamper, named, code) => {
    const project = await world().project();
    await cutRun(project, 'the tag', { files: await readyFiles(project) });
    await tamper(project);
    const { errors, writes } = await run(world(), project, { files: { kind: 'none' } });
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(named);
    expect(errors[0]?.message).toContain('v1.3.0');
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
    expect(project.releases()).toMatchObject([{ draft: true }]);
  });

  test('between upload and undraft: the draft stays a draft', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    world().github.fault({
      route: 'updateRefs',
      kind: { after: () => replace(project) },
    });
    const { errors } = await run(world(), project, { files });
    expect(errors.map(({ code }) => code)).toEqual(['release-assets-differ']);
    expect(errors[0]?.message).toMatch(/\.whl has sha256 6{64} instead of [0-9a-f]{64}/);
    expect(project.releases()).toMatchObject([{ draft: true }]);
  });

  test('a draft that is gone altogether: not green, and it is said what to do', async () => {
    const project = await world().project({ unsound: true });
    await cutRun(project, 'the tag', { files: await readyFiles(project) });
    project.repository.releases.clear();
    const head = (await project.git('rev-parse', 'main')).trim();
    const { errors, writes } = await run(world(), project, { files: { kind: 'none' }, sha: head });
    expect(errors.map(({ code }) => code)).toEqual(['release-files-lost']);
    expect(errors[0]?.remedy).toContain('v1.3.0');
    expect(writes).toEqual([]);
  });
});

test('the index has a file of the resumed version with other bytes: both hashes are told, nothing is sent', async () => {
  const project = await world().project({ unsound: true });
  const files = await readyFiles(project);
  await cutRun(project, 'the tag', { files });
  const folder = join(project.directory, 'other');
  await mkdir(folder);
  const [wheel] = await writeDistributions(folder, project, '1.3.0', 'of somebody else');
  if (wheel === undefined) throw new Error('no wheel');
  await writeFile(join(world().index.packagesDir, wheel.filename), await readFile(wheel.path));
  const { errors, writes } = await run(world(), project, { files: { kind: 'none' } });
  expect(errors.map(({ code }) => code)).toEqual(['version-file-differs']);
  expect(errors[0]?.message).toContain(wheel.sha256);
  expect(errors[0]?.message.match(/[0-9a-f]{64}/g)).toHaveLength(2);
  expect(writes).toEqual([]);
  expect(await project.indexed()).toEqual([wheel.filename]);
});
