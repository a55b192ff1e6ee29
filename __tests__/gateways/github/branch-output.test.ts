import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createBranchOutput } from '../../../src/gateways/github/branch-output.ts';
import { readPlace } from '../../../src/gateways/github/index-place.ts';
import { INDEX_DOCUMENT, type IndexDocument } from '../../../src/simple-index/index-document.ts';
import type { IndexTree } from '../../../src/simple-index/index-tree.ts';
import { type Fixture, git, startFixture } from '../../sandbox/github/fixture.ts';
import { patientClient, sandboxClient, writesOf } from './patient-client.ts';

const EMPTY: IndexDocument = { sources: [], projects: [], metadata: new Map() };

function treeOf(texts: Readonly<Record<string, string>>, files: IndexTree['files'] = new Map()): IndexTree {
  const all = [[INDEX_DOCUMENT, JSON.stringify(EMPTY)] as const, ...Object.entries(texts)];
  return { texts: new Map(all.map(([path, text]) => [path, () => [text]])), files };
}

async function contentOf({ gitDir }: Fixture, branch: string): Promise<readonly string[]> {
  const { output } = await git(gitDir, 'ls-tree', '-r', '--name-only', branch);
  return output.trim().split('\n');
}

async function commitsOf({ gitDir }: Fixture, branch: string): Promise<number> {
  return Number((await git(gitDir, 'rev-list', '--count', branch)).output);
}

describe('an index as a branch', () => {
  test('is made, changed only when something changed, and rid of what is stale; files arrive byte for byte', async () => {
    using fixture = await startFixture();
    const { client } = sandboxClient(fixture);
    const output = createBranchOutput(client, 'index');
    expect(await output.readDocument()).toBeNull();
    const folder = mkdtempSync(join(tmpdir(), 'branch-output-'));
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    writeFileSync(join(folder, 'a.whl'), bytes);
    const files = new Map([
      ['files/acme/a.whl', { path: join(folder, 'a.whl'), sha256: '', size: bytes.length }],
    ]);
    expect(await output.writeTree(treeOf({ 'index.html': 'one', 'simple/index.html': 'ä' }, files))).toBe(5);
    expect(await contentOf(fixture, 'index')).toEqual([
      ...['.nojekyll', 'files/acme/a.whl', 'index.html', INDEX_DOCUMENT, 'simple/index.html'],
    ]);
    const ref = await fixture.sandbox.repository('acme/vault').git.ref('refs/heads/index');
    const [stored] = [await git(fixture.gitDir, 'rev-parse', 'index:files/acme/a.whl')];
    const blob = await fixture.sandbox.repository('acme/vault').git.objects.read(stored?.output.trim() ?? '');
    expect(blob?.body).toEqual(bytes);
    expect(await output.readDocument()).toBe(JSON.stringify(EMPTY));

    (fixture.sandbox.writes as unknown[]).length = 0;
    expect(await output.writeTree(treeOf({ 'index.html': 'one', 'simple/index.html': 'ä' }, files))).toBe(0);
    expect(writesOf(fixture)).toEqual([]);
    expect(await output.writeTree(treeOf({ 'index.html': 'two' }, files))).toBe(2);
    expect(writesOf(fixture).filter((write) => write.includes('blobs'))).toEqual([]);
    expect(await contentOf(fixture, 'index')).not.toContain('simple/index.html');
    expect(await commitsOf(fixture, 'index')).toBe(2);
    expect((await git(fixture.gitDir, 'rev-parse', 'index~1')).output.trim()).toBe(ref?.sha);
    expect(fixture.sandbox.violations).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('keeps what is not ours in it, and refuses a branch of something else', async () => {
    using fixture = await startFixture();
    const { client } = sandboxClient(fixture);
    await expect(createBranchOutput(client, 'main').readDocument()).rejects.toMatchObject({
      code: 'index-branch-foreign',
    });
    await expect(createBranchOutput(client, 'main').writeTree(treeOf({}))).rejects.toMatchObject({
      code: 'index-branch-foreign',
    });
    expect(await contentOf(fixture, 'main')).toEqual(['file.txt']);
  });

  test('built from what the branch was before another build: refused, and that one stays', async () => {
    using fixture = await startFixture();
    const { client } = sandboxClient(fixture);
    const slow = createBranchOutput(client, 'index');
    const fast = createBranchOutput(client, 'index');
    expect([await slow.readDocument(), await fast.readDocument()]).toEqual([null, null]);
    await fast.writeTree(treeOf({ 'index.html': 'both versions' }));
    await expect(slow.writeTree(treeOf({ 'index.html': 'one version' }))).rejects.toMatchObject({
      code: 'index-branch-moved',
    });
    expect((await git(fixture.gitDir, 'show', 'index:index.html')).output).toBe('both versions');
    await fast.writeTree(treeOf({ 'index.html': 'three versions' }));
    expect(await commitsOf(fixture, 'index')).toBe(2);
  });

  test('somebody else was faster: nothing of theirs is lost', async () => {
    using fixture = await startFixture();
    const { client } = sandboxClient(fixture);
    const output = createBranchOutput(client, 'index');
    await output.writeTree(treeOf({ 'index.html': 'one' }));
    const before = await fixture.sandbox.repository('acme/vault').git.ref('refs/heads/index');
    fixture.sandbox.fault({
      route: /PATCH .*heads\/index/,
      kind: {
        before: () =>
          fixture.sandbox
            .repository('acme/vault')
            .git.update([{ name: 'refs/heads/index', after: fixture.shas[0] ?? '' }]),
      },
    });
    await expect(output.writeTree(treeOf({ 'index.html': 'two' }))).rejects.toMatchObject({
      code: 'index-branch-moved',
    });
    const after = await fixture.sandbox.repository('acme/vault').git.ref('refs/heads/index');
    expect(after?.sha).toBe(fixture.shas[0]);
    expect(before?.sha).not.toBe(after?.sha);
  });

  test('an answer that is lost after its effect', async () => {
    using fixture = await startFixture();
    const output = createBranchOutput(sandboxClient(fixture).client, 'index');
    fixture.sandbox.fault({
      route: 'POST /repos/{owner}/{repo}/git/refs',
      kind: 'cut-after-effect',
      times: 9,
    });
    await output.writeTree(treeOf({ 'index.html': 'one' }));
    expect(await commitsOf(fixture, 'index')).toBe(1);
  });

  test('a token that may only read', async () => {
    using fixture = await startFixture();
    const token = fixture.sandbox.issueToken({
      ...{ repository: 'acme/vault', permissions: { contents: 'read' }, kind: 'actions' },
    });
    const output = createBranchOutput(patientClient(fixture.sandbox.fetch, { token }).client, 'index');
    await expect(output.writeTree(treeOf({ 'index.html': 'one' }))).rejects.toMatchObject({
      code: 'github-right-missing',
    });
  });
});

describe('who can see a repository', () => {
  test.each([
    [false, null, 'none'],
    [true, null, 'none'],
    [true, { public: true }, 'public'],
    [true, { public: false }, 'private'],
  ] as const)('private %j with the site %j', async (isPrivate, site, pages) => {
    using fixture = await startFixture({ private: isPrivate });
    fixture.sandbox.repository('acme/vault').pages = site;
    const token = fixture.sandbox.issueToken({
      ...{ repository: 'acme/vault', permissions: { pages: 'read' }, kind: 'actions' },
    });
    const { client } = patientClient(fixture.sandbox.fetch, { token });
    expect(await readPlace(client)).toEqual({ repository: 'acme/vault', private: isPrivate, pages });
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('a token that may not ask about the site', async () => {
    using fixture = await startFixture({ private: true });
    fixture.sandbox.repository('acme/vault').pages = { public: false };
    expect(await readPlace(sandboxClient(fixture).client)).toMatchObject({ pages: 'unknown' });
  });
});
