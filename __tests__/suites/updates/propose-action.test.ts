// `actions/update` as a step of the proposing job: from the folder that another job left to a pull request. What is not right is refused
// before anything is written.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import type { UpdateResult } from '../../../src/update/update-result.ts';
import { REPOSITORY, RIGHTS, startConsumer, type Wanted } from '../../commands/update-proposals.ts';
import { sourceAction } from '../../e2e/source-action.ts';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'update-action-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Job {
  readonly wanted?: Wanted;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly edit?: (result: UpdateResult) => object;
  /** What happens to the folder after its digest was taken. */
  readonly after?: (folder: string) => void;
}

type Consumer = Awaited<ReturnType<typeof startConsumer>>;

async function propose(consumer: Consumer, { wanted = {}, inputs, edit, after }: Job = {}) {
  const { sandbox, fixture } = consumer;
  const workspace = mkdtempSync(join(root, 'workspace-'));
  const clone = [
    'clone',
    '--quiet',
    '--depth',
    '1',
    '--branch',
    'main',
    `file://${fixture.gitDir}`,
    workspace,
  ];
  execFileSync('git', clone);
  const folder = join(workspace, 'left');
  mkdirSync(join(folder, 'files'), { recursive: true });
  const [result, left] = await consumer.documentOf(wanted);
  const document = JSON.stringify(edit === undefined ? result : edit(result));
  writeFileSync(join(folder, 'py-release-updates.json'), document);
  for (const [sha256, content] of left) writeFileSync(join(folder, 'files', sha256), content);
  const digest = createHash('sha256').update(document).digest('hex');
  after?.(folder);
  const writes = sandbox.writes.length;
  const token = sandbox.issueToken({ repository: REPOSITORY, permissions: RIGHTS, kind: 'actions' });
  const run: ActionRun = await runAction({
    actionDir: await sourceAction(root, 'update'),
    ...{ workspace, token, repository: REPOSITORY, github: await sandbox.listen() },
    event: { name: 'schedule', payload: {}, sha: await consumer.head(), ref: 'refs/heads/main' },
    inputs: { updates: 'left', 'updates-digest': digest, ...inputs },
  });
  expect(run.log + run.summary).not.toContain(token);
  return { run, writes: sandbox.writes.length - writes };
}

test('opens the pull request, says so, and again does nothing', async () => {
  using consumer = await startConsumer();
  const { run } = await propose(consumer);
  expect(run.annotations).toEqual([]);
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: {
      result: 'proposed',
      found: 'true',
      'pull-requests': '[1]',
      issues: '[]',
      'updates-digest': '',
    },
  });
  expect(run.summary).toContain('the pull request #1 proposes it');
  expect(consumer.pulls()).toMatchObject([{ headRef: 'py-release/update/acme-vault' }]);
  const again = await propose(consumer);
  expect(again).toMatchObject({ writes: 0, run: { outputs: { result: 'nothing', 'pull-requests': '[1]' } } });
  expect(consumer.sandbox.violations).toEqual([]);
});

const PLACE = { 'working-directory': 'api' };

test.each<[string, Job, string]>([
  [
    'a document that was changed',
    { after: (folder) => writeFileSync(join(folder, 'py-release-updates.json'), '{}') },
    'update-document-changed',
  ],
  [
    'no document',
    { after: (folder) => rmSync(join(folder, 'py-release-updates.json')) },
    'update-document-missing',
  ],
  [
    'a file that is gone',
    { after: (folder) => rmSync(join(folder, 'files'), { recursive: true }) },
    'update-file-missing',
  ],
  [
    'a link out of the folder',
    {
      after: (folder) => {
        rmSync(join(folder, 'files'), { recursive: true });
        symlinkSync('/etc', join(folder, 'files'));
      },
    },
    'file-link',
  ],
  ['a workflow', { wanted: { files: { '.github/workflows/ci.yml': 'on: push\n' } } }, 'update-file-refused'],
  ['code', { wanted: { files: { 'app.py': 'x = 1\n' } } }, 'update-file-refused'],
  ['another folder', { inputs: PLACE }, 'update-place-differs'],
  [
    'a commit that nobody knows',
    { edit: (result) => ({ ...result, head: 'b'.repeat(40) }) },
    'git-commit-missing',
  ],
  ['no commit', { edit: (result) => ({ ...result, head: null }) }, 'update-head-unreachable'],
  ['another schema', { edit: (result) => ({ ...result, schema: 2 }) }, 'update-document-wrong'],
])('%s is refused, with nothing written', async (_, job, code) => {
  using consumer = await startConsumer();
  const { run, writes } = await propose(consumer, job);
  expect(run.annotations.map(({ title }) => title)).toEqual([code]);
  expect({ writes, exit: run.exitCode }).toEqual({ writes: 0, exit: 1 });
});
