// `actions/index` as a step of a job: from its inputs to a folder for Pages, or to a commit on a branch.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { GitHubUrls, Permissions } from '../../../sandbox/runner/job-context.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import {
  acmeFiles,
  type IndexWorld,
  readTree,
  seedOwn,
  startIndexWorld,
} from '../../commands/index-world.ts';
import { writeCommit } from '../../sandbox/github/fixture.ts';
import { sourceAction } from '../../e2e/source-action.ts';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'index-action-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly files?: Readonly<Record<string, Buffer>>;
}

interface SeenRun extends ActionRun {
  readonly temp: string;
  readonly token: string;
}

const hosts = new WeakMap<IndexWorld, Promise<GitHubUrls>>();

/** One for all steps of a world: addresses of files are part of an index. */
function hostOf(world: IndexWorld): Promise<GitHubUrls> {
  const host = hosts.get(world) ?? world.sandbox.listen();
  hosts.set(world, host);
  return host;
}

async function use(world: IndexWorld, { inputs = {}, permissions, files = {} }: Step = {}): Promise<SeenRun> {
  const temp = mkdtempSync(join(root, 'temp-'));
  const workspace = mkdtempSync(join(root, 'workspace-'));
  mkdirSync(join(workspace, 'dist'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content);
  const rights = permissions ?? { contents: 'read', pages: 'read' };
  const token = world.sandbox.issueToken({
    ...{ repository: 'acme/vault', permissions: rights, kind: 'actions' },
  });
  const github = await hostOf(world);
  const run = await runAction({
    actionDir: await sourceAction(root, 'index'),
    ...{ temp, workspace, token, repository: 'acme/vault', github },
    event: { name: 'schedule', payload: {}, sha: 'a'.repeat(40), ref: 'refs/heads/main' },
    inputs,
  });
  return { ...run, temp, token };
}

/** A repository without a commit has no branches. */
async function commit({ sandbox }: IndexWorld): Promise<void> {
  const after = writeCommit(sandbox, 'feat: vault', [], { 'file.txt': '1' });
  await sandbox.repository('acme/vault').git.update([{ name: 'refs/heads/main', after }]);
}

function makePrivate(world: IndexWorld, pages: { readonly public: boolean } | null = null): void {
  Object.assign(world.sandbox.repository('acme/vault'), { private: true, pages });
}

describe('the folder for Pages', () => {
  test('of the releases of its own repository, when nothing is named', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    const run = await use(world);
    expect(run.log).toContain('an index of 1 package is in');
    expect(run.annotations).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'published', changed: 'true' });
    const { path = '' } = run.outputs;
    expect(path.startsWith(run.temp)).toBe(true);
    const site = readTree(path);
    expect(site.get('simple/acme-vault/index.html')).toContain('acme_vault-1.3.0-py3-none-any.whl#sha256=');
    expect([...site.values(), run.log, run.summary].join()).not.toContain(run.token);
    expect(world.sandbox.violations).toEqual([]);
  });

  test('of a folder of the workspace, with settings', async () => {
    using world = await startIndexWorld();
    const [wheel] = await acmeFiles();
    const settings = '[packages.acme-vault]\nstatus = "deprecated"\n';
    const run = await use(world, {
      inputs: { files: 'dist', settings: 'index.toml', title: 'Acme' },
      files: {
        [`dist/${wheel?.filename}`]: wheel?.content ?? Buffer.alloc(0),
        'index.toml': Buffer.from(settings),
      },
    });
    expect(run.exitCode).toBe(0);
    const site = readTree(run.outputs['path'] ?? '');
    expect(site.get('simple/acme-vault/index.json')).toContain('"status":"deprecated"');
    expect(site.get('index.html')).toContain('<h1>Acme</h1>');
    expect(world.requests()).toEqual([]);
  });

  test.each([
    ['a public site', { public: true }, 'the Pages site of acme/vault is public'],
    ['a repository without a site', null, 'has no Pages site yet'],
  ])('private packages are refused: %s', async (_what, pages, reason) => {
    using world = await startIndexWorld();
    await seedOwn(world);
    makePrivate(world, pages);
    const run = await use(world);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'failed' });
    expect(run.log).toContain(reason);
    expect(readdirSync(run.temp)).not.toContain('py-release-index');
  });

  test('every wrong input is told at once', async () => {
    using world = await startIndexWorld();
    const inputs = { repositories: 'acme', files: '../..', target: 'branch:', url: 'ftp://x', copy: 'maybe' };
    const run = await use(world, { inputs });
    expect(run.exitCode).toBe(1);
    for (const name of ['acme is no name', 'files', 'branch:', 'url', 'copy'])
      expect(run.log).toContain(name);
    expect(world.requests()).toEqual([]);
  });
});

describe('a branch', () => {
  const inputs = { target: 'branch:index' };

  test('of a private repository: one commit, and none when nothing has changed', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    await commit(world);
    makePrivate(world);
    const permissions = { contents: 'write', pages: 'read' } as const;
    const run = await use(world, { inputs, permissions });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'published', path: '', changed: 'true' });
    const first = await world.sandbox.repository('acme/vault').git.ref('refs/heads/index');
    const again = await use(world, { inputs, permissions });
    expect(again.outputs).toMatchObject({ result: 'nothing', changed: 'false' });
    expect(await world.sandbox.repository('acme/vault').git.ref('refs/heads/index')).toEqual(first);
    expect(world.sandbox.violations).toEqual([]);
  });

  test('of a public repository is no place for private packages of another', async () => {
    using world = await startIndexWorld(['acme/vault', 'acme/secret']);
    await seedOwn(world, '1.3.0', { repository: 'acme/secret' });
    await commit(world);
    Object.assign(world.sandbox.repository('acme/secret'), { private: true });
    const token = world.sandbox.issueToken({
      ...{ repository: 'acme/vault', others: ['acme/secret'], kind: 'pat' },
      permissions: { contents: 'write', metadata: 'read' },
    });
    const run = await use(world, { inputs: { ...inputs, repositories: 'acme/secret', token } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('everybody can read the branches of acme/vault');
    expect(run.log).not.toContain(token);
  });

  test('with a token that may only read: the right that is missing', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    await commit(world);
    const run = await use(world, { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('contents=write');
    expect(await world.sandbox.repository('acme/vault').git.ref('refs/heads/index')).toBeUndefined();
  });
});
