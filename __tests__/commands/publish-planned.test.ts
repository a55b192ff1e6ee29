// Rehearsals and the checkout's own version: files to the index, and nothing else anywhere.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { warmTools } from '../e2e/warm-tools.ts';
import { buildEnvironment, builtProject } from './built-project.ts';
import { readyFiles } from './ready-files.ts';
import { run, type RunOptions } from './release-run.ts';
import { commit, type TestProject, useWorld } from './world.ts';

jest.setTimeout(120_000);
const world = useWorld();
beforeAll(() => warmTools());

const publish = (project: TestProject, options: RunOptions) =>
  run(world(), project, { command: 'publish-planned', ...options });
const rehearsal = (number: number) => ({ kind: 'rehearsal', number }) as const;

describe('a rehearsal', () => {
  test('publishes the planned version as a development release: no commit, tag or release', async () => {
    const project = await world().project({ unsound: true });
    const before = await project.refs();
    const target = rehearsal(4201);
    const files = await readyFiles(project, { target });
    const { outcome, errors, writes, standing } = await publish(project, { target, files });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'rehearsed', version: '1.3.0.dev4201', tag: null, sha: null });
    expect(outcome?.reason).toContain('rehearsal');
    expect(writes).toEqual([]);
    expect(standing).toBeNull();
    expect(await project.refs()).toEqual(before);
    expect(await project.indexed()).toEqual([
      'acme_vault-1.3.0.dev4201-py3-none-any.whl',
      'acme_vault-1.3.0.dev4201.tar.gz',
    ]);
  });

  test('keeps the number of its build in a later job or attempt', async () => {
    const project = await world().project({ unsound: true });
    const files = await readyFiles(project, { target: rehearsal(4201) });
    const { outcome, errors } = await publish(project, { target: rehearsal(4202), files });
    expect(errors).toEqual([]);
    expect(outcome?.version).toBe('1.3.0.dev4201');
  });

  test('with nothing planned it is the next patch', async () => {
    const project = await world().project({ unsound: true, commits: [commit('docs: a word', 1)] });
    const target = rehearsal(101);
    const files = await readyFiles(project, { target });
    const { outcome } = await publish(project, { target, files });
    expect(outcome).toMatchObject({ result: 'rehearsed', version: '1.2.1.dev101' });
    expect(outcome?.reason).toContain('next patch');
  });

  test('needs no right to write', async () => {
    const project = await world().project({ unsound: true });
    const target = rehearsal(101);
    const files = await readyFiles(project, { target });
    const token = project.token({ contents: 'read' });
    expect((await publish(project, { target, files, token })).outcome?.result).toBe('rehearsed');
  });

  test('built here, the files say that version', async () => {
    const project = await builtProject(world(), { unsound: true });
    const target = rehearsal(305);
    const env = await buildEnvironment(world());
    const { outcome, errors } = await publish(project, { target, env });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'rehearsed', version: '1.3.0.dev305' });
    expect(await project.indexed()).toContain(`${project.module}-1.3.0.dev305.tar.gz`);
  });
});

describe('the version of the checkout', () => {
  test('is published as it stands', async () => {
    const project = await world().project({ unsound: true });
    const target = { kind: 'written' } as const;
    const files = await readyFiles(project, { target });
    const { outcome, errors } = await publish(project, { target, files });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'published', version: '1.2.0', tag: null });
    const again = await publish(project, { target, files });
    expect(again.log.filter((line) => line.includes('already there, same sha256'))).toHaveLength(2);
  });

  test('with other bytes than the index has is an error with both hashes', async () => {
    const project = await world().project({ unsound: true });
    const target = { kind: 'written' } as const;
    await publish(project, { target, files: await readyFiles(project, { target }) });
    const { errors } = await publish(project, {
      target,
      files: await readyFiles(project, { target, salt: 'another' }),
    });
    expect(errors.map(({ code }) => code)).toEqual(['version-file-differs', 'version-file-differs']);
  });
});

describe('refused', () => {
  test('credentials that the index refuses', async () => {
    const project = await world().project({ unsound: true });
    const target = rehearsal(101);
    const files = await readyFiles(project, { target });
    const { errors } = await publish(project, {
      ...{ target, files },
      credentials: { user: 'acme', password: 'wrong' },
    });
    expect(errors).toMatchObject([{ code: 'release-credentials-refused' }]);
    expect(await project.indexed()).toEqual([]);
  });

  test('a dry run and a run without files write nothing', async () => {
    const project = await world().project({ unsound: true });
    const target = rehearsal(101);
    const files = await readyFiles(project, { target });
    expect((await publish(project, { target, files, dryRun: true })).outcome?.result).toBe('previewed');
    expect((await publish(project, { target, files: { kind: 'none' } })).outcome?.result).toBe('nothing');
    expect(await project.indexed()).toEqual([]);
  });
});
