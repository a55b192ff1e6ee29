import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCommitFiles } from '../../../src/gateways/git/commit-files.ts';
import { createLocalHistory } from '../../../src/gateways/git/local-history.ts';
import { createGit } from '../../../src/gateways/git/run-git.ts';

let folder: string;

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@acme.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@acme.example',
};

function run(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
}

function commit(message: string): string {
  run('commit', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message);
  return run('rev-parse', 'HEAD');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-history-'));
  run('init', '-q', '-b', 'main');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('local history', () => {
  test('reads the commits after a tag, whole messages and parents included', async () => {
    const first = commit('chore: begin');
    run('tag', '-a', 'v1.0.0', '-m', 'one');
    const second = commit('feat: größer\r\n\r\nbody line\n\nBREAKING CHANGE: text\n');
    const history = createLocalHistory(createGit(folder, process.env));
    const commits = await history.readCommits('v1.0.0', second, 10);
    expect(commits).toHaveLength(1);
    expect(commits[0]).toMatchObject({ sha: second, parents: [first], author: 'Ada' });
    expect(commits[0]?.message).toContain('BREAKING CHANGE: text');
    expect(commits[0]?.committedAt).toBeGreaterThan(1_600_000_000);
  });

  test('relates tags to the head: ancestor, identical, descendant, diverged', async () => {
    commit('chore: begin');
    run('tag', 'v1.0.0');
    const head = commit('feat: a');
    run('tag', '-a', 'v1.1.0', '-m', 'x');
    commit('feat: b');
    run('tag', 'v1.2.0');
    run('checkout', '-q', '-b', 'side', 'v1.0.0');
    commit('fix: side');
    run('tag', 'v1.0.1');
    const history = createLocalHistory(createGit(folder, process.env));
    const related = await history.relateTags(['v1.2.0', 'v1.1.0', 'v1.0.1', 'v1.0.0'], head);
    expect(related.map(({ name, relation }) => [name, relation])).toEqual([
      ['v1.2.0', 'descendant'],
      ['v1.1.0', 'identical'],
      ['v1.0.1', 'diverged'],
      ['v1.0.0', 'ancestor'],
    ]);
    expect(related[1]?.sha).toBe(head);
  });

  test('limits the commits of a first release', async () => {
    for (const number of [1, 2, 3]) commit(`feat: ${number}`);
    const history = createLocalHistory(createGit(folder, process.env));
    const { sha, branch } = (await history.readClone()).head;
    expect(branch).toBe('main');
    expect(await history.readCommits(null, sha, 2)).toHaveLength(2);
  });

  test.each([
    ['an empty repository', () => undefined, 'git-no-commits'],
    [
      'a shallow clone',
      () => {
        commit('feat: 1');
        commit('feat: 2');
        writeFileSync(join(folder, '.git', 'shallow'), `${run('rev-parse', 'HEAD')}\n`);
      },
      'git-shallow-clone',
    ],
    ['no repository', () => rmSync(join(folder, '.git'), { recursive: true }), 'git-not-a-repository'],
  ])('%s is one clear error', async (_, prepare, code) => {
    prepare();
    const history = createLocalHistory(
      createGit(folder, { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() }),
    );
    await expect(history.readClone()).rejects.toMatchObject({ code });
  });

  test('no hook, file system monitor or text conversion of the repository is started', async () => {
    writeFileSync(join(folder, '.gitattributes'), '* diff=evil\n');
    run('add', '.');
    const sha = commit('feat: x');
    const trap = `touch ${join(folder, 'trapped')}; true`;
    run('config', 'core.fsmonitor', trap);
    run('config', 'diff.evil.textconv', trap);
    run('config', 'log.showSignature', 'true');
    run('config', 'gpg.program', trap);
    const git = createGit(folder, process.env);
    await createLocalHistory(git).readCommits(null, sha, 5);
    await createCommitFiles(git, sha).findFiles('diff', '', 'attributes');
    expect(existsSync(join(folder, 'trapped'))).toBe(false);
  });
});

describe('files of a commit', () => {
  test('come from the commit, not from the working tree, byte for byte', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x00, 0xff]);
    writeFileSync(join(folder, 'odd näme.py'), bytes);
    writeFileSync(join(folder, 'version.py'), '__version__ = "1.0"\n');
    run('add', '.');
    const sha = commit('feat: x');
    writeFileSync(join(folder, 'version.py'), 'changed');
    const files = createCommitFiles(createGit(folder, process.env), sha);
    const read = await files.readFiles(['odd näme.py', 'version.py', 'absent.py']);
    expect([...read.keys()].sort()).toEqual(['odd näme.py', 'version.py']);
    expect(read.get('odd näme.py')).toEqual(bytes);
    expect(read.get('version.py')?.toString()).toBe('__version__ = "1.0"\n');
    expect(await files.findFiles('^__version__', '', '.py')).toEqual(['version.py']);
    expect((await files.listFiles()).map(({ path, mode }) => [path, mode])).toEqual([
      ['odd näme.py', '100644'],
      ['version.py', '100644'],
    ]);
    expect(await files.readTree()).toBe(run('rev-parse', 'HEAD^{tree}'));
  });

  test('a commit that is not in the checkout is one clear error', async () => {
    commit('feat: x');
    const files = createCommitFiles(createGit(folder, process.env), 'f'.repeat(40));
    await expect(files.listFiles()).rejects.toMatchObject({ code: 'git-commit-missing' });
    await expect(files.findFiles('x', '', '.py')).rejects.toMatchObject({ code: 'git-commit-missing' });
  });
});
