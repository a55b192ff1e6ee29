// `repository: none`: private packages, whose files lie on their GitHub releases and nowhere else.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import { personOf } from '../../commands/propose-person.ts';
import { PULL_RIGHTS } from '../../commands/propose-run.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run, type RunOptions, unreachable } from '../../commands/release-run.ts';
import { personsRelease, taggedProject, TARGET, tagFiles } from '../../commands/tagged-project.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);

const world = useWorld();

// A release on GitHub and nothing on an index is what the invariant of the others forbids.
const project = (): Promise<TestProject> => world().project({ unsound: true, private: true });

const release = async (of: TestProject, options: RunOptions = {}) => {
  const files = options.files ?? (await readyFiles(of));
  return run(world(), of, { withoutIndex: true, credentials: null, ...options, files });
};

const assetsOf = (of: TestProject): readonly (string | null)[] =>
  of
    .releases()
    .filter(({ tagName, draft }) => tagName === 'v1.3.0' && !draft)
    .flatMap(({ assets }) => [...assets.values()].map(({ label }) => label))
    .toSorted();

test('commit, tag and GitHub release with all files are made; no index is asked or sent anything', async () => {
  const of = await project();
  const done = await release(of);
  expect(done.errors).toEqual([]);
  expect(done.outcome).toMatchObject({ result: 'released', tag: 'v1.3.0' });
  expect(done.outcome?.files.map(({ url }) => url)).toEqual([null, null]);
  expect(done.steps).not.toContain('Publish');
  expect(done.log.filter((line) => /credentials|lists no file/.test(line))).toEqual([]);
  const stem = of.module;
  expect(assetsOf(of)).toEqual(
    [`${stem}-1.3.0-py3-none-any.whl`, `${stem}-1.3.0.tar.gz`, MANIFEST_FILENAME].toSorted(),
  );
  expect(await of.indexed()).toEqual([]);
});

test('run again, and dispatched by a person: nothing, and nothing is written', async () => {
  const of = await project();
  const files = await readyFiles(of);
  await release(of, { files });
  for (const publishesCurrent of [false, true]) {
    const again = await release(of, {
      files: { kind: 'none' },
      sha: await headOnGitHub(of),
      publishesCurrent,
    });
    expect([again.errors, again.outcome?.result, again.writes]).toEqual([[], 'nothing', []]);
  }
});

test('cut off between tag and publication, the next run finishes it', async () => {
  const of = await project();
  const files = await readyFiles(of);
  const cut = await release(of, {
    files,
    fetch: (next) => (url, options) =>
      options?.method === 'PATCH' && /\/releases\/\d+$/.test(url) ? unreachable(url) : next(url, options),
  });
  expect(cut.outcome).toBeNull();
  expect(assetsOf(of)).toEqual([]);
  const next = await release(of, { files: { kind: 'none' } });
  expect([next.errors, next.outcome?.result]).toEqual([[], 'resumed']);
  expect(assetsOf(of)).toHaveLength(3);
});

test("a person's tag gets its release with all files", async () => {
  const of = await taggedProject(world());
  const files = await tagFiles(of);
  const done = await release(of, { command: 'publish-tag', target: TARGET, branch: null, files });
  expect([done.errors, done.outcome?.result]).toEqual([[], 'published']);
  expect(done.outcome?.reason).toContain('the release of v1.3.0');
  expect(assetsOf(of)).toHaveLength(3);
  expect(await of.indexed()).toEqual([]);
});

describe("a person's published release", () => {
  const publish = async (of: TestProject, salt?: string) =>
    release(of, {
      ...{ command: 'publish-tag', target: TARGET, branch: null },
      files: await tagFiles(of, salt === undefined ? {} : { salt }),
    });

  test('an immutable one takes no files, and they would be nowhere: an error, and nothing is written', async () => {
    const of = await taggedProject(world());
    of.repository.immutableReleases = true;
    await personsRelease(world(), of);
    const done = await publish(of);
    expect(done.errors.map(({ code }) => code)).toEqual(['release-immutable-without-index']);
    expect(done.writes).toEqual([]);
  });

  test('files that installers may have taken from it are not replaced by others', async () => {
    const of = await taggedProject(world());
    await personsRelease(world(), of, { body: 'By hand.' });
    expect((await publish(of)).errors).toEqual([]);
    const again = await publish(of);
    expect([again.errors, again.outcome?.result]).toEqual([[], 'published']);
    const before = [...(of.releases()[0]?.assets.keys() ?? [])];
    const other = await publish(of, 'another');
    expect(new Set(other.errors.map(({ code }) => code))).toEqual(new Set(['release-asset-differs']));
    expect(other.writes).toEqual([]);
    expect([...(of.releases()[0]?.assets.keys() ?? [])]).toEqual(before);
  });
});

test('a dry run writes nothing, and a stop at the draft is gone on with by its digest', async () => {
  const of = await project();
  const files = await readyFiles(of);
  const dry = await release(of, { files, dryRun: true });
  expect([dry.errors, dry.outcome?.result, dry.writes]).toEqual([[], 'previewed', []]);
  const stopped = await release(of, { files, stopAfterDraft: true });
  expect([stopped.errors, stopped.outcome?.result]).toEqual([[], 'pending']);
  expect(assetsOf(of)).toEqual([]);
  const digest = stopped.outcome?.manifestDigest ?? '';
  const approved = await release(of, { files: { kind: 'draft', digest } });
  expect([approved.errors, approved.outcome?.result]).toEqual([[], 'released']);
  expect(assetsOf(of)).toHaveLength(3);
});

test('in pull-request mode the release is proposed, and its merge released', async () => {
  const of = await project();
  const text = await readFile(join(of.directory, 'pyproject.toml'), 'utf8');
  const proposing = `${text}\n[tool.py-release]\ncommit-mode = "pull-request"\n`;
  await of.push(commit('chore: propose releases', 30, { files: { 'pyproject.toml': proposing } }));
  world().github.allowActionsPulls(of.fullName);
  const token = of.token(PULL_RIGHTS);
  const proposed = await release(of, { token, files: { kind: 'none' } });
  expect([proposed.errors, proposed.outcome?.result]).toEqual([[], 'pending']);
  await personOf(world(), of).merge(1);
  const merged = await release(of, { token });
  expect([merged.errors, merged.outcome?.result]).toEqual([[], 'released']);
  expect(assetsOf(of)).toHaveLength(3);
});

async function headOnGitHub(of: TestProject): Promise<string> {
  await of.git('pull', '--ff-only', 'origin', 'main');
  return of.head();
}
