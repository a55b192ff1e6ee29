// One job, the tag made, the draft gone: the files are built once more, and only the same bytes go on.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { warmTools } from '../../e2e/warm-tools.ts';
import { buildEnvironment, builtProject } from '../../commands/built-project.ts';
import { cutRun } from '../../commands/cut-run.ts';
import { run } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(180_000);
const world = useWorld();
beforeAll(() => warmTools());

async function builtAndLost(project: TestProject) {
  const head = await project.head();
  const env = await buildEnvironment(world());
  await cutRun(world(), project, 'the tag', { env });
  const [draft] = project.releases();
  const assets = [...(draft?.assets.values() ?? [])].map(({ label, digest }) => [label, digest]);
  project.repository.releases.clear();
  return { project, head, assets, env };
}

test('the same files are built again: the release is finished', async () => {
  const { project, head, assets, env } = await builtAndLost(
    // Hatchling makes the same bytes of the same sources.
    await world().project({ unsound: true }),
  );
  const { outcome, errors } = await run(world(), project, { sha: head, attempt: 2, env });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
  const [release] = project.releases();
  expect(release).toMatchObject({ draft: false, tagName: 'v1.3.0' });
  const again = [...(release?.assets.values() ?? [])].map(({ label, digest }) => [label, digest]);
  expect(new Map(again as [string, string][])).toEqual(new Map(assets as [string, string][]));
  expect(await project.indexed()).toHaveLength(2);
});

test('other files are built: nothing is written, and both hashes and the way out are named', async () => {
  const { project, head, env } = await builtAndLost(await builtProject(world(), { unsound: true }));
  // What no commit holds is not part of the plan, but ends up in the wheel.
  await writeFile(join(project.directory, 'src', project.module, 'extra.py'), 'X = 1\n');
  const { errors, writes } = await run(world(), project, { sha: head, attempt: 2, env });
  expect(errors.map(({ code }) => code)).toEqual(['release-files-rebuilt-differ']);
  expect(errors[0]?.message.match(/sha256:[0-9a-f]{64}/g)).toHaveLength(2);
  expect(errors[0]?.remedy).toContain('Delete the tag v1.3.0');
  expect(writes).toEqual([]);
  expect(await project.indexed()).toEqual([]);
});

test('at the release commit they are not built: only its parent gives the same manifest', async () => {
  const { project, env } = await builtAndLost(await world().project({ unsound: true }));
  await project.push();
  const { errors, writes, steps } = await run(world(), project, { runId: '9', env });
  expect(errors.map(({ code }) => code)).toEqual(['release-files-lost']);
  expect(errors[0]?.remedy).toContain('Re-run the run that made the tag');
  expect(writes).toEqual([]);
  expect(steps).not.toContain('Build');
});

test('a tag that needed no release commit: they are built at the commit that it names', async () => {
  const project = await world().project({ unsound: true });
  await project.push(commit('build: dynamic', 5, { files: dynamicProject(project) }));
  const { head, env } = await builtAndLost(project);
  const { outcome, errors } = await run(world(), project, { sha: head, attempt: 2, env });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0', sha: head });
});

test('at another commit they are not built: the run that made the tag is named', async () => {
  const { project } = await builtAndLost(await builtProject(world(), { unsound: true }));
  await project.git('fetch', '--quiet', 'origin', 'main');
  await project.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  const { errors, writes, steps } = await run(world(), project, { files: { kind: 'none' } });
  expect(errors.map(({ code }) => code)).toEqual(['release-files-lost']);
  expect(errors[0]?.remedy).toContain('Re-run the run that made the tag');
  expect(writes).toEqual([]);
  expect(steps).not.toContain('Build');
});

/** Its version is the tag alone. */
function dynamicProject({ name, module }: TestProject): Record<string, string | null> {
  return {
    'pyproject.toml': `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[project]\nname = "${name}"\ndynamic = ["version"]\nreadme = "README.md"\n[tool.hatch.version]\nsource = "vcs"\n[tool.py-release]\nchangelog = false\n`,
    'uv.lock': null,
    [`src/${module}/__init__.py`]: '',
  };
}
