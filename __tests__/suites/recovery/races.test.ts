// Another push, another run, a lost answer: who was faster wins, nothing of ours is left, and nothing is green by mistake.
import { describe, expect, jest, test } from '@jest/globals';
import { readyFiles } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { commit, RIGHTS, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

/** A push that nobody here knows of yet. */
async function pushElsewhere(project: TestProject, message = 'fix: a rival'): Promise<string> {
  const { objects } = project.repository.git;
  const parent = await project.repository.git.resolveCommit('refs/heads/main');
  if (parent === undefined) throw new Error('main is gone');
  const who = 'Mona Acme <mona@acme.example> 1788500000 +0000';
  const body = `tree ${parent.tree}\nparent ${parent.sha}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`;
  const { sha } = objects.write('commit', Buffer.from(body));
  await project.repository.git.update([{ name: 'refs/heads/main', after: sha }]);
  return sha;
}

const upload = (project: TestProject): RegExp =>
  new RegExp(`^POST /repos/${project.fullName}/releases/\\d+/assets`);

type Seen = 'a run' | 'no run' | 'not allowed';
const SEEN: readonly Seen[] = ['a run', 'no run', 'not allowed'];

describe('the branch moves', () => {
  test.each(SEEN)('before the run begins; of the new commit it sees: %s', async (seen) => {
    const project = await world().project({ private: true });
    const files = await readyFiles(project);
    const planned = await project.head();
    const moved = await pushElsewhere(project);
    const before = await project.refs();
    if (seen === 'a run')
      world().github.addRun({ repository: project.fullName, headSha: moved, status: 'queued' });
    const token = project.token(
      seen === 'not allowed' ? { contents: 'write', 'pull-requests': 'read' } : RIGHTS,
    );
    const result = await run(world(), project, { files, sha: planned, token });
    expectYielded(result, seen, moved);
    expect(result.writes).toEqual([]);
    expect(await project.refs()).toEqual(before);
  });

  test.each(SEEN)('while the draft is made; of the new commit it sees: %s', async (seen) => {
    const project = await world().project({ private: true });
    const files = await readyFiles(project);
    const planned = await project.head();
    let moved = '';
    world().github.fault({
      route: upload(project),
      kind: {
        before: async () => {
          moved = await pushElsewhere(project);
          if (seen === 'a run') world().github.addRun({ repository: project.fullName, headSha: moved });
        },
      },
    });
    const token = project.token(
      seen === 'not allowed' ? { contents: 'write', 'pull-requests': 'read' } : RIGHTS,
    );
    const result = await run(world(), project, { files, sha: planned, token });
    expectYielded(result, seen, moved);
    expect(await project.refs()).toMatchObject({ 'refs/heads/main': moved });
    expect(Object.keys(await project.refs())).not.toContain('refs/tags/v1.3.0');
    expect(project.releases()).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  function expectYielded(result: Awaited<ReturnType<typeof run>>, seen: Seen, moved: string): void {
    const short = moved.slice(0, 7);
    if (seen === 'no run') {
      expect(result.errors.map(({ code }) => code)).toEqual(['release-branch-moved']);
      expect(result.errors[0]?.message).toContain(short);
      expect(result.errors[0]?.remedy).toContain('gh workflow run release.yml --ref main');
      return;
    }
    expect(result.errors).toEqual([]);
    expect(result.outcome).toMatchObject({ result: 'superseded', version: null });
    expect(result.outcome?.reason).toContain(short);
    if (seen === 'a run') expect(result.outcome?.reason).toMatch(/https:\/\/\S+\/actions\/runs\/\d+/);
    expect(result.warnings.filter((text) => text.includes(short))).toHaveLength(seen === 'a run' ? 0 : 1);
  }

  test('and nothing has to be committed: the commit of the event is tagged all the same', async () => {
    const project = await world().project();
    await project.push(commit('build: dynamic', 5, { files: dynamic(project) }));
    const files = await readyFiles(project);
    const planned = await project.head();
    const moved = await pushElsewhere(project);
    const { outcome } = await run(world(), project, { files, sha: planned });
    expect(outcome).toMatchObject({ result: 'released', sha: planned });
    expect(await project.refs()).toMatchObject({ 'refs/heads/main': moved });
  });

  test('away from a commit that nothing has to be committed on: it is not tagged', async () => {
    const project = await world().project();
    const parent = await project.head();
    const planned = await project.push(commit('build: dynamic', 5, { files: dynamic(project) }));
    const files = await readyFiles(project);
    await project.repository.git.update([{ name: 'refs/heads/main', after: parent }]);
    const { errors, writes } = await run(world(), project, { files, sha: planned });
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-unclear']);
    expect(writes).toEqual([]);
  });
});

function dynamic({ name, module }: TestProject): Record<string, string | null> {
  return {
    'pyproject.toml': `[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[project]\nname = "${name}"\ndynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"\n[tool.py-release]\nchangelog = false\n`,
    'uv.lock': null,
    [`src/${module}/__init__.py`]: '',
  };
}

describe('another run makes the tag', () => {
  test('of this very commit while the draft is made: superseded, and only its draft is left', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const planned = await project.head();
    let rival: Awaited<ReturnType<typeof run>> | null = null;
    world().github.fault({
      route: upload(project),
      kind: {
        before: async () => {
          rival = await run(world(), project, { files, sha: planned, runId: '8' });
        },
      },
    });
    const { outcome, errors } = await run(world(), project, { files, sha: planned });
    expect(rival).toMatchObject({ outcome: { result: 'released' } });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({
      result: 'superseded',
      reason: 'another run has released this commit as v1.3.0',
    });
    expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
    expect(await project.indexed()).toHaveLength(2);
  });

  test('of this very commit before the preflight: superseded although the branch has moved', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const planned = await project.head();
    world().github.fault({
      route: `GET /repos/${project.fullName}/branches/main`,
      kind: { before: () => run(world(), project, { files, sha: planned, runId: '8' }) },
    });
    const { outcome } = await run(world(), project, { files, sha: planned });
    expect(outcome).toMatchObject({
      result: 'superseded',
      reason: 'another run has released this commit as v1.3.0',
    });
  });

  test('of another commit: that is no reason to be green', async () => {
    const project = await world().project({ unsound: true });
    await project.push(commit('build: dynamic', 5, { files: dynamic(project) }));
    const files = await readyFiles(project);
    const other = (await project.git('rev-parse', 'main~1')).trim();
    world().github.fault({
      route: upload(project),
      kind: { before: () => project.repository.git.update([{ name: 'refs/tags/v1.3.0', after: other }]) },
    });
    const { errors } = await run(world(), project, { files });
    expect(errors.map(({ code }) => code)).toEqual(['release-tag-taken']);
    expect(project.releases()).toEqual([]);
    expect(await project.refs()).toMatchObject({ 'refs/tags/v1.3.0': other });
    expect(await project.indexed()).toEqual([]);
  });
});

describe('updateRefs', () => {
  test.each([
    ['the answer is lost', 'cut-after-effect'],
    ['the connection breaks before it does anything', 'cut'],
    ['the server fails', { status: 502 }],
  ] as const)('%s: the refs decide, and the release is made once', async (_, kind) => {
    const project = await world().project();
    const planned = await project.head();
    world().github.fault({ route: 'updateRefs', kind });
    const { outcome, errors } = await run(world(), project, { files: await readyFiles(project) });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('released');
    const refs = await project.refs();
    expect(outcome?.sha).toBe(refs['refs/heads/main']);
    expect((await project.repository.git.commit(outcome?.sha ?? ''))?.parents).toEqual([planned]);
    expect(await project.indexed()).toHaveLength(2);
  });

  test.each(['commit', 'no commit'])(
    'is missing (older Enterprise Server), %s: branch first, then the tag',
    async (form) => {
      const project = await world().project();
      if (form === 'no commit') await project.push(commit('build: dynamic', 5, { files: dynamic(project) }));
      const planned = await project.head();
      world().github.offerUpdateRefs(false);
      const { outcome, writes } = await run(world(), project, { files: await readyFiles(project) });
      world().github.offerUpdateRefs(true);
      expect(outcome?.result).toBe('released');
      expect((await project.refs())['refs/heads/main'] === planned).toBe(form === 'no commit');
      const moves = writes.filter((write) => /git\/refs/.test(write)).map((write) => write.split(' ')[0]);
      expect(moves).toEqual(form === 'commit' ? ['PATCH', 'POST'] : ['POST']);
    },
  );

  test.each([
    ['PATCH', 'cut'],
    ['PATCH', 'cut-after-effect'],
    ['POST', 'cut'],
    ['POST', 'cut-after-effect'],
  ] as const)('is missing, and %s is %s: it still ends right', async (method, kind) => {
    const project = await world().project();
    world().github.offerUpdateRefs(false);
    world().github.fault({ route: new RegExp(`^${method} /repos/${project.fullName}/git/refs`), kind });
    const { outcome, errors } = await run(world(), project, { files: await readyFiles(project) });
    world().github.offerUpdateRefs(true);
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('released');
    expect(outcome?.sha).toBe((await project.refs())['refs/heads/main']);
  });

  test('is missing, and the branch moves in between: nothing of ours is left', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    world().github.offerUpdateRefs(false);
    let moved = '';
    world().github.fault({
      route: `PATCH /repos/${project.fullName}/git/refs/heads/main`,
      kind: {
        before: async () => {
          moved = await pushElsewhere(project);
          world().github.addRun({ repository: project.fullName, headSha: moved });
        },
      },
    });
    const { outcome } = await run(world(), project, { files });
    world().github.offerUpdateRefs(true);
    expect(outcome?.result).toBe('superseded');
    expect(await project.refs()).toEqual({
      'refs/heads/main': moved,
      'refs/tags/v1.2.0': expect.any(String),
    });
    expect(project.releases()).toEqual([]);
  });

  test('is missing, and the tag is refused after the branch moved: the next run makes it', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const planned = await project.head();
    const rule = { type: 'creation', target: 'tag', include: ['~ALL'] } as const;
    world().github.addRule(project.fullName, rule);
    world().github.offerUpdateRefs(false);
    const first = await run(world(), project, { files });
    expect(first.errors.map(({ code }) => code)).toEqual(['github-tag-refused']);
    expect(first.errors[0]?.message).toContain('creations being restricted');
    const own = (await project.refs())['refs/heads/main'];
    expect(own).not.toBe(planned);
    expect(await project.indexed()).toEqual([]);

    project.repository.rules.splice(0);
    const second = await run(world(), project, { files, sha: planned, attempt: 2 });
    world().github.offerUpdateRefs(true);
    expect(second.errors).toEqual([]);
    expect(second.outcome).toMatchObject({ result: 'resumed', version: '1.3.0', sha: own });
    expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
    expect((await project.refs())['refs/heads/main']).toBe(own);
    expect(await project.indexed()).toHaveLength(2);
  });

  test('a commit that only looks like ours is not tagged', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const planned = await project.head();
    await run(world(), project, { files, stopAfterDraft: true });
    const message = `chore(release): 1.3.0\n\nRelease-Tag: v1.3.0\nManifest: ${files.digest}`;
    const forged = await pushElsewhere(project, message);
    const { errors } = await run(world(), project, { files, sha: planned, attempt: 2 });
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-moved']);
    expect(await project.refs()).toEqual({
      'refs/heads/main': forged,
      'refs/tags/v1.2.0': expect.any(String),
    });
  });
});

describe('rules', () => {
  test.each([
    [
      'a branch that takes only pull requests',
      { type: 'pull_request', target: 'branch', include: ['main'] },
      'Changes must be made through a pull request',
    ],
    [
      'tags that may not be created',
      { type: 'creation', target: 'tag', include: ['~ALL'] },
      'creations being restricted',
    ],
  ] as const)(
    '%s: neither ref moves, the draft is removed, and it is said which rule',
    async (_, rule, text) => {
      const project = await world().project();
      world().github.addRule(project.fullName, rule);
      const before = await project.refs();
      const { errors, warnings } = await run(world(), project, { files: await readyFiles(project) });
      const refused = rule.target === 'tag' ? 'github-tag-restricted' : 'github-refs-refused';
      expect(errors.map(({ code }) => code)).toEqual([refused]);
      expect(errors[0]?.message).toContain(text);
      expect(await project.refs()).toEqual(before);
      expect(project.releases()).toEqual([]);
      expect(await project.indexed()).toEqual([]);
      if (rule.target === 'branch') expect(warnings.join()).toContain('pull_request');
    },
  );
});

test('a file that changes after it was checked never gets a tag', async () => {
  const project = await world().project();
  const files = await readyFiles(project);
  const before = await project.refs();
  world().github.fault({
    route: new RegExp(`^POST /repos/${project.fullName}/releases$`),
    kind: { before: () => readyFiles(project, { salt: 'tampered' }) },
  });
  const { errors } = await run(world(), project, { files });
  expect(errors).toHaveLength(1);
  expect(await project.refs()).toEqual(before);
  expect(await project.indexed()).toEqual([]);
});
