// A version that a person asked for stays proposed until it is merged or closed, or is refused where its merge would be lost.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { BRANCH, branchFile, personOf, pullOf, pullStates } from '../../commands/propose-person.ts';
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

const NUMBERS = { epoch: 0, pre: null, post: null, dev: null, local: null };
const version = (...release: readonly number[]) => ({ ...NUMBERS, release });

const message = async (): Promise<string> => {
  await project.git('fetch', '--quiet', 'origin', BRANCH);
  return project.git('log', '-1', '--format=%B', 'FETCH_HEAD');
};

describe('a version that was asked for', () => {
  test.each([{ version: version(5, 0) }, { bump: 'major' as const }])('stays: %j', async (asked) => {
    const first = await propose(world(), project, asked);
    const number = first.outcome?.version ?? '';
    expect(await message()).toContain(`\nRelease-Asked: ${number}\n`);
    await project.push(commit('docs: another', 10));
    const later = await propose(world(), project);
    expect(later.outcome).toMatchObject({ result: 'pending', version: number });
    expect(pullOf(project, 1).title).toBe(`chore(release): ${number}`);
    expect(await branchFile(project, 'pyproject.toml')).toContain(`version = "${number}"`);
    expect(await message()).toContain(`\nRelease-Asked: ${number}\n`);
    expect((await propose(world(), project)).writes).toEqual([]);

    await person.merge(1, 'squash');
    const { merged, errors } = await propose(world(), project);
    expect(errors).toEqual([]);
    expect(merged?.number).toBe(1);
  });

  test('gives way to a higher one that commits ask for', async () => {
    await propose(world(), project, { version: version(1, 5, 0) });
    await project.push(commit('feat!: another store', 10));
    expect((await propose(world(), project)).outcome?.version).toBe('2.0.0');
    expect(await message()).not.toContain('Release-Asked');
  });

  test('is over when the proposal is closed', async () => {
    await propose(world(), project, { version: version(5, 0) });
    await person.close(1);
    await project.push(commit('fix: a leak', 10));
    expect((await propose(world(), project)).outcome?.version).toBe('1.3.0');
  });

  test('is not taken from a commit of somebody else', async () => {
    await propose(world(), project);
    const tree = 'f'.repeat(40);
    await person.commit(
      { 'CHANGELOG.md': await branchFile(project, 'CHANGELOG.md') },
      { message: `x\n\nRelease-Tag: v9.0.0\nRelease-Tree: ${tree}\nRelease-Asked: 9.0.0\n` },
    );
    await project.push(commit('fix: a leak', 10));
    expect((await propose(world(), project)).outcome?.version).toBe('1.3.0');
  });

  test('stays proposed when no commit calls for a release', async () => {
    await propose(world(), project);
    await project.git('tag', '-a', '-m', 'x', 'v1.3.0', await person.merge(1));
    await project.push(commit('docs: more', 9));
    const { outcome } = await propose(world(), project, { bump: 'major' });
    expect(outcome?.version).toBe('2.0.0');
    await project.push(commit('docs: another', 10));
    const { withdrawn, writes, log } = await propose(world(), project);
    expect({ withdrawn, writes }).toEqual({ withdrawn: null, writes: [] });
    expect(log).toContain('The pull request #2 stays open: 2.0.0 was asked for.');
    expect(pullStates(project)).toEqual(['#1 merged', '#2 open']);
  });
});

describe('what a merge would not release is refused', () => {
  test.each([
    ['lower than the commits ask for', { bump: 'patch' as const }, 'Ask for 1.3.0 or a higher version'],
    [
      'not final',
      { version: { ...version(5, 0), pre: { kind: 'rc' as const, number: 1 } } },
      'final version',
    ],
  ])('%s', async (_, asked, instead) => {
    const { errors, writes } = await propose(world(), project, asked);
    expect(errors.map(({ code }) => code)).toEqual(['pull-version-lost']);
    expect(errors[0]?.remedy).toContain(instead);
    expect(writes).toEqual([]);
  });

  test('one that no file would say, unless the commits ask for it too', async () => {
    const pyproject = await project.git('show', 'main:pyproject.toml');
    const dynamic = pyproject
      .replace('requires = [', 'requires = ["hatch-vcs", ')
      .replace(/^version = .*$/m, 'dynamic = ["version"]');
    const files = { 'pyproject.toml': `${dynamic}\n[tool.hatch.version]\nsource = "vcs"\n` };
    await project.push(commit('feat: the version comes from the tag', 10, { files }));
    const refused = await propose(world(), project, { version: version(5, 0, 0), dryRun: true });
    expect(refused.errors.map(({ code }) => code)).toEqual(['pull-version-lost']);
    expect(refused.errors[0]?.message).toContain('5.0.0 was asked for');
    expect(refused.errors[0]?.message).toContain('the version comes from the tag');
    const same = await propose(world(), project, { version: version(1, 3, 0) });
    expect(same.outcome).toMatchObject({ result: 'pending', version: '1.3.0' });
  });
});
