// A draft that is made anew after its tag holds what people wrote into the release pull request.
import { expect, jest, test } from '@jest/globals';
import { cutRun } from './cut-run.ts';
import { personOf } from './propose-person.ts';
import { PULL_RIGHTS } from './propose-run.ts';
import { readyFiles } from './ready-files.ts';
import { run } from './release-run.ts';
import { commit, fileAt, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld();

test.each(['merge', 'squash'] as const)('the notes as edited, after a %s', async (how) => {
  const project = await world().project({ unsound: true });
  world().github.allowActionsPulls(project.fullName);
  const pyproject = await fileAt(project, 'main', 'pyproject.toml');
  await project.push(
    commit('build: propose releases', 5, {
      files: { 'pyproject.toml': `${pyproject}\n[tool.py-release]\ncommit-mode = "pull-request"\n` },
    }),
  );
  const token = project.token(PULL_RIGHTS);
  await run(world(), project, { token, files: { kind: 'none' } });
  const person = personOf(world(), project);
  await person.write(1, (body) => body.replace('- add mirror option', '- mirrors, at last'));
  await person.merge(1, how, { deleteBranch: true });
  const files = await readyFiles(project);
  await cutRun(world(), project, 'the tag', { files, token });
  project.repository.releases.clear();
  const { outcome, errors } = await run(world(), project, { files, token, attempt: 2 });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
  const [release] = project.releases();
  expect(release).toMatchObject({ draft: false, tagName: 'v1.3.0' });
  expect(release?.body).toContain('- mirrors, at last');
});
