import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSampleProject } from '../../../sandbox/projects/sample-project.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sample-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('sample project', () => {
  test('is the same on every machine, clean, and has the shapes that a release meets', async () => {
    const one = await createSampleProject(join(root, 'one'));
    const two = await createSampleProject(join(root, 'two'));
    expect(one.head).toBe(two.head);
    const git = isolatedGit(one.directory);
    expect(await git('status', '--porcelain')).toBe('');
    const headers = (await git('log', '--format=%s', 'v1.2.0..HEAD')).trim().split('\n');
    expect(headers).toHaveLength(12);
    expect(headers).toEqual(
      expect.arrayContaining(['feat: add mirror option', 'update readme', 'feat:print in upper case']),
    );
    expect((await git('log', '--merges', '--format=%P')).trim().split(' ')).toHaveLength(2);
    const revert = await git('log', '--grep', '^This reverts commit', '--format=%b');
    const reverted = /commit ([0-9a-f]{40})\./.exec(revert)?.[1] ?? '';
    expect(await git('log', '-1', '--format=%s', reverted)).toBe(
      'feat(cli): print all entries as YAML (#18)\n',
    );
    expect(await git('cat-file', '-t', 'v1.2.0')).toBe('tag\n');
    expect(await git('branch', '--format=%(refname:short)')).toBe('main\n');
  });

  test('as many commits as a bench wants, before and after the release', async () => {
    const { directory } = await createSampleProject(join(root, 'many'), {
      commits: 500,
      older: 100,
      name: 'acme-long-name',
    });
    const git = isolatedGit(directory);
    expect(await git('rev-list', '--count', 'v1.2.0..HEAD')).toBe('500\n');
    expect(await git('rev-list', '--count', 'HEAD')).toBe('603\n');
    expect(await readFile(join(directory, 'src/acme_long_name/__init__.py'), 'utf8')).toContain(
      '__version__ = "1.2.0"',
    );
  });
});
