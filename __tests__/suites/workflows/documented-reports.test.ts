// The documented workflows that tell and change nothing, on the committed bundle and with exactly the rights that they declare: health and audit
// of a project that was released to PyPI, then a pull request's preview and title check.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Osv, startOsv } from '../../../sandbox/osv/osv.ts';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { type PublicWorld, startPublicWorld, trust } from '../../e2e/public-world.ts';
import { commit, documented, type PushedProject } from '../../e2e/world.ts';
import { readWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import { comments, type OpenedPull, openPull } from '../preview/pull-run.ts';
import { type LoweredRight, lowerRight } from './lowered-right.ts';
import { logOf, outputsOf, readPublishing, statusesOf } from './publishing-run.ts';

const SLOW = 120_000;
const RELEASE = 'release-trusted.yml';

let osv: Osv;
let world: PublicWorld;
let project: PushedProject;
let uploadSarif: string;

beforeAll(async () => {
  osv = await startOsv([]);
  world = await startPublicWorld({ others: { 'api.osv.dev': osv.url } });
  uploadSarif = await stubUpload();
  project = await world.project('acme-vault', { private: true });
  trust(project, [world.services.pypi], { workflow: RELEASE, environment: 'pypi' });
  await project.push(
    commit('ci: release by py-release', 20, {
      [`.github/workflows/${RELEASE}`]: await readPublishing(RELEASE),
      'requirements.txt': 'idna==3.10\n',
    }),
  );
  const released = await run(RELEASE, project.event());
  if (released.status !== 'success') throw new Error(`not released:\n${logOf(released)}`);
}, 180_000);
afterAll(async () => {
  await world?.close();
  await osv?.[Symbol.asyncDispose]();
}, 60_000);

/** Stands for github/codeql-action: it takes the file, or there is none. */
async function stubUpload(): Promise<string> {
  const folder = await mkdtemp(join(world.root, 'codeql-'));
  const action = join(folder, 'upload-sarif');
  await mkdir(action);
  await writeFile(
    join(action, 'action.yml'),
    'name: stub\ninputs: { sarif_file: { required: true }, category: { required: false } }\nruns: { using: node24, main: main.mjs }\n',
  );
  await writeFile(
    join(action, 'main.mjs'),
    `import { readFileSync } from 'node:fs';
const { version, runs } = JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE, 'utf8'));
console.log('uploaded', version, runs.length, process.env.INPUT_CATEGORY);\n`,
  );
  return folder;
}

async function run(
  name: string,
  event: RunnerEvent,
  lowered?: LoweredRight,
  runAttempt = 1,
): Promise<WorkflowRun> {
  const { github, root, services, urls } = world;
  const workflowPath = `.github/workflows/${name}`;
  const { fullName: repository } = project;
  const headSha = event.sha ?? project.head();
  const started = github.addRun({ repository, headSha, status: 'in_progress', path: workflowPath });
  const done = await runWorkflow({
    ...{ workflowFile: documented(name), workflowPath, event, repository, github: urls, runId: started.id },
    runAttempt,
    actions: { 'org/py-release-action': join(root, 'action'), 'github/codeql-action': uploadSarif },
    issueToken: (permissions, job) => world.issueToken(project, lowerRight(permissions, job, lowered)),
    ...{ oidc: services.issuer, env: services.env },
  });
  started.status = 'completed';
  expect(github.violations).toEqual([]);
  return done;
}

/** The schedule of the default branch. */
const scheduled = (): RunnerEvent => ({
  name: 'schedule',
  payload: { schedule: '23 5 * * 1', repository: project.event().payload['repository'] },
  sha: project.head(),
  ref: 'refs/heads/main',
});

test(
  'health.yml: what was released is healthy, in a job that reads and in one that installs',
  async () => {
    const done = await run('health.yml', scheduled());
    expect(logOf(done)).not.toMatch(/##\[error\]/);
    expect(statusesOf(done)).toEqual({ health: 'success', install: 'success' });
    for (const job of ['health', 'install'])
      expect(outputsOf(done, job)).toEqual({ result: 'healthy', findings: '[]', 'issue-url': '' });
    for (const check of ['index-hash', 'pip-install', 'versions-agree', 'half-finished'])
      expect(done.jobs['health']?.summary).toContain(`| ok | \`${check}\` |`);
    expect(done.jobs['install']?.summary).toContain('acme_vault-1.3.0-py3-none-any.whl installs');
    expect(project.repository.issues.size).toBe(0);
  },
  SLOW,
);

test(
  'audit.yml: files for the next audit, and findings for code scanning',
  async () => {
    const done = await run('audit.yml', scheduled());
    expect(logOf(done)).not.toMatch(/##\[(?:error|warning)\]/);
    expect(statusesOf(done)).toEqual({ audit: 'success' });
    expect(logOf(done)).toContain('uploaded 2.1.0 1 py-release-audit');
    const { summary = '', steps = [] } = done.jobs['audit'] ?? {};
    expect(steps.find(({ step }) => step.id === 'audit')?.result?.outputs).toMatchObject({ result: 'clean' });
    expect(summary).toMatch(/^\| \[1\.3\.0\]\(.*\| GitHub release, PyPI \|$/m);
    expect(osv.queries()).toContain('idna 3.10');
  },
  SLOW,
);

let opening: Promise<OpenedPull> | null = null;

function thePull(): Promise<OpenedPull> {
  const messages = ['feat: open the vault', 'fix: its hinges'];
  opening ??= openPull(world, project, { messages, title: 'feat: doors' });
  return opening;
}

test(
  'preview.yml and preview-titles.yml: one comment, and a title that passes',
  async () => {
    const opened = await thePull();
    const event = await opened.event();
    expect(comments(opened)).toEqual([]);
    const shown = await run('preview.yml', event);
    expect(logOf(shown)).not.toMatch(/##\[(?:error|warning)\]/);
    expect(statusesOf(shown)).toEqual({ build: 'success', preview: 'success' });
    expect(comments(opened)).toEqual([expect.stringContaining('acme-vault 1.3.0 → 1.4.0 (minor)')]);
    const titles = await run('preview-titles.yml', event);
    expect(logOf(titles)).not.toMatch(/##\[(?:error|warning)\]/);
    expect(statusesOf(titles)).toEqual({ titles: 'success' });
    expect(comments(opened)).toHaveLength(1);
  },
  SLOW,
);

/** What is said where a right is missing that a job can go on without, and where it can't. */
const PROOFS = [
  [
    'health.yml',
    { job: 'health', scope: 'contents', level: 'none' },
    'failure',
    /^##\[error\]git fetch failed/m,
  ],
  [
    'health.yml',
    { job: 'health', scope: 'issues', level: 'none' },
    'success',
    /^##\[warning\].*issues: write/m,
  ],
  ['health.yml', { job: 'install', scope: 'contents', level: 'none' }, 'failure', /^##\[error\]git fetch/m],
  ['preview.yml', { job: 'build', scope: 'contents', level: 'none' }, 'failure', /^##\[error\]git fetch/m],
  ['preview.yml', { job: 'preview', scope: 'contents', level: 'none' }, 'failure', /^##\[error\]git fetch/m],
  [
    'preview.yml',
    { job: 'preview', scope: 'pull-requests', level: 'read' },
    'success',
    /^##\[warning\].*pull-requests: write/m,
  ],
  [
    'preview-titles.yml',
    { job: 'titles', scope: 'contents', level: 'none' },
    'failure',
    /^##\[error\]git fetch/m,
  ],
  [
    'audit.yml',
    { job: 'audit', scope: 'contents', level: 'none' },
    'failure',
    /^##\[error\]git fetch failed/m,
  ],
  ['audit.yml', { job: 'audit', scope: 'actions', level: 'none' }, 'failure', /^##\[error\].*actions=read/m],
] as const;

test.each(PROOFS)(
  '%s with %j: %s',
  async (name, lowered, status, says) => {
    const event = name.startsWith('preview') ? await (await thePull()).event() : scheduled();
    const done = await run(name, event, lowered);
    expect(done.jobs[lowered.job]?.status).toBe(status);
    expect(done.jobs[lowered.job]?.log).toMatch(says);
  },
  SLOW,
);

const TITLE_READ = { job: 'titles', scope: 'pull-requests', level: 'none' } as const;

test(
  'preview-titles.yml, started again: the mended title is read, and without pull-requests: read the old one counts',
  async () => {
    const event = await (await thePull()).event();
    const payload = structuredClone(event.payload) as { pull_request: { title: string } };
    payload.pull_request.title = 'Doors';
    const old = { ...event, payload };
    const first = await run('preview-titles.yml', old);
    expect(first.jobs['titles']?.log).toMatch(/^##\[error\].*"Doors"/m);
    const again = await run('preview-titles.yml', old, undefined, 2);
    expect([again.status, logOf(again)]).toEqual(['success', expect.not.stringContaining('Doors')]);
    const blind = await run('preview-titles.yml', old, TITLE_READ, 2);
    expect(blind.jobs['titles']?.log).toMatch(/^##\[error\].*"Doors"/m);
  },
  SLOW,
);

test.each(['health.yml', 'preview.yml', 'preview-titles.yml'])(
  '%s declares no right without a proof',
  async (name) => {
    const { jobs, permissions } = await readWorkflow(documented(name));
    expect(permissions).toEqual({});
    const declared = jobs.flatMap((job) =>
      Object.keys(job.permissions as object).map((scope) => `${job.id} ${scope}`),
    );
    const proved = [...PROOFS, ['preview-titles.yml', TITLE_READ] as const]
      .filter(([workflow]) => workflow === name)
      .map(([, { job, scope }]) => `${job} ${scope}`);
    expect(declared.sort()).toEqual(proved.sort());
  },
);
