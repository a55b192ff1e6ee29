// `actions/publish`: files by their digest to the index, without a word to GitHub.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { readyFiles } from './ready-files.ts';
import { run, type RunOptions } from './release-run.ts';
import { type TestProject, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld({ validate: false });
const WRITTEN = { kind: 'written' } as const;

const publish = (project: TestProject, options: RunOptions) =>
  run(world(), project, { command: 'publish', token: 'none', ...options });

test('publishes what the digest names, with no request to GitHub', async () => {
  const project = await world().project({ unsound: true });
  const files = await readyFiles(project, { target: WRITTEN });
  const { outcome, errors, requests } = await publish(project, { files });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'published', version: '1.2.0', manifestDigest: files.digest });
  expect(requests).toBe(0);
  expect(await project.indexed()).toHaveLength(2);
  const again = await publish(project, { files });
  expect(again.log.filter((line) => line.includes('already there, same sha256'))).toHaveLength(2);
});

test('one changed byte stops it before anything is sent', async () => {
  const project = await world().project({ unsound: true });
  const files = await readyFiles(project, { target: WRITTEN });
  await appendFile(join(project.directory, 'dist', 'acme_vault-1.2.0.tar.gz'), 'x');
  const { errors } = await publish(project, { files });
  expect(errors).toMatchObject([{ code: 'manifest-file-differs' }]);
  expect(await project.indexed()).toEqual([]);
});

test('without a digest nothing was built: nothing', async () => {
  const project = await world().project({ unsound: true });
  expect((await publish(project, { files: { kind: 'none' } })).outcome?.result).toBe('nothing');
});
