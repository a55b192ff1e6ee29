// Bad input gets one clear error, or all problems of one kind together, and writes nothing: the real action, as the runner starts it.
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import type { ActionRun } from '../../../sandbox/runner/run-action.ts';
import { closedPort } from '../../e2e/counting-proxy.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import { commit, INDEX_USER, startWorld, type PushedProject, type World } from '../../e2e/world.ts';

jest.setTimeout(180_000);

let world: World;
let project: PushedProject;
let workspace: string;
beforeAll(async () => {
  world = await startWorld({ privateIndex: true });
  project = await world.project('acme-bad');
  workspace = join(world.root, 'checkout');
  await mkdir(workspace);
  const git = isolatedGit(workspace);
  await git('clone', '--quiet', '--depth=1', `file://${project.repository.git.gitDir}`, '.');
});
afterAll(() => world?.close());

const errorsOf = (run: ActionRun) => run.annotations.filter(({ level }) => level === 'error');
const indexInputs = () => ({ repository: world.index.uploadUrl, user: INDEX_USER, password: world.password });

interface Attempt {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: Parameters<World['act']>[2];
  readonly project?: PushedProject;
}

/** Runs the action, which has to fail with exactly these codes; gives what a person reads. */
async function refused(codes: readonly string[], attempt: Attempt = {}): Promise<string> {
  const { inputs = {}, options = {} } = attempt;
  const target = attempt.project ?? project;
  const writes = world.watchWrites();
  const indexed = await target.indexed();
  const run = await world.act(target, inputs, { ...(attempt.project ? {} : { workspace }), ...options });
  expect(errorsOf(run).map(({ title }) => title)).toEqual(codes);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    result: 'failed',
    released: 'false',
    version: '',
    tag: '',
    files: '[]',
  });
  for (const code of codes) expect(run.summary).toContain(`### ${code}`);
  expect(run.summary.match(/\*\*What to do:\*\*/g)).toHaveLength(codes.length);
  expect(run.summary.replaceAll('{version}', '')).not.toMatch(/\{\w+\}/);
  expect(writes()).toEqual([]);
  expect(await target.indexed()).toEqual(indexed);
  expectNoSecrets(run, world.secrets);
  return errorsOf(run)
    .map(({ message }) => message)
    .join('\n');
}

describe('inputs', () => {
  test('an unknown one suggests the near name', async () => {
    expect(await refused(['input-unknown'], { inputs: { 'pypi-tokn': 'x' } })).toContain('`pypi-token`');
  });

  test('all invalid ones are told together', async () => {
    const inputs = {
      ...{ command: 'relase', bump: 'huge', version: 'one', 'dry-run': 'maybe', 'stop-after': 'tag' },
      ...{
        'manifest-digest': 'abc',
        'working-directory': '../other',
        'verify-command': 'a | b',
        surprise: 'x',
      },
    };
    const told = await refused(
      [
        ...['input-unknown', 'input-invalid', 'input-invalid', 'input-invalid', 'input-invalid'],
        ...['input-outside-workspace', 'input-invalid', 'input-invalid', 'command-needs-shell'],
      ],
      { inputs },
    );
    for (const value of ['relase', 'huge', 'one', 'maybe', 'tag', 'abc', '../other', 'surprise'])
      expect(told).toContain(value);
  });

  test('a password in the URL of the index is not repeated', async () => {
    const secret = 'a-password-in-the-url';
    const inputs = { ...indexInputs(), repository: `https://mona:${secret}@index.acme.test/` };
    expect(await refused(['index-url-with-secret'], { inputs, options: { secrets: [] } })).not.toContain(
      secret,
    );
  });

  test('dist without the files of the build job', async () => {
    const inputs = { ...indexInputs(), dist: 'nothing-here', 'manifest-digest': `sha256:${'0'.repeat(64)}` };
    expect(await refused(['release-dist-empty'], { inputs })).toContain('nothing-here');
  });
});

describe('tokens and the network', () => {
  test('a token that GitHub does not know', async () => {
    await refused(['github-token-invalid'], { options: { token: 'ghs_unknown' } });
  });

  test('no network', async () => {
    const apiUrl = `http://127.0.0.1:${await closedPort()}`;
    const github = { ...world.urls, apiUrl, graphqlUrl: `${apiUrl}/graphql` };
    expect(await refused(['github-unreachable'], { options: { github } })).toContain('ECONNREFUSED');
  });

  test.each([
    ['wrong', 'index-credentials-refused', () => ({ ...indexInputs(), password: 'not-the-password' })],
    ['missing', 'index-credentials-missing', () => ({ repository: world.index.uploadUrl })],
  ])('the password of the index is %s: told before anything is built', async (_, code, inputs) => {
    expect(await refused([code], { inputs: inputs() })).not.toContain('not-the-password');
  });
});

describe('the checkout', () => {
  test('missing', async () => {
    const empty = join(world.root, 'empty');
    await mkdir(empty);
    expect(await refused(['git-not-a-repository'], { options: { workspace: empty } })).toContain(
      'actions/checkout',
    );
  });

  test('of another commit', async () => {
    const event = { ...project.event(), sha: 'a'.repeat(40) };
    expect(await refused(['git-commit-missing'], { options: { event } })).toContain('aaaaaaa');
  });

  test('without the folder of the project', async () => {
    expect(
      await refused(['pyproject-missing'], { inputs: { 'working-directory': 'packages/vault' } }),
    ).toContain('packages/vault');
  });
});

describe('projects', () => {
  const change = (find: string | RegExp, by: string) => (text: string) => text.replace(find, by);
  const LINK = Symbol('a link to a file outside');
  type Change = Readonly<Record<string, ((text: string) => string) | string | null | typeof LINK>>;
  const table = (lines: string) => change(/$/, `\n[tool.py-release]\n${lines}\n`);

  test.each<[string, readonly string[], Change, RegExp]>([
    ['no pyproject', ['pyproject-missing'], { 'pyproject.toml': null }, /pyproject\.toml/],
    [
      'broken TOML',
      ['project-toml-broken'],
      { 'pyproject.toml': change('name = "acme-bad"', 'name = acme') },
      /line 7, column \d+/,
    ],
    ['no version', ['project-version-missing'], { 'pyproject.toml': change(/version = .*/, '') }, /version/],
    [
      'invalid version',
      ['project-version-invalid'],
      { 'pyproject.toml': change('"1.2.0"', '"one"') },
      /"one"/,
    ],
    [
      'two places disagree',
      ['version-place-disagrees', 'version-place-disagrees'],
      { 'pyproject.toml': change('"1.2.0"', '"1.4.0"') },
      /1\.4\.0.*1\.2\.0/,
    ],
    [
      'a configured place is missing',
      ['version-file-missing'],
      { 'pyproject.toml': table('version-files = ["gone.txt"]') },
      /gone\.txt/,
    ],
    [
      'a configured place is a link',
      ['project-file-symlink'],
      { 'pyproject.toml': table('version-files = ["link.txt"]'), 'link.txt': LINK },
      /link\.txt/,
    ],
    ['pyproject is a link', ['project-file-symlink'], { 'pyproject.toml': LINK }, /pyproject\.toml/],
    [
      'an unknown key',
      ['configuration-key-unknown'],
      { 'pyproject.toml': table('tag-fromat = "v{version}"') },
      /`?tag-format/,
    ],
    [
      'a bad tag format',
      ['tag-format-invalid'],
      { 'pyproject.toml': table('tag-format = "release"') },
      /release/,
    ],
  ])('%s', async (_, codes, changes, told) => {
    const broken = await commitLocally(changes);
    const message = await refused(codes, { options: { event: { ...project.event(), sha: broken } } });
    expect(message).toMatch(told);
    expect(message).not.toContain(world.root);
  });

  /** A commit on top of the pushed one, which GitHub never sees: a broken project is found before anybody is asked about it. */
  async function commitLocally(changes: Change): Promise<string> {
    const git = isolatedGit(workspace);
    await git('checkout', '--quiet', '--force', '--detach', project.head());
    for (const [path, by] of Object.entries(changes)) {
      const file = join(workspace, path);
      await mkdir(dirname(file), { recursive: true });
      if (by === null || by === LINK) await rm(file, { force: true });
      if (by === LINK) await symlink('/etc/hostname', file);
      if (typeof by === 'string') await writeFile(file, by);
      if (typeof by === 'function') await writeFile(file, by(await git('show', `HEAD:${path}`)));
    }
    await git('add', '--all');
    await git(
      '-c',
      'user.name=Mona',
      '-c',
      'user.email=mona@acme.example',
      'commit',
      '--quiet',
      '--message',
      'fix: break',
    );
    return (await git('rev-parse', 'HEAD')).trim();
  }
});

test('a changelog in no known form is an error, not passed over', async () => {
  const files = { 'CHANGELOG.md': '# News\n\n## Something\n\nText.\n' };
  const odd = await world.project('acme-odd', { files });
  const code = 'changelog-unrecognised';
  expect(await refused([code], { project: odd, inputs: indexInputs() })).toContain('CHANGELOG.md');
});

describe('a version that is on the index', () => {
  test('without a tag is not overwritten, and nothing is built for it', async () => {
    const taken = await world.project('acme-taken');
    await writeFile(join(world.index.packagesDir, 'acme_taken-1.3.0-py3-none-any.whl'), 'other bytes');
    const told = await refused(['release-version-on-index'], { project: taken, inputs: indexInputs() });
    expect(told).toContain('v1.3.0');
    await rm(join(world.index.packagesDir, 'acme_taken-1.3.0-py3-none-any.whl'));
  });
});

describe('what is built is broken, and the release stops before any write', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string, RegExp]>([
    ['build', 'raise RuntimeError("no flux capacitor")', {}, 'build-failed', /no flux capacitor/],
    [
      'import',
      '',
      { 'src/acme_import/__init__.py': '__version__ = "1.2.0"\nimport no_such_module\n' },
      'install-import-failed',
      /no_such_module/,
    ],
    [
      'script',
      '',
      { 'src/acme_script/cli.py': 'def other() -> None:\n    pass\n' },
      'install-script-broken',
      /acme-script/,
    ],
    [
      'version',
      'with open("src/acme_version/__init__.py", "a") as file: file.write("__version__ = \'0.1\'")',
      {},
      'install-module-version',
      /0\.1/,
    ],
  ])('%s', async (name, attack, files, code, told) => {
    const broken = await world.project(`acme-${name}`, { attack, files });
    expect(await refused([code], { project: broken, inputs: indexInputs() })).toMatch(told);
  });
});

describe('events', () => {
  const run = (event: RunnerEvent, inputs: Readonly<Record<string, string>> = {}, token?: string) =>
    world.act(project, inputs, { event, ...(token === undefined ? {} : { token }) });
  const repository = { default_branch: 'main' };

  test.each([
    ['pull_request_target', 'release'],
    ['workflow_run', ''],
    ['issue_comment', 'preview'],
  ])('%s is refused, whatever the inputs say', async (name, command) => {
    const event = { name, payload: { repository }, sha: project.head(), ref: 'refs/heads/main' };
    expect(await refused(['event-refused'], { inputs: { command }, options: { event } })).toContain(name);
  });

  test('one that says nothing names the input that does', async () => {
    const event = { name: 'deployment', payload: { repository }, sha: project.head() };
    expect(await refused(['event-unknown'], { options: { event } })).toMatch(/`command`.*release.*preview/);
  });

  test("a fork's pull request, with a token that may read, gets the preview", async () => {
    const { sha, event } = await proposedMerge('mallory/acme-bad');
    const token = world.issueToken(project, { contents: 'read' });
    const writes = world.watchWrites();
    const done = await run(event, {}, token);
    expect([done.exitCode, done.annotations]).toEqual([0, []]);
    expect(done.outputs).toMatchObject({
      result: 'previewed',
      released: 'false',
      version: '1.3.0',
      tag: 'v1.3.0',
      sha: '',
    });
    expect(JSON.parse(done.outputs['plan'] ?? '')).toMatchObject({ head: sha, branch: null });
    expect(done.summary).toContain('feat: propose');
    expect(writes()).toEqual([]);
  });

  test('even when it asks for a release', async () => {
    const { event } = await proposedMerge('mallory/acme-bad');
    const token = world.issueToken(project, { contents: 'read' });
    const told = await refused(['event-refused'], {
      project,
      inputs: { command: 'release' },
      options: { event, token },
    });
    expect(told).toContain('pull_request');
  });

  test('another branch gets the preview in the summary, and nothing is written', async () => {
    const payload = { ...project.event().payload, ref: 'refs/heads/next' };
    const writes = world.watchWrites();
    const done = await run({ name: 'push', payload });
    expect(done.exitCode).toBe(0);
    expect(done.outputs).toMatchObject({ result: 'previewed', released: 'false', version: '1.3.0' });
    expect(done.summary).toMatch(/^## acme-bad 1\.2\.0 → 1\.3\.0 \(minor\)\n/);
    expect(done.summary).toContain('## Release notes');
    expect(writes()).toEqual([]);
  });

  test('a schedule releases, when there is something to release', async () => {
    const quiet = await world.project('acme-quiet', { commits: [commit('docs: describe vaults', 1)] });
    const event = { name: 'schedule', payload: { repository, schedule: '0 5 * * 1' }, sha: quiet.head() };
    const done = await world.act(quiet, {}, { event });
    expect([done.exitCode, done.annotations]).toEqual([0, []]);
    expect(done.outputs).toMatchObject({ result: 'nothing', released: 'false' });
    expect(done.summary).toContain('docs: describe vaults');
    const rehearsed = await world.act(quiet, indexInputs(), { event });
    expect(rehearsed.outputs).toMatchObject({ result: 'rehearsed', tag: '', released: 'false' });
    expect(rehearsed.outputs['version']).toMatch(/^1\.2\.1\.dev\d+$/);
  });

  /** The merge that GitHub makes of a pull request, at `refs/pull/7/merge`. */
  async function proposedMerge(fullName: string): Promise<{ sha: string; event: RunnerEvent }> {
    const git = project.git;
    const head = (await git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'feat: propose')).trim();
    const sha = (await git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-p', head, '-m', 'Merge')).trim();
    await git('push', '--quiet', '--force', 'origin', `${sha}:refs/pull/7/merge`);
    const pull = {
      merge_commit_sha: sha,
      head: { ref: 'patch', repo: { full_name: fullName } },
      base: { ref: 'main' },
    };
    return { sha, event: { name: 'pull_request', payload: { number: 7, repository, pull_request: pull } } };
  }
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
