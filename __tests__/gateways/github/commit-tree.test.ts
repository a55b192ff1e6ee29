// The files of a commit through GitHub's API, byte for byte, in few requests.
import { describe, expect, test } from '@jest/globals';
import { renderCommit, renderTree } from '../../../sandbox/github/git/git-object.ts';
import { createCommitTree } from '../../../src/gateways/github/commit-tree.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { person, startFixture, type Fixture } from '../../sandbox/github/fixture.ts';
import type { Access } from '../../../sandbox/github/state.ts';

function clientOf(
  { sandbox }: Fixture,
  permissions: Readonly<Record<string, Access>> = { contents: 'read' },
) {
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'actions' });
  const { fetch } = sandbox;
  const connection = { token, fetch, apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault' };
  return createGitHubClient(connection);
}

/** A commit of one folder `acme` with these files; `120000` makes a symbolic link. */
function commitOf(
  { sandbox }: Fixture,
  files: Readonly<Record<string, Buffer>>,
  mode: string = '100644',
): string {
  const { objects } = sandbox.repository('acme/vault').git;
  const entries = Object.entries(files).map(([name, body]) => ({
    ...{ mode, name },
    sha: objects.write('blob', body).sha,
  }));
  const inner = objects.write('tree', renderTree(entries)).sha;
  const tree = objects.write('tree', renderTree([{ mode: '40000', name: 'acme', sha: inner }])).sha;
  const commit = { tree, parents: [], author: person, committer: person, message: 'x\n', signature: null };
  return objects.write('commit', renderCommit(commit)).sha;
}

test('text, other encodings, null bytes and nothing at all come as they are', async () => {
  using fixture = await startFixture({ private: true });
  const files = {
    'a.py': Buffer.from('def größe(): ...\r\n'),
    'b.py': Buffer.from([0x23, 0xfc, 0x0a]),
    'c.py': Buffer.from('X = 1\0\n'),
    'd.py': Buffer.alloc(0),
    'e.py': Buffer.from('\uFEFFX = 1\n'),
  };
  const client = clientOf(fixture);
  const tree = createCommitTree(client, commitOf(fixture, files));
  const paths = Object.keys(files).map((name) => `acme/${name}`);
  const read = await tree.readFiles([...paths, 'acme/none.py']);
  expect([...read].map(([path, content]) => [path, content.toString('hex')])).toEqual(
    Object.entries(files).map(([name, content]) => [`acme/${name}`, content.toString('hex')]),
  );
  // The tree, one batch, and the two that are no text.
  expect(client.requestCount()).toBe(4);
  expect(fixture.sandbox.violations).toEqual([]);
});

test('the tree is listed once, with its modes, and without folders', async () => {
  using fixture = await startFixture();
  const client = clientOf(fixture);
  const tree = createCommitTree(client, commitOf(fixture, { 'a.py': Buffer.from('/etc/passwd') }, '120000'));
  expect(await tree.listFiles()).toMatchObject([{ path: 'acme/a.py', mode: '120000' }]);
  // A link is no file.
  expect(await tree.readFiles(['acme/a.py'])).toEqual(new Map());
  expect(client.requestCount()).toBe(1);
});

test('many files come in few requests, and the same bytes once', async () => {
  using fixture = await startFixture();
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`m${index}.py`, Buffer.from(`X = ${index % 110}\n`)]),
  );
  const client = clientOf(fixture);
  const tree = createCommitTree(client, commitOf(fixture, files));
  const read = await tree.readFiles(Object.keys(files).map((name) => `acme/${name}`));
  expect(read.size).toBe(120);
  expect(read.get('acme/m119.py')?.toString()).toBe('X = 9\n');
  expect(client.requestCount()).toBe(1 + 3);
});

describe('refused', () => {
  test('more than is ever compared', async () => {
    using fixture = await startFixture();
    const files = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`m${index}.py`, Buffer.alloc(7 * 1024 * 1024, 35 + index)]),
    );
    const tree = createCommitTree(clientOf(fixture), commitOf(fixture, files));
    await expect(tree.readFiles(Object.keys(files).map((name) => `acme/${name}`))).rejects.toMatchObject({
      code: 'api-tree-large',
    });
  });

  test('a token without the right to read', async () => {
    using fixture = await startFixture({ private: true });
    const tree = createCommitTree(clientOf(fixture, { actions: 'read' }), commitOf(fixture, {}));
    await expect(tree.listFiles()).rejects.toMatchObject({ name: 'UserError' });
  });
});
