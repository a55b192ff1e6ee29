// The tag stands, and what it names is gone, exchanged or published by hand: found again, or named exactly.
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test, describe } from '@jest/globals';
import { cutRun } from '../../commands/cut-run.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

const NONE = { kind: 'none' } as const;

/** A run that died after its tag, and then its draft was deleted. */
async function lostFiles() {
  const project = await world().project({ unsound: true });
  const head = await project.head();
  const files = await readyFiles(project);
  await cutRun(world(), project, 'the tag', { files });
  project.repository.releases.clear();
  return { project, head, files };
}

async function personClient(project: TestProject) {
  const { getOctokit } = await import('@actions/github');
  const token = world().github.issueToken({
    ...{ repository: project.fullName, permissions: { contents: 'write' }, kind: 'pat', login: 'mona' },
  });
  const [owner = '', repo = ''] = project.fullName.split('/');
  const { repos } = getOctokit(token, { request: { fetch: world().github.fetch } }).rest;
  return {
    publish: (id: number) =>
      repos.updateRelease({ owner, repo, release_id: id, tag_name: 'v1.3.0', draft: false }),
    remove: (id: number) => repos.deleteRelease({ owner, repo, release_id: id }),
  };
}

describe('the files of the tag are gone', () => {
  test('the failed job is run again with the same files: it makes the draft anew and goes on', async () => {
    const { project, head, files } = await lostFiles();
    const { outcome, errors } = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0', manifestDigest: files.digest });
    expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
    expect(project.releases()[0]?.body).toContain('add mirror option');
    expect(await project.indexed()).toHaveLength(2);
    const third = await run(world(), project, { files, sha: head, attempt: 3 });
    expect(third).toMatchObject({ outcome: { result: 'nothing' }, writes: [] });
  });

  test('with other files: nothing is written, and the lost manifest is named', async () => {
    const { project, head, files } = await lostFiles();
    const other = await readyFiles(project, { sha: head, salt: 'other', planned: '1.3.0' });
    const { errors, writes } = await run(world(), project, { files: other, sha: head, attempt: 2 });
    expect(errors.map(({ code }) => code)).toEqual(['release-files-lost']);
    expect(errors[0]?.message).toContain(files.digest);
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  test('half of them are on the index already: only the rest is sent', async () => {
    const project = await world().project({ unsound: true });
    const head = await project.head();
    const files = await readyFiles(project);
    await cutRun(world(), project, 'the first upload', { files });
    expect(await project.indexed()).toHaveLength(1);
    project.repository.releases.clear();
    const { outcome } = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(outcome).toMatchObject({ result: 'resumed' });
    expect(outcome?.files).toHaveLength(2);
    expect(await project.indexed()).toHaveLength(2);
  });

  test('exchanged with their manifest: never published, and both manifests are named', async () => {
    const project = await world().project({ unsound: true });
    const head = await project.head();
    const files = await readyFiles(project);
    await cutRun(world(), project, 'the tag', { files });
    const [draft] = project.releases();
    for (const [id, asset] of draft?.assets ?? [])
      draft?.assets.set(id, { ...asset, digest: `sha256:${'6'.repeat(64)}` });
    const { errors, writes } = await run(world(), project, { files: NONE, sha: head });
    expect(errors.map(({ code }) => code)).toEqual(['release-manifest-differs']);
    expect(errors[0]?.message).toContain(files.digest);
    expect(errors[0]?.message).toContain('6'.repeat(64));
    expect(writes).toEqual([]);
    // With the right files at hand the exchanged draft is replaced.
    const again = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(again.outcome).toMatchObject({ result: 'resumed' });
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });
});

describe('published by hand', () => {
  test('after the tag: what is missing on the index is sent, and the text is tidied', async () => {
    const project = await world().project({ unsound: true });
    await cutRun(world(), project, 'the tag', { files: await readyFiles(project) });
    const [draft] = project.releases();
    await (await personClient(project)).publish(draft?.id ?? 0);
    const { outcome } = await run(world(), project, { files: NONE });
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
    expect(await project.indexed()).toHaveLength(2);
    expect(project.releases()[0]?.body).not.toContain('py-release draft');
    expect(await run(world(), project, { files: NONE })).toMatchObject({ writes: [] });
  });

  test('before the tag: a contradiction that is named, also in the next run', async () => {
    const project = await world().project({ unsound: true });
    const files = await readyFiles(project);
    const before = async () => {
      const [draft] = project.releases();
      await (await personClient(project)).publish(draft?.id ?? 0);
    };
    world().github.fault({ route: 'updateRefs', kind: { before } });
    const first = await run(world(), project, { files });
    expect(first.errors.map(({ code }) => code)).toEqual(['release-published-untagged']);
    expect(await project.indexed()).toEqual([]);
    const second = await run(world(), project, { files: NONE });
    expect(second.errors.map(({ code }) => code)).toEqual(['release-published-untagged']);
    expect(second.errors[0]?.remedy).toContain('gh release delete v1.3.0 --cleanup-tag');
    expect(second.writes).toEqual([]);
  });

  test('the draft is deleted while files are uploaded: said, and the next run makes it anew', async () => {
    const project = await world().project({ unsound: true });
    const head = await project.head();
    const files = await readyFiles(project);
    const after = async () => {
      const [draft] = project.releases();
      await (await personClient(project)).remove(draft?.id ?? 0);
    };
    world().github.fault({ route: 'updateRefs', kind: { after } });
    const first = await run(world(), project, { files });
    expect(first.errors.map(({ code }) => code)).toEqual(['release-draft-gone']);
    expect(first.standing?.done).toContain('v1.3.0');
    const second = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(second.outcome).toMatchObject({ result: 'resumed' });
    expect(project.releases()).toMatchObject([{ draft: false, assets: expect.any(Map) }]);
  });
});

test('the index has lost a file of a finished release: a re-run of it sends that file again', async () => {
  const project = await world().project({ unsound: true });
  const head = await project.head();
  const files = await readyFiles(project);
  await run(world(), project, { files });
  const [name = ''] = await project.indexed();
  await rm(join(world().index.packagesDir, name));
  const { outcome } = await run(world(), project, { files: NONE, sha: head, attempt: 2 });
  expect(outcome).toMatchObject({ result: 'resumed' });
  expect(await project.indexed()).toHaveLength(2);
});

test('an index that cannot be asked does not make a finished release red', async () => {
  const project = await world().project();
  const head = await project.head();
  await run(world(), project, { files: await readyFiles(project) });
  const { outcome, log } = await run(world(), project, {
    files: NONE,
    sha: head,
    fetch: (next) => async (url, init) =>
      url.includes('/simple/') ? new Response('no', { status: 403 }) : next(url, init),
  });
  expect(outcome?.result).toBe('nothing');
  expect(log.join('\n')).toContain('Unknown: whether');
});

test('no commit is needed, and a later commit is released first: the lower version gives way', async () => {
  const project = await world().project({ commits: [commit('fix: one', 1)] });
  const { name, module } = project;
  await project.push(
    commit('build: dynamic', 5, {
      files: {
        'pyproject.toml': `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[project]\nname = "${name}"\ndynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"\n[tool.py-release]\nchangelog = false\n`,
        'uv.lock': null,
        [`src/${module}/__init__.py`]: '',
      },
    }),
  );
  const first = await project.head();
  const files = { ...(await readyFiles(project)), folder: 'dist-first' };
  await rename(join(project.directory, 'dist'), join(project.directory, files.folder));
  const later = async () => {
    await project.push(commit('feat: two', 9));
    expect(await run(world(), project, { files: await readyFiles(project), runId: '8' })).toMatchObject({
      outcome: { result: 'released', tag: 'v1.3.0' },
    });
  };
  world().github.fault({ route: `GET /repos/${project.fullName}/branches/main`, kind: { after: later } });
  const { outcome, errors } = await run(world(), project, { files, sha: first });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({
    result: 'superseded',
    reason: 'v1.3.0 was made meanwhile, and v1.2.1 would be lower',
  });
  expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0' }]);
  expect(Object.keys(await project.refs())).not.toContain('refs/tags/v1.2.1');
});

describe('an error in the middle says where the release stands', () => {
  test.each([
    [/^POST .*\/assets/, 'a draft release', 'commit, tag', 'starts over'],
    [/^GET \S+\/releases$/, 'all its files on', 'still a draft', 'finishes it'],
  ])('%s fails', async (route, done, left, next) => {
    const project = await world().project();
    const files = await readyFiles(project);
    world().github.fault({
      route,
      nth: route.source.includes('GET') ? 2 : 1,
      times: 9,
      kind: { status: 403 },
    });
    const { standing, errors } = await run(world(), project, { files });
    expect(errors).toHaveLength(1);
    expect(standing?.done).toContain(done);
    expect(standing?.left).toContain(left);
    expect(standing?.next).toContain(next);
  });

  test('cut off after the tag', async () => {
    const project = await world().project();
    const { standing } = await cutRun(world(), project, 'the tag', { files: await readyFiles(project) });
    expect(standing?.done).toContain('a draft release with all files');
    expect(standing?.left).toContain('.tar.gz');
  });

  test('a finished run leaves nothing to say', async () => {
    const project = await world().project();
    const { standing } = await run(world(), project, { files: await readyFiles(project) });
    expect(standing).toBeNull();
  });
});

describe('the release commit is on the branch, its tag was never made and its draft is gone', () => {
  async function untagged() {
    const project = await world().project();
    const head = await project.head();
    const files = await readyFiles(project);
    world().github.offerUpdateRefs(false);
    await cutRun(world(), project, 'the branch', { files });
    project.repository.releases.clear();
    return { project, head, files };
  }

  test('the failed job is run again with the same files: it makes draft and tag and goes on', async () => {
    const { project, head, files } = await untagged();
    const { outcome, errors } = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0', manifestDigest: files.digest });
    expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
    expect(await project.indexed()).toHaveLength(2);
  });

  test('a stale answer hides the commit at first: it is found when the branch is to be moved', async () => {
    const { project, head, files } = await untagged();
    world().github.fault({ route: `GET /repos/${project.fullName}/branches/main`, kind: 'stale' });
    const { outcome, errors } = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
    expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
  });

  test('with other files it is left to the next push, which releases the version that is written', async () => {
    const { project, head } = await untagged();
    const other = await readyFiles(project, { sha: head, salt: 'other' });
    const { errors } = await run(world(), project, { files: other, sha: head, attempt: 2 });
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-moved']);
    expect(project.releases()).toEqual([]);
    await project.git('pull', '--quiet', '--ff-only', 'origin', 'main');
    const files = await readyFiles(project);
    const { outcome } = await run(world(), project, { files, runId: '8' });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0' });
  });
});
