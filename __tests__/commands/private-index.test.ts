// An index that shows nothing without a password.
import { expect, jest, test } from '@jest/globals';
import { readyFiles } from './ready-files.ts';
import { run } from './release-run.ts';
import { USER, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld({ privateIndex: true, validate: false });

test('a release reads and writes it with the same credential', async () => {
  const project = await world().project();
  const { outcome } = await run(world(), project, { files: await readyFiles(project) });
  expect(outcome?.result).toBe('released');
  expect(await project.indexed()).toHaveLength(2);
});

test.each([
  ['a wrong password', { user: USER, password: 'old-password-3' }, 'index-credentials-refused'],
  ['no password', null, 'index-credentials-missing'],
])('%s is one error, not one for reading and one for writing', async (_, credentials, code) => {
  const project = await world().project();
  const { errors, writes } = await run(world(), project, { files: await readyFiles(project), credentials });
  expect(errors.map((error) => error.code)).toEqual([code]);
  expect(errors[0]?.message).not.toContain('old-password-3');
  expect(writes).toEqual([]);
  expect(await project.indexed()).toEqual([]);
});
