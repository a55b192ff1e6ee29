// Notes that GitHub would refuse are cut to size before anything is written, and that is told.
import { expect, jest, test } from '@jest/globals';
import { readyFiles } from './ready-files.ts';
import { run } from './release-run.ts';
import { commit, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld({ validate: false });

test('notes above the limit are shortened with a link, in the release and with a warning', async () => {
  const commits = Array.from({ length: 400 }, (_, index) =>
    commit(`feat: add option ${index} ${'with a long description '.repeat(8)}(#${index + 1})`, index, {
      files: { 'docs/count.txt': `${index}\n` },
    }),
  );
  const project = await world().project({ commits });
  const files = await readyFiles(project);
  const { outcome, warnings } = await run(world(), project, { files });
  expect(outcome?.result).toBe('released');
  expect(warnings).toContainEqual(
    expect.stringMatching(/^The notes have 1[3-9]\d{4} characters and GitHub takes \d+: they are shortened/),
  );
  const body = project.releases()[0]?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(125_000);
  expect(body).toMatch(/… \[.*\]\(https:\/\/github\.com\/acme\/acme-vault\/commits\/v1\.3\.0\)\n?$/);
  expect(outcome?.notes).toContain('/commits/v1.3.0)');
});
