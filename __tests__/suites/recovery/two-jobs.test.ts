// The job with rights believes the files of the build job by one digest: whatever else it is given is refused before a write.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

type Tampering = (dist: string, project: TestProject) => Promise<unknown>;

const wheelOf = ({ module }: TestProject): string => `${module}-1.3.0-py3-none-any.whl`;

const changeByte: Tampering = async (dist, project) => {
  const path = join(dist, wheelOf(project));
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(path, bytes);
};
const changeManifest: Tampering = async (dist) => {
  const path = join(dist, MANIFEST_FILENAME);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('1.3.0', '1.3.1'));
};

describe('the files of the build job', () => {
  test.each<[string, Tampering, string, (project: TestProject) => string]>([
    ['one byte of the wheel is another', changeByte, 'manifest-file-differs', wheelOf],
    [
      'a file is missing',
      (dist, { module }) => rm(join(dist, `${module}-1.3.0.tar.gz`)),
      'manifest-file-missing',
      () => '.tar.gz',
    ],
    [
      'a file is too many',
      (dist) => writeFile(join(dist, 'more-1.0.tar.gz'), 'x'),
      'manifest-file-extra',
      () => 'more-1.0.tar.gz',
    ],
    ['the manifest is another', changeManifest, 'manifest-digest-differs', () => 'sha256:'],
    [
      'there is no manifest',
      (dist) => rm(join(dist, MANIFEST_FILENAME)),
      'release-dist-empty',
      () => MANIFEST_FILENAME,
    ],
    ['there is nothing', (dist) => rm(dist, { recursive: true }), 'release-dist-empty', () => '`dist`'],
  ])('%s: one error that names it, nothing is written', async (_, tamper, code, named) => {
    const project = await world().project();
    const files = await readyFiles(project);
    await tamper(join(project.directory, 'dist'), project);
    const { errors, writes } = await run(world(), project, { files });
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(named(project));
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  test('the digest is another', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const digest = `sha256:${'0'.repeat(64)}`;
    const { errors, writes } = await run(world(), project, { files: { ...files, digest } });
    expect(errors.map(({ code }) => code)).toEqual(['manifest-digest-differs']);
    expect(errors[0]?.message).toContain(digest);
    expect(errors[0]?.message).toContain(files.digest);
    expect(writes).toEqual([]);
  });
});

describe('the plan of the build job', () => {
  test('a tag that came in between changes it', async () => {
    const project = await world().project();
    const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
    const text = `${pyproject}\n[tool.py-release]\nversion-from = "tag"\n`;
    await project.push(commit('fix: settings', 5, { files: { 'pyproject.toml': text } }));
    const files = await readyFiles(project);
    await project.git('push', '--quiet', 'origin', 'main~1:refs/tags/v1.2.1');
    const { errors, writes } = await run(world(), project, { files });
    expect(errors.map(({ code }) => code)).toEqual(['release-plan-changed']);
    expect(errors[0]?.remedy).toMatch(/Re-run all jobs/);
    expect(errors[0]?.message.match(/sha256:[0-9a-f]{64}/g)).toHaveLength(2);
    expect(writes).toEqual([]);
  });

  test('files of another commit are not released', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const built = (await project.head()).slice(0, 7);
    await project.push(commit('docs: later', 9));
    const { errors, writes } = await run(world(), project, { files });
    expect(errors.map(({ code }) => code)).toEqual(['release-plan-changed']);
    expect(errors[0]?.message).toContain(built);
    expect(writes).toEqual([]);
  });

  test('files of another version are not released, whatever the manifest says of its plan', async () => {
    const project = await world().project();
    const files = await readyFiles(project, { planned: '1.4.0' });
    const { errors, writes } = await run(world(), project, { files });
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['distribution-other-version']));
    expect(writes).toEqual([]);
  });

  test('no digest means that the build job had nothing: `nothing`, even if something is planned here', async () => {
    const project = await world().project();
    const { outcome, writes } = await run(world(), project, { files: { kind: 'none' } });
    expect(outcome).toMatchObject({ result: 'nothing', reason: expect.stringContaining('manifest-digest') });
    expect(writes).toEqual([]);
  });
});

test('extra files come with the release and never on the index', async () => {
  const project = await world().project();
  const files = await readyFiles(project, { extras: { 'acme vault.sbom.json': '{"components": []}\n' } });
  const { outcome, errors } = await run(world(), project, { files });
  expect(errors).toEqual([]);
  expect(outcome?.result).toBe('released');
  const assets = [...(project.releases()[0]?.assets.values() ?? [])];
  const extra = assets.find(({ label }) => label === 'acme vault.sbom.json');
  expect(extra?.name).toBe('acme.vault.sbom.json');
  expect(await readFile(extra?.file ?? '', 'utf8')).toBe('{"components": []}\n');
  expect(await project.indexed()).toHaveLength(2);
});
