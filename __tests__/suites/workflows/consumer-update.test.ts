// The weekly workflow that `py-release consumer init` writes, on the committed bundle: each job with exactly the rights that it declares, or
// with less, when one sentence says what is missing and neither a pull request nor an issue is opened.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Listening } from '../../../sandbox/github/serving/http-face.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { machineless } from '../private/private-world.ts';
import { type Consumer, TESTS, useUpdateWorld, VAULT } from '../updates/update-world.ts';
import { releaseShop } from '../updates/uv-shop.ts';
import { type LoweredRight, lowerRight } from './lowered-right.ts';
import { logOf, outputsOf, rightsOf, statusesOf } from './publishing-run.ts';

const SLOW = 60_000;
const WORKFLOW = 'consumer-update.yml';
const here = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** Take another time in each run, as real ones do. */
const WORKING = `${TESTS}\n\nimport time\n\ntime.sleep(float(os.environ.get("ACME_WAIT", "0")))\n`;
/** Of a project that works with no other version than its own. */
const PICKY = `import unittest\n\nimport acme_vault\n\n\nclass Vault(unittest.TestCase):
    def test_version(self):
        self.assertEqual(acme_vault.__version__, "1.0.0")\n`;

const world = useUpdateWorld();
let urls: Listening;
let shops: Readonly<Record<'works' | 'fails', Consumer>>;

const pyproject = (): string =>
  releaseShop('"acme-vault>=1.0.0,<2.0.0"', { 'acme-vault': VAULT }, world().port);

beforeAll(async () => {
  const made = world();
  urls = await made.releases.github.listen();
  await made.release({ version: '1.0.0' });
  const shop = (tests: string): Promise<Consumer> =>
    made.consumer({ 'pyproject.toml': pyproject(), 'tests/test_vault.py': tests }, [
      { tool: 'uv', version: null, args: ['lock'] },
    ]);
  shops = { works: await shop(WORKING), fails: await shop(PICKY) };
  await made.release({ version: '1.1.0', notes: 'Adds a door.' });
}, 180_000);
afterAll(() => urls?.close());

interface Shop {
  readonly repository: string;
  readonly sha: string;
}

let pushed = 0;

/** A private repository of its own, where a token reads nothing that its job wasn't given. */
async function pushShop(kind: keyof typeof shops): Promise<Shop> {
  const { github } = world().releases;
  const name = `shop-${(pushed += 1)}`;
  const repository = `acme/${name}`;
  await github.createRepository({ owner: 'acme', name, private: true });
  github.allowActionsPulls(repository);
  const token = github.issueToken({
    ...{ repository, permissions: { contents: 'write' }, kind: 'pat', login: 'mona' },
  });
  const git = isolatedGit(shops[kind].root, {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${urls.serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  });
  await git('push', '--quiet', `${urls.serverUrl}/${repository}.git`, 'HEAD:refs/heads/main');
  return { repository, sha: (await git('rev-parse', 'HEAD')).trim() };
}

async function run(
  { repository, sha }: Shop,
  lowered?: LoweredRight,
  env: Readonly<Record<string, string>> = {},
): Promise<WorkflowRun> {
  const { releases, token } = world();
  const { github } = releases;
  const path = `.github/workflows/${WORKFLOW}`;
  const told = github.events.findLast((event) => event.repository === repository)?.payload;
  const payload = {
    ref: 'refs/heads/main',
    inputs: {},
    repository: told?.['repository'],
    sender: told?.['sender'],
  };
  const started = github.addRun({ repository, headSha: sha, status: 'in_progress', path });
  const done = await runWorkflow({
    ...{ workflowFile: here(`docs/workflows/${WORKFLOW}`), workflowPath: path, repository, github: urls },
    event: { name: 'workflow_dispatch', payload, sha, ref: 'refs/heads/main' },
    actions: { 'org/py-release-action': here('.') },
    issueToken: (permissions, job) =>
      github.issueToken({
        ...{ repository, kind: 'actions' },
        permissions: lowerRight(permissions, job, lowered),
      }),
    secrets: { PRIVATE_PACKAGES_TOKEN: token },
    runId: started.id,
    env: { ...machineless(join(releases.root, 'caches')), ...env },
  });
  started.status = 'completed';
  expect(github.violations).toEqual([]);
  expect(logOf(done)).not.toContain(token);
  return done;
}

function seen({ repository }: Shop) {
  const { pulls, issues } = world().releases.github.repository(repository);
  return {
    pulls: [...pulls.values()].map(({ state, headRef, title }) => ({ state, headRef, title })),
    issues: [...issues.values()].map(({ state, title }) => ({ state, title })),
  };
}

test(
  'with exactly the rights that it declares a version that passes is proposed, and once',
  async () => {
    const shop = await pushShop('works');
    const done = await run(shop);
    expect(logOf(done)).not.toMatch(/##\[(?:error|warning)\]/);
    expect(statusesOf(done)).toEqual({ test: 'success', propose: 'success' });
    expect(outputsOf(done, 'propose')).toMatchObject({ result: 'proposed', 'pull-requests': '[1]' });
    expect(seen(shop)).toEqual({
      pulls: [
        { state: 'open', headRef: 'py-release/update/acme-vault', title: expect.stringContaining('1.1.0') },
      ],
      issues: [],
    });
    const { writes } = world().releases.github;
    const before = writes.length;
    const again = await run(shop, undefined, { ACME_WAIT: '1.5' });
    expect(outputsOf(again, 'propose')).toMatchObject({ result: 'nothing', 'pull-requests': '[1]' });
    expect(writes.slice(before)).toEqual([]);
  },
  SLOW,
);

test(
  'with exactly the rights that it declares a version that fails is told of',
  async () => {
    const shop = await pushShop('fails');
    const done = await run(shop);
    expect(logOf(done)).not.toMatch(/##\[error\]/);
    expect(statusesOf(done)).toEqual({ test: 'success', propose: 'success' });
    expect(outputsOf(done, 'propose')).toMatchObject({ result: 'proposed', issues: '[1]' });
    expect(seen(shop)).toEqual({
      pulls: [],
      issues: [{ state: 'open', title: expect.stringContaining('1.1.0') }],
    });
  },
  SLOW,
);

interface Proof {
  readonly right: string;
  /** What is left of it. */
  readonly level: LoweredRight['level'];
  readonly shop: keyof typeof shops;
  readonly statuses: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const STOPPED = { test: 'success', propose: 'failure' };
const PULLS = /`permissions: pull-requests: write`/;
const ISSUES = /issues: write/;
const PROOFS: readonly Proof[] = [
  {
    ...{ right: 'test contents', level: 'none', shop: 'works' },
    statuses: { test: 'failure', propose: 'skipped' },
    says: /^##\[error\]git fetch failed .*Permission to \S+ denied/,
  },
  { right: 'propose contents', level: 'read', shop: 'works', statuses: STOPPED, says: /contents=write/ },
  { right: 'propose contents', level: 'none', shop: 'works', statuses: STOPPED, says: /git fetch failed/ },
  { right: 'propose pull-requests', level: 'read', shop: 'works', statuses: STOPPED, says: PULLS },
  { right: 'propose pull-requests', level: 'none', shop: 'works', statuses: STOPPED, says: PULLS },
  { right: 'propose issues', level: 'read', shop: 'fails', statuses: STOPPED, says: ISSUES },
  { right: 'propose issues', level: 'none', shop: 'works', statuses: STOPPED, says: ISSUES },
];

test('every right that it declares is proved, and none is given to the workflow', async () => {
  const proved = new Set(PROOFS.map(({ right }) => right));
  expect([...(await rightsOf(WORKFLOW))].sort()).toEqual([...proved].sort());
  expect(await readFile(here(`docs/workflows/${WORKFLOW}`), 'utf8')).toMatch(/^permissions: \{\}$/m);
});

test.each(PROOFS)(
  'needs $right: $level is not enough',
  async ({ right, shop: kind, level, statuses, says }) => {
    const shop = await pushShop(kind);
    const [job = '', scope = ''] = right.split(' ');
    const done = await run(shop, { job, scope, level });
    expect(statusesOf(done)).toEqual(statuses);
    const errors = logOf(done).match(/^##\[error\].*$/gm);
    expect(errors).toEqual([expect.stringMatching(says)]);
    expect(seen(shop)).toEqual({ pulls: [], issues: [] });
  },
  SLOW,
);
