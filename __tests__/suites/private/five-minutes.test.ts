// docs/private-packages.md from nothing to `pip install`, word by word: `init --private`, a push, its release by the bundle; then a project that
// installs it by uv and by pip, a wheelhouse for where no index is, and a version that is taken back.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { runCli, type CliPlace } from '../../cli/run-cli.ts';
import { documented, type PushedProject } from '../../e2e/world.ts';
import { usePrivateWorld } from './private-world.ts';
import { newConsumer, type ShellConsumer } from './shell-consumer.ts';

const NAME = 'acme-safe';
const REPOSITORY = `acme/${NAME}`;
const WORKFLOW = '.github/workflows/release.yml';
const SLOW = 240_000;
const world = usePrivateWorld();

const SHOP = `[project]
name = "acme-shop"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = ["acme-open>=1.0"]
`;
const SHOWS = ['-c', 'import acme_safe; print("safe", acme_safe.__version__)'];

function placeOf(cwd: string): CliPlace {
  const { serverUrl, apiUrl } = world().urls;
  return { cwd, env: { ...world().services.env, GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl } };
}

async function runWritten(of: PushedProject): Promise<WorkflowRun> {
  const { github, urls, root, services } = world();
  const headSha = of.head();
  const run = github.addRun({
    ...{ repository: of.fullName, headSha, status: 'in_progress', path: WORKFLOW },
  });
  const done = await runWorkflow({
    workflowFile: join(of.directory, WORKFLOW),
    workflowPath: WORKFLOW,
    ...{ event: of.event(), repository: of.fullName, github: urls, runId: run.id },
    actions: { 'org/py-release-action': join(root, 'action') },
    issueToken: (permissions) => world().issueToken(of, permissions),
    env: services.env,
  });
  run.status = 'completed';
  return done;
}

/** `init` and `consumer init` look who has the name there; no installer does. */
const askedInPublic = (): number =>
  world().services.internet.requests.filter(({ url }) => /acme[-_.]safe/i.test(url.pathname)).length;

/** What the person of the page types: the package is what `consumer init` wrote into the project. */
async function served(consumer: ShellConsumer, token: string, command: readonly string[]): Promise<string> {
  const asked = askedInPublic();
  const { code, output } = await consumer.serveHere(token, command);
  expect(askedInPublic()).toBe(asked);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${output}`);
  expect(output).not.toContain(token);
  return output;
}

const shown = async (consumer: ShellConsumer, python: string): Promise<string> =>
  (await consumer.run([python, ...SHOWS])).output.trim();

async function setUp(consumer: ShellConsumer): Promise<void> {
  const asked = ['consumer', 'init', '--package', `${NAME}@^1.0.0`, '--github', REPOSITORY, '--yes'];
  expect(await runCli(asked, placeOf(consumer.folder))).toMatchObject({ code: 0 });
  const text = await consumer.read('pyproject.toml');
  expect(text).toContain(`"${NAME}>=1.0.0,<2.0.0"`);
  // The port of everybody is not free on every machine.
  await writeFile(join(consumer.folder, 'pyproject.toml'), text.replace(':8417/', `:${world().port}/`));
}

async function venv(consumer: ShellConsumer, folder: string): Promise<void> {
  expect(await consumer.run(['python3', '-m', 'venv', folder])).toMatchObject({ code: 0 });
}

/** A person edits the notes on GitHub's page. */
async function yank(of: PushedProject): Promise<void> {
  const { github, urls } = world();
  const permissions = { contents: 'write' } as const;
  const token = github.issueToken({ repository: of.fullName, permissions, kind: 'pat', login: 'mona' });
  const [release] = of.releases();
  const answer = await fetch(`${urls.apiUrl}/repos/${of.fullName}/releases/${release?.id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    body: JSON.stringify({ body: `${release?.body}\n\nYanked: loses keys\n` }),
  });
  expect(answer.status).toBe(200);
}

test(
  'init, a push, a release; consumer init, uv sync, pip install, a wheelhouse; and a version taken back',
  async () => {
    const of = await world().project(NAME, { private: true });
    const { directory, git } = of;
    const wrote = await runCli(['init', '--private', '--yes'], placeOf(directory));
    expect(wrote).toMatchObject({ code: 0 });
    expect(await readFile(join(directory, WORKFLOW), 'utf8')).toBe(
      await readFile(documented('release-private.yml'), 'utf8'),
    );
    expect(await readFile(join(directory, 'pyproject.toml'), 'utf8')).toContain('Private :: Do Not Upload');
    await git('add', '-A');
    await git('commit', '--quiet', '--message', 'ci: release by py-release-action');
    await git('push', '--quiet', 'origin', 'main');
    expect((await runCli(['init', '--private', '--check'], placeOf(directory))).code).toBe(0);

    const released = await runWritten(of);
    expect(released.jobs['release']?.log).not.toMatch(/##\[(?:error|warning)\]/);
    expect(released.status).toBe('success');
    expect(released.jobs['release']?.steps.at(-1)?.result?.outputs).toMatchObject({ result: 'released' });
    expect(of.releases().map(({ tagName, draft }) => [tagName, draft])).toEqual([['v1.3.0', false]]);

    const permissions = { contents: 'read' } as const;
    const token = world().github.issueToken({ repository: REPOSITORY, permissions, kind: 'pat' });
    const uv = await newConsumer(world(), { 'pyproject.toml': `${SHOP}\n[tool.uv]\npackage = false\n` });
    await setUp(uv);
    const lock = await served(uv, token, [world().uv, 'sync']).then(() => uv.read('uv.lock'));
    expect(await shown(uv, '.venv/bin/python')).toBe('safe 1.3.0');

    const pip = await newConsumer(world(), { 'pyproject.toml': SHOP });
    await setUp(pip);
    await venv(pip, '.venv');
    await served(pip, token, ['.venv/bin/pip', 'install', NAME]);
    expect(await shown(pip, '.venv/bin/python')).toBe('safe 1.3.0');
    await served(pip, token, ['.venv/bin/pip', 'download', '--dest', 'wheelhouse', NAME]);
    await venv(pip, 'offline');
    const offline = ['install', '--no-index', '--find-links', 'wheelhouse', NAME];
    expect(await pip.run(['offline/bin/pip', ...offline])).toMatchObject({ code: 0 });
    expect(await shown(pip, 'offline/bin/python')).toBe('safe 1.3.0');

    await yank(of);
    const late = await newConsumer(world(), {
      'pyproject.toml': await uv.read('pyproject.toml'),
      'uv.lock': lock,
    });
    await served(late, token, [world().uv, 'sync', '--locked']);
    expect(await shown(late, '.venv/bin/python')).toBe('safe 1.3.0');
    await venv(pip, 'chooses');
    const chosen = await pip.serveHere(token, ['chooses/bin/pip', 'install', NAME]);
    expect([chosen.code, chosen.output]).toEqual([1, expect.stringContaining('No matching distribution')]);
    const pinned = await served(pip, token, ['chooses/bin/pip', 'install', `${NAME}==1.3.0`]);
    expect(pinned).toContain('loses keys');
  },
  SLOW,
);
