// The real bundle as a process around real builds, ended at twenty moments of its road; the same run is then started again.
import { afterAll, beforeAll, test } from '@jest/globals';
import { ONE_JOB, startWorld, type PushedProject, type World } from '../../e2e/world.ts';
import { killer, type Ending, type Moment } from './process-kill.ts';
import { useTally } from './tally.ts';
import { wholenessProblems } from './wholeness.ts';

const tally = useTally('kills of the real process');
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const group = (name: string): RegExp => new RegExp(`^##\\[group\\]${name}`);
const ASSETS = /POST {repo}\/releases\/\d+\/assets/;
const RELEASE = /POST {repo}\/releases$/;
const UNDRAFT = /PATCH {repo}\/releases\/\d+$/;
const UPDATE_REFS = /POST \/graphql updateRefs$/;

const BOTH: readonly Ending[] = ['SIGINT, then SIGKILL', 'SIGKILL'];
const CANCELLED: readonly Ending[] = ['SIGINT, then SIGKILL'];
const KILLED: readonly Ending[] = ['SIGKILL'];

const MOMENTS: readonly (readonly [string, Moment, readonly Ending[]])[] = [
  ['while it plans', { line: group('Plan') }, CANCELLED],
  ['in the preflight', { line: group('Preflight') }, KILLED],
  ['while it builds', { line: group('Build'), later: 400 }, BOTH],
  ['in the checks', { line: group('Check'), later: 300 }, BOTH],
  ['before the draft', { before: RELEASE }, KILLED],
  ['after the draft', { after: RELEASE }, CANCELLED],
  ['at the first asset', { before: ASSETS }, KILLED],
  ['after the second asset', { after: ASSETS, nth: 2 }, CANCELLED],
  ['after the manifest', { after: ASSETS, nth: 3 }, KILLED],
  ['after the commit object', { after: /POST {repo}\/git\/commits$/ }, CANCELLED],
  ['before the refs move', { before: UPDATE_REFS }, BOTH],
  ['after the refs moved', { after: UPDATE_REFS }, BOTH],
  ['after the first upload', { line: /: uploaded$/, hold: /GET {repo}\/releases/ }, BOTH],
  ['before the undraft', { before: UNDRAFT }, BOTH],
];

const CELLS = MOMENTS.flatMap(([when, moment, endings]) =>
  endings.map((ending) => ({ when, moment, ending })),
);

test.each(CELLS.map((cell, number) => ({ ...cell, number })))('$when, $ending', async (cell) => {
  const { when, moment, ending, number } = cell;
  await tally.cell(`${when}, ${ending}`, async () => {
    const project = await world.project(`acme-ended-${number}`, { backend: 'plain' });
    const [head, violations] = [project.head(), world.github.violations.length];
    const { options, wasCalled } = killer(world, project.fullName, moment, ending);
    const first = await world.run(project, ONE_JOB, options);
    const again = await runAgain(project);
    return [
      ...(wasCalled() ? [] : ['the moment never came']),
      ...(first.status === 'success' ? ['it ended well although it was ended'] : []),
      ...again,
      ...(await wholenessProblems({ project, world })),
      ...(await commitProblems(project, head)),
      ...world.github.violations.slice(violations),
    ];
  });
  tally.expectNone();
});

/** The button of GitHub: the same run, its next attempt. */
async function runAgain(project: PushedProject): Promise<readonly string[]> {
  const runId = project.repository.runs.at(-1)?.id;
  const run = await world.run(project, ONE_JOB, { runId, runAttempt: 2 });
  const outputs = run.jobs['release']?.steps.at(-1)?.result?.outputs;
  const { result = run.status, version } = outputs ?? {};
  if (['released', 'resumed'].includes(result) && version === '1.3.0') return [];
  const said = run.jobs['release']?.log.split('\n').filter((line) => line.startsWith('##[error]')) ?? [];
  return [`run again, it ends ${result} ${version ?? ''}`, ...said];
}

/** One commit on top of what was pushed, with the files that hold the version. */
async function commitProblems(project: PushedProject, head: string): Promise<readonly string[]> {
  const { git } = project.repository;
  const commit = await git.resolveCommit('refs/tags/v1.3.0');
  const main = await git.resolveCommit('refs/heads/main');
  if (commit === undefined || commit.sha !== main?.sha) return ['main is not at the tag'];
  const files = (await git.files(head, commit.sha)).map(({ path }) => path).sort();
  const module = project.name.replaceAll('-', '_');
  const expected = ['CHANGELOG.md', 'pyproject.toml', `src/${module}/__init__.py`, 'uv.lock'];
  return [
    ...(commit.parents.join() === head ? [] : ['the release commit is not on the pushed one']),
    ...(files.join() === expected.join() ? [] : [`the release commit changes ${files.join(', ')}`]),
  ];
}
