// `py-release preview` in clones, without network.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Git, isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { runCli } from '../../cli/run-cli.ts';

const PYPROJECT =
  '[project]\nname = "acme-vault"\nversion = "1.2.0"\n\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

let folder: string;
let git: Git;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'py-release-preview-'));
  git = isolatedGit(folder);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', 'Ada');
  await git('config', 'user.email', 'ada@acme.example');
  await writeFile(join(folder, 'pyproject.toml'), PYPROJECT);
  await git('add', '.');
  await commit('chore: begin');
  await git('tag', 'v1.2.0');
  await git('checkout', '--quiet', '-b', 'topic');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const commit = (message: string): Promise<string> =>
  git('commit', '--quiet', '--allow-empty', '--message', message);
const shown = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await runCli(['preview', ...args], { cwd: folder });
  return { code, stdout, stderr };
};
const document = async (...args: readonly string[]) =>
  JSON.parse((await shown('--json', ...args)).stdout) as Document;

interface Document {
  readonly same: boolean;
  readonly base: { readonly name: string };
  readonly merges: readonly {
    readonly method: string;
    readonly version: string | null;
    readonly previous: { readonly tag: string } | null;
    readonly notes: string;
    readonly warnings: readonly string[];
    readonly commits: readonly { readonly sha: string | null; readonly header: string }[];
  }[];
  readonly refused: readonly { readonly method: string; readonly code: string }[];
  readonly titles: readonly { readonly header: string; readonly fix: string }[];
}

const versions = ({ merges }: Document) => merges.map(({ method, version }) => `${method} ${version}`);

describe('a branch', () => {
  test('comes to the same by every button', async () => {
    await commit('feat: open the vault');
    const { code, stdout } = await shown();
    expect(code).toBe(0);
    expect(stdout).toContain('squashed, merged with a merge commit or rebased into main');
    expect(stdout).toContain('1.2.0 → 1.3.0');
    expect(stdout).not.toMatch(/#0|makes a difference/);
    expect((await git('status', '--porcelain')).trim()).toBe('');
  });

  test('comes to something else when the title says more than its commits', async () => {
    await commit('fix: one');
    await commit('wip');
    const seen = await document('--title', 'feat!: no more keys', '--number', '12');
    expect(seen.same).toBe(false);
    expect(versions(seen)).toEqual(['squash 2.0.0', 'merge 1.2.1', 'rebase 1.2.1']);
    const [squash, merge, rebase] = seen.merges;
    expect(squash?.commits).toMatchObject([{ sha: null, header: 'feat!: no more keys (#12)' }]);
    const head = (await git('rev-parse', 'HEAD')).trim();
    expect(merge?.commits.map(({ sha }) => sha)).toEqual(expect.arrayContaining([head, null]));
    expect(rebase?.commits.map(({ sha }) => sha)).toContain(head);
    expect(seen.titles[0]).toMatchObject({
      header: 'wip',
      fix: expect.stringContaining('Write "fix: wip"'),
    });
    expect(seen.titles[1]?.fix).toContain('a merge commit does not count');
    expect((await shown('--title', 'feat!: no more keys')).stdout).toContain(
      'How it is merged makes a difference',
    );
  });

  test('never shows the number of a pull request that is not there', async () => {
    await commit('fix: one');
    await commit('fix: two');
    for (const title of ['fixup! feat: doors', 'Feature/doors', 'feature: doors', 'feat!: doors']) {
      const seen = await shown('--json', '--title', title, '--fail-on', 'unparsed');
      expect(seen.stdout + seen.stderr).not.toContain('#0');
      expect((await shown('--title', title)).stdout).not.toContain('#0');
    }
  });

  test('is planned with what its base has gained since, and merges of the base count once', async () => {
    await commit('feat: open the vault');
    await git('checkout', '--quiet', 'main');
    await commit('fix!: a leak');
    const before = await document();
    expect(versions(before)).toEqual(['squash 2.0.0', 'merge 2.0.0', 'rebase 2.0.0']);
    expect((await shown()).stdout).toContain('This commit is on main already');
    await git('checkout', '--quiet', 'topic');
    expect(versions(await document())).toEqual(['squash 2.0.0', 'merge 2.0.0', 'rebase 2.0.0']);
    await git('merge', '--quiet', '--no-edit', 'main');
    expect(versions(await document())).toEqual(['squash 2.0.0', 'merge 2.0.0', 'rebase 2.0.0']);
    expect((await shown()).stdout).not.toContain('Not on this branch');
  });

  test('with a release of its own: only a merge commit brings its tag to the base', async () => {
    await commit('feat: open the vault');
    await writeFile(join(folder, 'pyproject.toml'), PYPROJECT.replace('1.2.0', '1.3.0'));
    await git('add', '.');
    await commit('chore(release): 1.3.0');
    await git('tag', 'v1.3.0');
    await commit('feat!: no more keys');
    const { merges } = await document();
    expect(merges.map(({ previous }) => previous?.tag)).toEqual(['v1.2.0', 'v1.3.0', 'v1.2.0']);
    expect(merges.map(({ commits }) => commits.length)).toEqual([1, 2, 3]);
  });

  describe('behind a release of its base', () => {
    const release = async (text: string): Promise<void> => {
      await git('checkout', '--quiet', 'main');
      await writeFile(join(folder, 'pyproject.toml'), text);
      await git('commit', '--quiet', '--all', '--message', 'chore(release): 1.3.0');
      await git('tag', 'v1.3.0');
      await git('checkout', '--quiet', 'topic');
    };
    const DEPENDS = 'build-backend = "hatchling.build"\n# more\n';

    test('has the files that a merge would leave', async () => {
      await commit('fix: a leak');
      await release(PYPROJECT.replace('1.2.0', '1.3.0'));
      expect(versions(await document())).toEqual(['squash 1.3.1', 'merge 1.3.1', 'rebase 1.3.1']);
      expect((await shown()).stdout).toContain('Not on this branch: 1 commit of main.');
      expect((await git('status', '--porcelain')).trim()).toBe('');
    });

    test('and changed the same file elsewhere', async () => {
      await writeFile(join(folder, 'pyproject.toml'), PYPROJECT.replace(/build-backend.*\n/, DEPENDS));
      await git('commit', '--quiet', '--all', '--message', 'fix: a leak');
      await release(PYPROJECT.replace('1.2.0', '1.3.0'));
      expect(versions(await document())).toEqual(['squash 1.3.1', 'merge 1.3.1', 'rebase 1.3.1']);
    });

    test('and conflicts with it: the file is as it is on the branch, and that is said', async () => {
      await writeFile(join(folder, 'pyproject.toml'), PYPROJECT.replace('1.2.0', '1.4.0'));
      await git('commit', '--quiet', '--all', '--message', 'fix: a leak');
      await release(PYPROJECT.replace('1.2.0', '1.3.0'));
      const { stdout } = await shown();
      expect(stdout).toContain('1.3.0 → 1.4.0');
      expect(stdout).toContain('pyproject.toml conflicts with main');
    });
  });

  test('with a tag that one way would leave behind: that way is refused, the others are shown', async () => {
    await writeFile(join(folder, 'pyproject.toml'), PYPROJECT.replace('1.2.0', '1.2.9'));
    await git('commit', '--quiet', '--all', '--message', 'chore(release): 1.2.9');
    await git('tag', 'v1.2.9');
    await writeFile(join(folder, 'pyproject.toml'), PYPROJECT);
    await git('commit', '--quiet', '--all', '--message', 'fix: back');
    await git('tag', 'v1.3.0', 'v1.2.9');
    await git('tag', '--delete', 'v1.2.9');
    await writeFile(join(folder, 'pyproject.toml'), PYPROJECT.replace('1.2.0', '1.3.0'));
    await git('commit', '--quiet', '--all', '--message', 'fix: forth');
    await git('checkout', '--quiet', 'topic');
    const seen = await document();
    expect(versions(seen)).toEqual(['merge 1.3.1']);
    expect(seen.same).toBe(false);
    expect(seen.refused).toMatchObject([
      { method: 'squash', code: 'version-tag-exists' },
      { method: 'rebase', code: 'version-tag-exists' },
    ]);
    const { code, stdout } = await shown();
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {2}squashed: .*v1\.3\.0/);
    expect((await shown('--method', 'squash')).stderr).toContain('version-tag-exists');
  });

  test('with a tag that a merge commit could not carry on: squashed it can be released', async () => {
    await commit('feat: open the vault');
    await git('tag', 'v1.3.0');
    await commit('feat!: no more keys');
    const seen = await document();
    expect(versions(seen)).toEqual(['squash 2.0.0', 'rebase 2.0.0']);
    expect(seen.refused).toMatchObject([{ method: 'merge', code: 'version-below-tag' }]);
  });

  test('fails by --fail-on, by the methods that are asked for', async () => {
    await commit('wip');
    await commit('feat: open the vault');
    expect((await shown('--fail-on', 'unparsed', '--method', 'squash', '--title', 'feat: open')).code).toBe(
      0,
    );
    const { code, stderr } = await shown('--fail-on', 'unparsed', '--method', 'rebase');
    expect(code).toBe(1);
    expect(stderr).toContain('preview-unparsed');
  });
});

describe('with api-check', () => {
  const begin = async (mode: string, python: string): Promise<void> => {
    await git('checkout', '--quiet', 'main');
    await writeFile(
      join(folder, 'pyproject.toml'),
      `${PYPROJECT}\n[tool.py-release]\napi-check = "${mode}"\n`,
    );
    await writeFile(join(folder, 'acme_vault.py'), python);
    await git('add', '.');
    await commit('feat: begin');
    await git('tag', '--force', 'v1.2.0');
    await git('checkout', '--quiet', '-B', 'topic');
    await git('rm', '--quiet', 'acme_vault.py');
    await commit('fix: a leak');
  };

  test('the comparison has its say as in a release: here there is nothing to compare', async () => {
    await begin('warn', 'def open(): ...\n');
    const { merges } = await document();
    for (const { warnings } of merges)
      expect(warnings).toEqual([expect.stringContaining('The public API was not compared with v1.2.0')]);
  });

  test('what refuses a release fails after the preview is shown', async () => {
    await begin('fail', 'def open(): ...\n');
    await writeFile(join(folder, 'acme_vault.py'), 'def close(): ...\n');
    await git('add', '.');
    await commit('fix: shorter');
    // Nobody listens there, so that nothing can be compared.
    const env = { PIP_INDEX_URL: 'http://127.0.0.1:9/simple', RUNNER_TOOL_CACHE: join(folder, 'none') };
    const { code, stdout, stderr } = await runCli(['preview'], { cwd: folder, env });
    expect([code, stdout]).toEqual([1, expect.stringContaining('1.2.0 → 1.2.1')]);
    expect(stderr).toContain('api-not-compared');
  });
});

test.each([
  [['--base', 'nowhere'], 1, 'preview-base-missing'],
  [['--base', '--upload-pack=x'], 2, 'usage-wrong'],
  [['--method', 'octopus'], 2, 'usage-wrong'],
  [['--number', 'x'], 2, 'usage-wrong'],
  [['--fail-on', 'anything'], 2, 'usage-wrong'],
])('%j is refused', async (args, code, error) => {
  await commit('feat: open the vault');
  const seen = await shown(...args);
  expect([seen.code, seen.stdout]).toEqual([code, '']);
  expect(seen.stderr).toContain(error);
});
