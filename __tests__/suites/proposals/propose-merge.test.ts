// The merge of a release pull request is the release, however it was merged; nothing else is.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { BRANCH, personOf, pullStates } from '../../commands/propose-person.ts';
import { propose } from '../../commands/propose-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

const world = useWorld();
let project: TestProject;
let person: ReturnType<typeof personOf>;

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
  person = personOf(world(), project);
});

const OURS = { number: 1, url: 'https://github.com/acme/acme-vault/pull/1', notes: null };

describe('the merge of our pull request', () => {
  beforeEach(async () => {
    await propose(world(), project);
  });

  test.each([
    ['merge', false],
    ['merge', true],
    ['squash', false],
    ['squash', true],
    ['rebase', false],
    ['rebase', true],
  ] as const)('is found after a %s (its branch is deleted: %s)', async (method, deleteBranch) => {
    await person.merge(1, method, { deleteBranch });
    const { merged, errors, writes, requests } = await propose(world(), project);
    expect(errors).toEqual([]);
    expect(merged).toEqual(OURS);
    expect(writes).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  test('is found after a squash with a message of a person’s own', async () => {
    await person.merge(1, 'squash', { squashMessage: 'Release it' });
    expect((await propose(world(), project)).merged).toEqual(OURS);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'is found after a %s of several commits',
    async (method) => {
      await person.change('CHANGELOG.md', (text) => text.replace('- add mirror option', '- Mirrors'));
      await person.merge(1, method);
      expect((await propose(world(), project)).merged).toEqual(OURS);
    },
  );

  test('is found when main had moved on before it, and after it', async () => {
    await project.push(commit('docs: before', 10));
    await person.merge(1, 'squash');
    await project.push(commit('docs: after', 11));
    expect((await propose(world(), project)).merged).toEqual(OURS);
  });

  test('carries the notes as people have edited them, with what came later', async () => {
    await person.write(1, (body) => body.replace('- add mirror option', '- Mirrors, at last'));
    await person.merge(1, 'squash');
    await project.push(commit('fix: a leak', 10));
    const { merged } = await propose(world(), project);
    expect(merged?.notes).toMatch(/^### Features\n\n- Mirrors, at last/);
    expect(merged?.notes).toMatch(/\n- a leak .*\n\n\*\*Full changelog:\*\* .*\n$/);
    expect(merged?.notes).not.toContain('<!--');
    expect(merged?.notes).not.toContain('\r');
  });

  test('is proposed again when later commits make it another version', async () => {
    await person.merge(1);
    await project.push(commit('feat!: another store', 10));
    const { outcome } = await propose(world(), project);
    expect(outcome).toMatchObject({ result: 'pending', version: '2.0.0' });
    expect(outcome?.reason).toContain(
      '1.3.0 of the merged pull request #1 is not released yet; if its own run',
    );
    expect(pullStates(project)).toEqual(['#1 merged', '#2 open']);
  });

  test.each([true, false])(
    'is followed by the next proposal (its branch is deleted: %s)',
    async (deleteBranch) => {
      const sha = await person.merge(1, 'squash', { deleteBranch });
      await project.git('tag', '-a', '-m', 'x', 'v1.3.0', sha);
      await project.push(commit('fix: a leak', 10));
      const { outcome, errors } = await propose(world(), project);
      expect(errors).toEqual([]);
      expect(outcome).toMatchObject({ result: 'pending', version: '1.3.1' });
      expect(pullStates(project)).toEqual(['#1 merged', '#2 open']);
      expect((await propose(world(), project)).writes).toEqual([]);
    },
  );
});

/** What a release commits, by other hands. */
async function filesOf(version: string): Promise<Record<string, string>> {
  const paths = ['pyproject.toml', 'src/acme_vault/__init__.py', 'uv.lock', 'CHANGELOG.md'];
  const texts = await Promise.all(paths.map((path) => project.git('show', `main:${path}`)));
  return Object.fromEntries(
    paths.map((path, index) => {
      const text = texts[index] ?? '';
      return [
        path,
        path.endsWith('.md')
          ? text.replace('## [1.2.0]', `## [${version}] - 2026-09-01\n\n- Mirrors\n\n## [1.2.0]`)
          : text.replace('1.2.0', version),
      ];
    }),
  );
}

describe('a version that is in the files without it', () => {
  test('is an error that says what to do', async () => {
    const head = await project.push(commit('chore: bump', 10, { files: await filesOf('1.3.0') }));
    const { errors, writes } = await propose(world(), project);
    expect(writes).toEqual([]);
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [
        'pull-not-ours',
        `The files of ${head.slice(0, 7)} already say 1.3.0, but no merged release pull request from \`py-release/main\` brought that in. Run the job again first: GitHub may have been late to show the merge. If it says the same, take the change back, so that the next run proposes 1.3.0; or, if it is to be released as it is, start the workflow with the input \`version: 1.3.0\`. Nothing was written.`,
      ],
    ]);
  });

  test('is released when a person asks for that version', async () => {
    await project.push(commit('chore: bump', 10, { files: await filesOf('1.3.0') }));
    const version = { epoch: 0, release: [1, 3, 0], pre: null, post: null, dev: null, local: null };
    const { merged, errors } = await propose(world(), project, { version });
    expect(errors).toEqual([]);
    expect(merged).toBeNull();
  });

  test('is not ours when it came from a branch of our name in a fork', async () => {
    const message = 'chore(release): 1.3.0\n\nRelease-Tag: v1.3.0\nRelease-Tree: ' + 'a'.repeat(40);
    const head = await project.push(commit(message, 10, { files: await filesOf('1.3.0') }));
    world().github.addPullRequest({
      ...{ repository: project.fullName, number: 7, title: 'chore(release): 1.3.0', login: 'eve' },
      ...{ commits: [head], head: BRANCH, headOwner: 'eve', headSha: head, base: 'main' },
      ...{ mergeCommit: head, mergedAt: '2026-09-03T00:00:00Z' },
    });
    const { errors } = await propose(world(), project);
    expect(errors.map(({ code }) => code)).toEqual(['pull-not-ours']);
    expect(errors[0]?.message).toContain('; the commit came with the pull request #7.');
  });

  test('is not ours when our pull request proposed another one', async () => {
    await propose(world(), project);
    await person.merge(1);
    const texts = await filesOf('1.3.0');
    await project.push(
      commit('feat!: x', 10),
      commit('chore: bump', 11, {
        files: Object.fromEntries(
          Object.entries(texts).map(([path, text]) => [path, text.replaceAll('1.3.0', '2.0.0')]),
        ),
      }),
    );
    expect((await propose(world(), project)).errors.map(({ code }) => code)).toEqual(['pull-not-ours']);
  });
});

test('a project whose release commits nothing needs no pull request', async () => {
  const pyproject = await project.git('show', 'main:pyproject.toml');
  const dynamic = pyproject
    .replace('requires = [', 'requires = ["hatch-vcs", ')
    .replace(/^version = .*$/m, 'dynamic = ["version"]');
  await project.push(
    commit('feat: the version comes from the tag', 10, {
      files: {
        'pyproject.toml': `${dynamic}\n[tool.hatch.version]\nsource = "vcs"\n\n[tool.py-release]\nchangelog = false\n`,
      },
    }),
  );
  const { merged, errors, outcome } = await propose(world(), project);
  expect({ merged, errors, outcome }).toEqual({ merged: null, errors: [], outcome: null });
});
