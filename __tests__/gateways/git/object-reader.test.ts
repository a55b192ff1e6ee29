import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createGit } from '../../../src/gateways/git/run-git.ts';
import { createGitFolder, type GitFolder } from './git-folder.ts';

// Programs are started, on machines that may be busy.
jest.setTimeout(30_000);

let folder: GitFolder;

beforeEach(() => {
  folder = createGitFolder();
});

afterEach(() => folder.remove());

const git = () => createGit(folder.path, process.env);

function blob(content: Buffer): string {
  writeFileSync(join(folder.path, 'content'), content);
  return folder.run('hash-object', '-w', 'content');
}

describe('objects', () => {
  test('come in the order asked, byte for byte, whatever their size', async () => {
    const contents = [0, 1, 65_535, 65_536, 200_000, 3].map((size) => randomBytes(size));
    const answers = await git().objects(contents.map(blob));
    answers.forEach((answer, index) => {
      expect(answer?.type).toBe('blob');
      expect(answer?.content.equals(contents[index] as Buffer)).toBe(true);
    });
  });

  test('that are not there are null, among those that are', async () => {
    const sha = blob(Buffer.from('text'));
    const answers = await git().objects([sha, 'f'.repeat(40), 'refs/tags/none^{commit}', sha]);
    expect(answers.map((answer) => answer?.content.toString() ?? null)).toEqual(['text', null, null, 'text']);
  });

  test('may be asked for while others are on their way', async () => {
    const reader = git();
    const shas = Array.from({ length: 40 }, (_, number) => blob(Buffer.from(`object ${number}`.repeat(100))));
    const answers = await Promise.all(shas.map((sha) => reader.objects([sha, 'none'])));
    answers.forEach(([found, missing], number) => {
      expect(found?.content.toString()).toBe(`object ${number}`.repeat(100));
      expect(missing).toBeNull();
    });
  });

  test('tags are peeled, tags of tags too', async () => {
    const sha = folder.commit('feat: x');
    folder.run('tag', '-a', 'inner', '-m', 'x');
    folder.run('-c', 'advice.nestedTag=false', 'tag', '-a', 'outer', 'inner', '-m', 'x');
    const answers = await git().objects(['inner', 'outer', 'HEAD'].map((name) => `${name}^{commit}`));
    expect(answers.map((answer) => answer?.sha)).toEqual([sha, sha, sha]);
  });

  test('nothing is started for nothing', async () => {
    expect(await createGit('/nonexistent', process.env).objects([])).toEqual([]);
  });

  test.each([
    ['no repository', () => folder.run('config', 'core.repositoryFormatVersion', '99'), 'git-failed'],
    ['no folder', () => folder.remove(), 'git-folder-unusable'],
  ])('%s is one clear error', async (_, prepare, code) => {
    prepare();
    await expect(git().objects(['HEAD'])).rejects.toMatchObject({ code });
  });

  test('a damaged object is not there, and the others still are', async () => {
    const sha = blob(Buffer.from('text'));
    const path = join(folder.path, '.git/objects', sha.slice(0, 2), sha.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, 'damaged');
    folder.commit('feat: x');
    const [damaged, head] = await git().objects([sha, 'HEAD']);
    expect([damaged, head?.type]).toEqual([null, 'commit']);
  });
});
