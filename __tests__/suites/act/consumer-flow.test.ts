// A private package and a project that installs it, from the first release to an update that had failed: the workflows that `py-release init
// --private` and `py-release consumer init` write, under act. Nothing else is done for the project than what a person does.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import { runBundledCli } from '../../cli/run-cli.ts';
import { closedPort } from '../../e2e/counting-proxy.ts';
import { dispatchEvent, type PublicWorld, startPublicWorld } from '../../e2e/public-world.ts';
import { commit, documented, type PushedProject } from '../../e2e/world.ts';
import { warmUv } from '../../gateways/python/warm-uv.ts';
import { machineless } from '../private/private-world.ts';
import { newConsumer } from '../private/shell-consumer.ts';
import { type ActRun, runUnderAct } from './act.ts';

const SLOW = 240_000;
const RELEASE = '.github/workflows/release.yml';
const UPDATE = '.github/workflows/py-release-update.yml';
const BRANCH = 'py-release/update/acme-vault';
const SHOP =
  '[project]\nname = "acme-shop"\nversion = "0.1.0"\nrequires-python = ">=3.10"\ndependencies = []\n\n[tool.uv]\npackage = false\n';
const TESTS = `import unittest

from acme_vault import store


class Vault(unittest.TestCase):
    def test_reads(self):
        self.assertEqual(store.read_vault("user=mona"), {"user": "mona"})
`;

type Edit = (text: string) => string;
const SOURCES = ['src/acme_vault/store.py', 'src/acme_vault/cli.py'];
/** What the project calls has another name, in the whole package. */
const rename: Edit = (text) => text.replaceAll('read_vault', 'open_vault');
const keepName: Edit = (text) =>
  text.includes('def open_vault') ? `${text}\n\nread_vault = open_vault\n` : text;

let world: PublicWorld;
let port: number;
let uv: string;
beforeAll(async () => {
  [{ path: uv }, port] = await Promise.all([warmUv(), closedPort()]);
  world = await startPublicWorld();
}, SLOW);
afterAll(() => world?.close(), 60_000);

const place = (cwd: string) => {
  const { apiUrl, serverUrl } = world.urls;
  return { cwd, env: { ...world.services.env, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl } };
};
const readToken = (): string =>
  world.github.issueToken({
    ...{ repository: 'acme/acme-vault', permissions: { contents: 'read' }, kind: 'pat' },
  });

/** The workflow as it lies in the repository, on its newest commit. */
async function run(of: PushedProject, workflow: string, event: RunnerEvent): Promise<ActRun> {
  const { github, root, services, urls } = world;
  await of.git('fetch', '--quiet', 'origin', 'main');
  await of.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  const folder = await mkdtemp(join(root, 'act-'));
  const text = await readFile(join(of.directory, workflow), 'utf8');
  const workflowFile = join(folder, 'workflow.yml');
  // act 0.2.89 is older than `queue` (May 2026).
  await writeFile(workflowFile, text.replace(/^ {2}queue: max.*\n/m, ''));
  // act has one token for the run: it gets what the jobs declare, together.
  const declared = parseWorkflow(text).jobs.map((job) => job.permissions as Record<string, 'read' | 'write'>);
  const granted = Object.fromEntries(
    declared
      .flatMap((each) => Object.entries(each))
      .sort(([, level], [, other]) => level.localeCompare(other)),
  );
  const secrets = {
    GITHUB_TOKEN: world.issueToken(of, { metadata: 'read', ...granted }),
    PRIVATE_PACKAGES_TOKEN: readToken(),
  };
  const started = github.addRun({
    ...{ repository: of.fullName, headSha: of.head(), status: 'in_progress', path: workflow },
  });
  const done = await runUnderAct({
    ...{ folder, workspace: of.directory, workflowFile, repository: of.fullName, event, urls, secrets },
    runId: started.id,
    env: { ...services.env, ...machineless(join(root, 'caches')) },
  });
  started.status = 'completed';
  if (done.exitCode !== 0) throw new Error(`${workflow} failed under act:\n${done.log}`);
  expect(new Set(Object.values(done.jobs))).toEqual(new Set(['success']));
  for (const secret of Object.values(secrets)) expect(done.log).not.toContain(secret);
  expect(github.violations).toEqual([]);
  return done;
}

/** A commit of the package's developers, released by the push. */
async function release(of: PushedProject, minutes: number, message: string, edit: Edit): Promise<string> {
  const edited = SOURCES.map(async (path) => [path, edit(await readFile(join(of.directory, path), 'utf8'))]);
  const files = Object.fromEntries(await Promise.all(edited)) as Record<string, string>;
  await of.push(commit(message, minutes, files));
  const { log } = await run(of, RELEASE, of.event());
  return /released (v[\d.]+)/.exec(log)?.[1] ?? 'nothing';
}

/** The button "Run workflow" of the project, on the newest commit. */
const update = async (of: PushedProject): Promise<string> => (await run(of, UPDATE, dispatchEvent(of))).log;

const pulls = ({ repository }: PushedProject) =>
  [...repository.pulls.values()]
    .filter(({ headRef }) => headRef === BRANCH)
    .map(({ number, state, title }) => ({ number, state, title }));
const issues = ({ repository }: PushedProject) =>
  [...repository.issues.values()].map(({ state, title, body }) => ({ state, title, body }));

/** `init --private`, a commit, a push. */
async function makePackage(): Promise<PushedProject> {
  const of = await world.project('acme-vault', { private: true });
  const { directory, git } = of;
  expect(await runBundledCli(['init', '--private', '--yes'], place(directory))).toMatchObject({ code: 0 });
  expect(await readFile(join(directory, RELEASE), 'utf8')).toBe(
    await readFile(documented('release-private.yml'), 'utf8'),
  );
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'ci: release by py-release');
  await git('push', '--quiet', 'origin', 'main');
  return of;
}

/** `consumer init`, `uv lock` beside `index serve`, a commit, a push; and the setting that lets workflows open pull requests. */
async function makeShop(): Promise<PushedProject> {
  const consumer = await newConsumer({ ...world, port }, { 'pyproject.toml': SHOP });
  const asked = ['--package', 'acme-vault@^1.0.0', '--github', 'acme/acme-vault', '--yes'];
  expect(await runBundledCli(['consumer', 'init', ...asked], place(consumer.folder))).toMatchObject({
    code: 0,
  });
  expect(await consumer.read(UPDATE)).toBe(await readFile(documented('consumer-update.yml'), 'utf8'));
  // The port of everybody is not free on every machine.
  const text = (await consumer.read('pyproject.toml')).replace(':8417/', `:${port}/`);
  await writeFile(join(consumer.folder, 'pyproject.toml'), text);
  const locked = await consumer.serveHere(readToken(), [uv, 'lock']);
  if (locked.code !== 0) throw new Error(locked.output);
  const shop = await world.project('acme-shop', { private: true });
  const written = await Promise.all(
    ['pyproject.toml', 'uv.lock', UPDATE].map(async (path) => [path, await consumer.read(path)] as const),
  );
  const files = { 'tests/test_store.py': null, 'tests/test_vault.py': TESTS };
  await shop.push(commit('feat: sell vaults', 9, { ...files, ...Object.fromEntries(written) }));
  world.github.allowActionsPulls(shop.fullName);
  return shop;
}

const lockedVersion = async ({ git }: PushedProject, ref: string): Promise<string> => {
  await git('fetch', '--quiet', 'origin', ref);
  return /name = "acme-vault"\nversion = "([^"]+)"/.exec(await git('show', 'FETCH_HEAD:uv.lock'))?.[1] ?? '';
};

test(
  'released, set up, updated by a pull request, told of a version that breaks, and updated when that is mended',
  async () => {
    const vault = await makePackage();
    expect((await run(vault, RELEASE, vault.event())).log).toContain('released v1.3.0');
    const shop = await makeShop();
    expect(await update(shop)).toContain('nothing: every package is as new as the policy allows');
    expect([pulls(shop), issues(shop)]).toEqual([[], []]);

    expect(await release(vault, 60, 'feat: read faster', (text) => `${text}\nSPEED = 2\n`)).toBe('v1.4.0');
    expect(await update(shop)).toContain('found: 1 update, of which 1 passes');
    const [first, ...others] = pulls(shop);
    expect([first, others]).toEqual([
      { number: first?.number, state: 'open', title: expect.stringContaining('1.4.0') },
      [],
    ]);
    expect(await lockedVersion(shop, BRANCH)).toBe('1.4.0');
    await world.github.mergePull({
      ...{ repository: shop.fullName, number: first?.number ?? 0, method: 'squash' },
    });
    expect(await lockedVersion(shop, 'main')).toBe('1.4.0');

    expect(await release(vault, 70, 'feat: a better name', rename)).toBe('v1.5.0');
    expect(await update(shop)).toContain('found: 1 update, of which 0 pass');
    expect(pulls(shop)).toHaveLength(1);
    expect(issues(shop)).toMatchObject([{ state: 'open', title: expect.stringContaining('1.5.0') }]);
    expect(issues(shop)[0]?.body).toContain('read_vault');

    expect(await release(vault, 80, 'fix: keep the old name', keepName)).toBe('v1.5.1');
    expect(await update(shop)).toContain('found: 1 update, of which 1 passes');
    expect(issues(shop)).toMatchObject([{ state: 'closed' }]);
    expect(pulls(shop)).toMatchObject([
      { state: 'closed' },
      { state: 'open', title: expect.stringContaining('1.5.1') },
    ]);
    expect(await lockedVersion(shop, BRANCH)).toBe('1.5.1');
  },
  SLOW,
);
