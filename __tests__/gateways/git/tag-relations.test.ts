// Relations of tags to a head, judged by the range, one by one and all at once: all three must say what git says.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createLocalHistory } from '../../../src/gateways/git/local-history.ts';
import { createGit } from '../../../src/gateways/git/run-git.ts';
import type { RelatedTag } from '../../../src/plan/history.ts';
import { parseTagFormat } from '../../../src/version/tag-format.ts';
import { createGitFolder, type GitFolder } from './git-folder.ts';

// Programs are started, on machines that may be busy.
jest.setTimeout(30_000);

let folder: GitFolder;
const shas = new Map<string, string>();

/** main: a - b - m - c, side: a - s - m, stray: another root. Every commit is tagged. */
beforeAll(() => {
  folder = createGitFolder();
  const add = (name: string): void => {
    shas.set(name, folder.commit(`feat: ${name}`));
    folder.run('tag', '-a', name, '-m', name);
  };
  add('a');
  folder.run('checkout', '-q', '-b', 'side');
  add('s');
  folder.run('checkout', '-q', 'main');
  add('b');
  folder.run('merge', '-q', '--no-ff', 'side', '-m', 'merge');
  shas.set('m', folder.run('rev-parse', 'HEAD'));
  folder.run('tag', 'm');
  add('c');
  folder.run('checkout', '-q', '--orphan', 'stray');
  add('stray');
  folder.run('tag', 'blob', folder.run('hash-object', '-w', '--stdin'));
});

afterAll(() => folder.remove());

const history = () => createLocalHistory(createGit(folder.path, process.env));
const head = (name: string): string => shas.get(name) ?? '';
const relations = (related: readonly RelatedTag[]) =>
  related.map(({ name, relation }) => `${name} ${relation}`);

const TRUTH = [
  ['m', 'a', 'ancestor'],
  ['m', 'b', 'ancestor'],
  ['m', 's', 'ancestor'],
  ['m', 'm', 'identical'],
  ['m', 'c', 'descendant'],
  ['m', 'stray', 'diverged'],
  ['b', 's', 'diverged'],
  ['b', 'm', 'descendant'],
  ['a', 'stray', 'diverged'],
  ['m', 'blob', 'diverged'],
] as const;

describe('one tag', () => {
  test.each(TRUTH)('at %s, %s is %s: by the range behind it', async (at, name, relation) => {
    const [first] = await history().relateTags([name], head(at));
    expect(first).toMatchObject({ name, relation, sha: name === 'blob' ? '' : head(name) });
  });

  test.each(TRUTH)('at %s, %s is %s: asked alone', async (at, name, relation) => {
    const related = await history().relateTags(['stray', name], head(at));
    expect(related[1]).toMatchObject({ name, relation });
  });

  test.each(TRUTH.filter(([, name]) => name !== 'blob'))(
    'at %s, %s is %s: among all',
    async (at, name, relation) => {
      const related = await history().relateTags([...Array<string>(9).fill('stray'), name], head(at));
      expect(related.at(-1)).toMatchObject({ name, relation, sha: head(name) });
    },
  );
});

test('it stops at the first ancestor', async () => {
  expect(relations(await history().relateTags(['c', 's', 'b', 'a'], head('m')))).toEqual([
    'c descendant',
    's ancestor',
  ]);
  expect(await history().relateTags([], head('m'))).toEqual([]);
});

describe('early commits', () => {
  test('are all commits of the range behind the first tag, each once', async () => {
    const seen: string[] = [];
    const local = history();
    await local.relateTags(['a'], head('c'), (commit) => seen.push(commit.sha));
    const range = await local.readCommits('a', head('c'), 1);
    expect(seen.toSorted()).toEqual(range.map((commit) => commit.sha).toSorted());
    expect(range).toHaveLength(4);
  });

  test('a history that was read ahead shows them too', async () => {
    const versions = createGitFolder();
    versions.commit('chore: begin');
    versions.run('tag', 'v1.2.0');
    const sha = versions.commit('feat: x');
    const local = createLocalHistory(createGit(versions.path, process.env));
    local.readAhead(parseTagFormat('v{version}'), sha);
    await local.readCommits('v1.2.0', sha, 1);
    const seen: string[] = [];
    await local.relateTags(['v1.2.0'], sha, (commit) => seen.push(commit.sha));
    expect(seen).toEqual([sha]);
    versions.remove();
  });
});
