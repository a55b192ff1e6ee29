// What stands in the way of a tagged release, and of no other.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { cutRun } from '../../commands/cut-run.ts';
import { readyFiles, writeDistributions } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();
const NONE = { kind: 'none' } as const;

async function personOf(project: TestProject) {
  const { getOctokit } = await import('@actions/github');
  const token = world().github.issueToken({
    ...{ repository: project.fullName, permissions: { contents: 'write' }, kind: 'pat', login: 'mona' },
  });
  const [owner = '', repo = ''] = project.fullName.split('/');
  const { rest } = getOctokit(token, { request: { fetch: world().github.fetch } });
  return { owner, repo, ...rest };
}

describe('the index holds other bytes of the tagged version', () => {
  async function stuckRelease() {
    const project = await world().project({ unsound: true });
    await cutRun(world(), project, 'the tag', { files: await readyFiles(project) });
    const folder = join(project.directory, 'other');
    await mkdir(folder);
    const [wheel] = await writeDistributions(folder, project, '1.3.0', 'of somebody else');
    const place = join(world().index.packagesDir, wheel?.filename ?? '');
    await writeFile(place, await readFile(wheel?.path ?? ''));
    return { project, place };
  }

  test('the next push tries, warns and makes its own release', async () => {
    const { project } = await stuckRelease();
    await project.push(commit('fix: one more', 10));
    const { outcome, errors, warnings } = await run(world(), project, {
      files: await readyFiles(project),
      runId: '8',
    });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.1' });
    expect(warnings.join()).toMatch(/acme_vault-1\.3\.0.*[0-9a-f]{64}/);
  });

  test('a push without a release is not green beside it', async () => {
    const { project } = await stuckRelease();
    await project.push(commit('docs: a word', 10));
    const { errors, writes } = await run(world(), project, { files: NONE, runId: '8' });
    expect(errors.map(({ code }) => code)).toEqual(['version-file-differs']);
    expect(writes).toEqual([]);
  });

  test('its draft deleted, the version is given up', async () => {
    const { project } = await stuckRelease();
    project.repository.releases.clear();
    await project.push(commit('docs: a word', 10));
    expect(await run(world(), project, { files: NONE, runId: '8' })).toMatchObject({
      outcome: { result: 'nothing' },
    });
  });

  test('the error names the way out, and promises nothing', async () => {
    const { project } = await stuckRelease();
    const { standing, errors } = await run(world(), project, { files: NONE });
    expect(errors).toHaveLength(1);
    expect(standing).toBeNull();
  });
});

test('the index refuses the bytes in the run that made the tag: it is said that no run can mend it', async () => {
  const project = await world().project();
  const { uploadUrl } = world().index;
  const { standing, errors } = await run(world(), project, {
    files: await readyFiles(project),
    fetch: (next) => async (url, init) =>
      init?.method === 'POST' &&
      url === uploadUrl &&
      Number(new Headers(init.headers).get('content-length')) > 900
        ? new Response('400 Invalid metadata', { status: 400 })
        : next(url, init),
  });
  expect(errors.map(({ code }) => code)).toEqual(['upload-refused']);
  expect(standing?.next).toContain('delete its draft release');
});

describe('the tag is touched while files are uploaded', () => {
  async function touched(change: (project: TestProject, object: string) => Promise<unknown>) {
    const project = await world().project({ unsound: true });
    const head = await project.head();
    const files = await readyFiles(project);
    let object = '';
    let isDone = false;
    const fetch: NonNullable<Parameters<typeof run>[2]>['fetch'] = (next) => async (url, init) => {
      const isUpload = init?.method === 'POST' && url === world().index.uploadUrl;
      if (!isDone) object = (await project.refs())['refs/tags/v1.3.0'] ?? object;
      if (isUpload && object !== '' && !isDone) {
        isDone = true;
        await change(project, object);
      }
      return next(url, init);
    };
    const first = await run(world(), project, { files, fetch });
    return { project, head, files, first, object };
  }

  test.each([
    [
      'deleted',
      (project: TestProject) =>
        project.repository.git.update([{ name: 'refs/tags/v1.3.0', after: '0'.repeat(40) }]),
    ],
    [
      'moved to',
      async (project: TestProject) =>
        project.repository.git.update([{ name: 'refs/tags/v1.3.0', after: await project.head() }]),
    ],
  ] as const)('%s: not green, the draft stays, and put back it is finished', async (what, change) => {
    const { project, head, first, object } = await touched(change);
    expect(first.errors.map(({ code }) => code)).toEqual(['release-tag-gone']);
    expect(first.errors[0]?.message).toContain(what);
    expect(first.errors[0]?.remedy).toContain(object);
    expect(project.releases()).toMatchObject([{ draft: true }]);
    await project.repository.git.update([{ name: 'refs/tags/v1.3.0', after: object }]);
    const again = await run(world(), project, { files: NONE, sha: head, attempt: 2 });
    expect(again.outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });
});

test('files exchanged in the moment of publication: a draft again, named, and no later push is green', async () => {
  const project = await world().project({ unsound: true });
  const head = await project.head();
  const files = await readyFiles(project);
  const before = () => {
    for (const release of project.releases())
      for (const [id, asset] of release.assets)
        if (asset.name.endsWith('.whl'))
          release.assets.set(id, { ...asset, digest: `sha256:${'6'.repeat(64)}` });
  };
  world().github.fault({
    route: new RegExp(`^PATCH /repos/${project.fullName}/releases/`),
    kind: { before },
  });
  const first = await run(world(), project, { files });
  expect(first.errors.map(({ code }) => code)).toEqual(['release-exchanged']);
  expect(first.errors[0]?.message).toContain('it was made a draft again');
  expect(first.errors[0]?.message).toContain('6'.repeat(64));
  expect(project.releases()).toMatchObject([{ draft: true, tagName: 'v1.3.0' }]);

  await project.push(commit('docs: a word', 10));
  const second = await run(world(), project, { files: NONE, runId: '8' });
  expect(second.errors.map(({ code }) => code)).toEqual(['release-assets-differ']);

  const [release] = project.releases();
  const { repos, owner, repo } = await personOf(project);
  await repos.deleteRelease({ owner, repo, release_id: release?.id ?? 0 });
  const third = await run(world(), project, { files, sha: head, attempt: 2 });
  expect(third.outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
  expect(project.releases()).toMatchObject([{ draft: false }]);
});

test('an approval that the rules refuse leaves the approved draft, and works when they let it pass', async () => {
  const project = await world().project();
  const files = await readyFiles(project);
  await run(world(), project, { files, stopAfterDraft: true });
  const approval = { kind: 'draft', digest: files.digest } as const;
  world().github.addRule(project.fullName, { type: 'creation', target: 'tag', include: ['~ALL'] });
  const refused = await run(world(), project, { files: approval, runId: '8' });
  expect(refused.errors).toHaveLength(1);
  expect(project.releases()).toMatchObject([{ draft: true }]);
  project.repository.rules.splice(0);
  const { outcome } = await run(world(), project, { files: approval, runId: '9' });
  expect(outcome).toMatchObject({ result: 'released', version: '1.3.0', manifestDigest: files.digest });
});

test("a person's own draft for a version that was given up holds up nothing", async () => {
  const project = await world().project({ unsound: true });
  await cutRun(world(), project, 'the tag', { files: await readyFiles(project) });
  project.repository.releases.clear();
  await rm(join(project.directory, 'dist'), { recursive: true });
  const { repos, owner, repo } = await personOf(project);
  await repos.createRelease({ owner, repo, tag_name: 'v1.3.0', name: 'mine', body: 'by hand', draft: true });
  await project.push(commit('fix: one more', 10));
  const { outcome, errors } = await run(world(), project, { files: await readyFiles(project), runId: '8' });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'released', version: '1.3.1' });
  expect(
    project
      .releases()
      .map(({ tagName, draft }) => `${tagName} ${draft}`)
      .sort(),
  ).toEqual(['v1.3.0 true', 'v1.3.1 false']);
});
