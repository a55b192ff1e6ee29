// `repository: none`: private packages, whose files lie on their GitHub releases and nowhere else.
import { expect, jest, test } from '@jest/globals';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import { readyFiles } from './ready-files.ts';
import { run, type RunOptions, unreachable } from './release-run.ts';
import { taggedProject, TARGET, tagFiles } from './tagged-project.ts';
import { type TestProject, useWorld } from './world.ts';

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

async function headOnGitHub(of: TestProject): Promise<string> {
  await of.git('pull', '--ff-only', 'origin', 'main');
  return of.head();
}
