// `actions/publish`: files by their digest to the index, without a word to GitHub.
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { publishDist, type PublishDistNeeds } from '../../src/commands/publish-dist.ts';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
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

test('the index is asked while files are read, and its answer is there before another file stops the run', async () => {
  const project = await world().project({ unsound: true });
  const { digest } = await readyFiles(project, { target: WRITTEN });
  const bytes = await readFile(join(project.directory, 'dist', MANIFEST_FILENAME));
  const calls: string[] = [];
  const needs = {
    step: (_: string, work: () => unknown) => work(),
    listFolder: async () => [MANIFEST_FILENAME],
    readBytes: async () => bytes,
    readPage: async () => 'empty',
    checkCredentials: async () => {
      calls.push('asked');
      await wait(20);
      calls.push('answered');
      return 'accepted';
    },
  } as unknown as PublishDistNeeds;
  const index = {
    repository: 'acme/vault',
    indexName: 'x',
    kind: 'pypiserver',
    user: 'ada',
    secretInput: 'password',
  };
  const request = { dist: 'dist', manifestDigest: digest, dryRun: false, index: index as never };
  await expect(publishDist(request, needs)).rejects.toThrow(/acme_vault-1\.2\.0/);
  expect(calls).toEqual(['asked', 'answered']);
});
