// What stands between the merge of a proposal and its release: a larger change that came in before it, lists that lag.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { branchFile, personOf, pullStates } from '../../commands/propose-person.ts';
import { propose } from '../../commands/propose-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

const world = useWorld();
let project: TestProject;
let person: ReturnType<typeof personOf>;

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
  person = personOf(world(), project);
  await propose(world(), project);
});

const REASON =
  /1\.3\.0 of the merged pull request #1 is not released, since the commits ask for 2\.0\.0: feat!: /;

describe('a breaking change that came in before the merge', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('(%s) is proposed, and that is told', async (how) => {
    await person.change('CHANGELOG.md', (text) => text.replace('- add mirror option', '- Mirrors, at last'));
    const proposed = await branchFile(project, 'CHANGELOG.md');
    await project.push(commit('feat!: another store', 10));
    await person.merge(1, how);
    const { outcome, warnings, errors } = await propose(world(), project);
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'pending', version: '2.0.0' });
    expect(outcome?.reason).toMatch(REASON);
    expect(warnings).toEqual([expect.stringMatching(REASON)]);
    expect(pullStates(project)).toEqual(['#1 merged', '#2 open']);

    const changelog = await branchFile(project, 'CHANGELOG.md');
    expect(changelog).toContain('## [2.0.0]');
    expect(changelog).not.toContain('1.3.0');
    expect(changelog.match(/^## /gm)).toEqual(proposed.match(/^## /gm));
    expect(changelog.match(/Mirrors, at last/g)).toHaveLength(1);
    expect(changelog).not.toContain('add mirror option');
    expect(changelog.match(/close the vault after reading/g)).toHaveLength(1);
    expect(changelog).toMatch(/### Breaking changes\n\n- another store/);

    expect((await propose(world(), project)).writes).toEqual([]);
    await person.merge(2, how);
    expect((await propose(world(), project)).merged?.number).toBe(2);
  });
});

/** The pull requests as they were before the merge, in the first answers. */
const lagging = (answers: number) => {
  let left = answers;
  return (next: Fetch): Fetch =>
    async (url, options) => {
      const answer = await next(url, options);
      const path = String(url);
      if (!/\/pulls(?:\?|$)/.test(path) || left === 0) return answer;
      left -= 1;
      if (/\/commits\//.test(path)) return Response.json([]);
      const pulls = JSON.parse(await answer.text()) as readonly object[];
      return Response.json(pulls.map((pull) => ({ ...pull, state: 'open', merged_at: null })));
    };
};

describe('lists that don’t show the merge yet', () => {
  test.each([2, 4])('are read again (%i stale answers)', async (answers) => {
    await person.merge(1, 'squash');
    const { merged, errors, log } = await propose(world(), project, { fetch: lagging(answers) });
    expect(errors).toEqual([]);
    expect(merged?.number).toBe(1);
    expect(log.join('\n')).toContain('looking again in 1 s');
  });

  test('in the end are told, with running again as the way out', async () => {
    await person.merge(1, 'squash');
    const { errors } = await propose(world(), project, { fetch: lagging(99) });
    expect(errors.map(({ code }) => code)).toEqual(['pull-not-ours']);
    expect(errors[0]?.remedy).toMatch(/^Run the job again first/);
  });
});
