import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, writeCommit, type Fixture } from './fixture.ts';

const ZERO = '0'.repeat(40);
const UPDATE = `mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

interface Failure {
  readonly errors?: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly string[];
  }[];
}

async function failureOf(request: Promise<unknown>): Promise<Failure> {
  return request.then(
    () => ({}),
    (error: Failure) => error,
  );
}

function repositoryId(fixture: Fixture): string {
  return fixture.sandbox.repository('acme/vault').nodeId;
}

async function tips(fixture: Fixture): Promise<Record<string, string>> {
  const refs = await fixture.sandbox.repository('acme/vault').git.refs('refs/');
  return Object.fromEntries(refs.map(({ name, sha }) => [name, sha]));
}

describe('queries', () => {
  test('give logins and pull requests of many commits in one batch', async () => {
    using fixture = await startFixture({ private: true });
    const { sandbox, shas } = fixture;
    sandbox.addUser({ login: 'ada', emails: ['ada@example.org'] });
    sandbox.addPullRequest({
      repository: 'acme/vault',
      number: 7,
      title: 'Mirror',
      login: 'grace',
      commits: shas.slice(1, 2),
    });
    const fields = `... on Commit { oid author { name user { login } }
      associatedPullRequests(first: 1) { nodes { number title mergedAt url author { login } } } }`;
    const aliases = shas.map((sha, index) => `c${index}: object(oid: "${sha}") { ${fields} }`);
    const query = `query { repository(owner: "acme", name: "vault") { id viewerPermission ${aliases.join('\n')} } }`;
    const { repository } =
      await octokitOf(sandbox).graphql<Record<string, Record<string, Record<string, unknown>>>>(query);
    expect(repository?.['viewerPermission']).toBe('WRITE');
    expect(repository?.['c0']).toMatchObject({
      oid: shas[0],
      author: { name: 'Ada', user: { login: 'ada' } },
    });
    expect(repository?.['c0']?.['associatedPullRequests']).toEqual({ nodes: [] });
    expect(repository?.['c1']?.['associatedPullRequests']).toMatchObject({
      nodes: [
        {
          number: 7,
          title: 'Mirror',
          author: { login: 'grace' },
          url: 'https://github.com/acme/vault/pull/7',
        },
      ],
    });
    expect(sandbox.requests.at(-1)?.operation).toBe('repository');
    expect(sandbox.writes).toEqual([]);

    const blind = octokitOf(sandbox, { contents: 'read' });
    const failure = await failureOf(blind.graphql(query));
    expect(failure.errors?.[0]).toMatchObject({
      type: 'FORBIDDEN',
      path: ['repository', 'c0', 'associatedPullRequests'],
      message: 'Resource not accessible by integration',
    });
    expect(sandbox.violations).toEqual([]);
  });

  test('read refs and page through them', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { git } = sandbox.repository('acme/vault');
    await git.update(
      ['v1.0.0', 'v1.1.0', 'v2.0.0'].map((tag) => ({ name: `refs/tags/${tag}`, after: shas[0] ?? '' })),
    );
    const { graphql } = octokitOf(sandbox);
    const query = `query($after: String) { repository(owner: "acme", name: "vault") {
      defaultBranchRef { name target { oid } }
      ref(qualifiedName: "refs/tags/v1.0.0") { name target { oid ... on Commit { messageHeadline } } }
      missing: ref(qualifiedName: "refs/tags/v9") { name }
      refs(refPrefix: "refs/tags/", first: 2, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } }`;
    interface Page {
      readonly repository: {
        readonly refs: {
          readonly nodes: unknown;
          readonly pageInfo: { readonly endCursor: string; hasNextPage: boolean };
        };
      };
    }
    const { repository } = await graphql<Page>(query);
    expect(repository).toMatchObject({
      defaultBranchRef: { name: 'main', target: { oid: shas.at(-1) } },
      ref: { name: 'v1.0.0', target: { oid: shas[0], messageHeadline: 'feat: change 1' } },
      missing: null,
    });
    expect(repository.refs.nodes).toEqual([{ name: 'v1.0.0' }, { name: 'v1.1.0' }]);
    const next = await graphql<Page>(query, { after: repository.refs.pageInfo.endCursor });
    expect(next.repository.refs).toMatchObject({
      nodes: [{ name: 'v2.0.0' }],
      pageInfo: { hasNextPage: false },
    });
    expect(sandbox.violations).toEqual([]);
  });

  test('that GitHub would refuse are violations, and so are fields that nobody emulated', async () => {
    using fixture = await startFixture();
    const { graphql } = octokitOf(fixture.sandbox);
    const unknown = await failureOf(graphql('{ repository(owner: "acme", name: "vault") { colour } }'));
    expect(unknown.errors?.[0]?.message).toBe("Field 'colour' doesn't exist on type 'Repository'");
    await graphql('{ repository(owner: "acme", name: "vault") { homepageUrl } }');
    expect(fixture.sandbox.violations).toEqual([
      'GraphQL request: Cannot query field "colour" on type "Repository".',
      'not emulated: GraphQL Repository.homepageUrl',
    ]);
  });

  test('a repository that the token does not know does not exist', async () => {
    using fixture = await startFixture({ private: true });
    await fixture.sandbox.createRepository({ owner: 'acme', name: 'other', private: true });
    const { graphql } = octokitOf(fixture.sandbox);
    const failure = await failureOf(graphql('{ repository(owner: "acme", name: "other") { id } }'));
    expect(failure.errors?.[0]).toMatchObject({ type: 'NOT_FOUND', path: ['repository'] });
    expect(fixture.sandbox.violations).toEqual([]);
  });
});

describe('updateRefs', () => {
  test('moves branch and tag together', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const [head = ''] = shas.slice(-1);
    const next = writeCommit(sandbox, 'chore(release): 1.0.0', [head], { 'file.txt': 'x' });
    const refUpdates = [
      { name: 'refs/heads/main', beforeOid: head, afterOid: next },
      { name: 'refs/tags/v1.0.0', beforeOid: ZERO, afterOid: next },
    ];
    await octokitOf(sandbox).graphql(UPDATE, { input: { repositoryId: repositoryId(fixture), refUpdates } });
    expect(await tips(fixture)).toEqual({ 'refs/heads/main': next, 'refs/tags/v1.0.0': next });
    expect(sandbox.writes).toMatchObject([{ operation: 'updateRefs', route: 'POST /graphql' }]);
    expect(sandbox.events.map(({ payload }) => payload['ref'])).toEqual([
      'refs/heads/main',
      'refs/tags/v1.0.0',
    ]);
    expect(sandbox.events.every(({ startsRuns }) => !startsRuns)).toBe(true);
    expect(sandbox.violations).toEqual([]);
  });

  test.each([
    ['the branch has moved', 'main', 'STALE_DATA'],
    ['the tag exists', 'tag', 'STALE_DATA'],
    ['it is no fast-forward', 'sideways', 'UNPROCESSABLE'],
    ['the object does not exist', 'nothing', 'UNPROCESSABLE'],
    ['the token may not write', 'reader', 'FORBIDDEN'],
  ])('moves nothing when %s', async (_, what, type) => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const [first = '', second = '', head = ''] = shas;
    const { git } = sandbox.repository('acme/vault');
    if (what === 'tag') await git.update([{ name: 'refs/tags/v1.0.0', after: first }]);
    const aside = writeCommit(sandbox, 'fix: aside', [what === 'sideways' ? first : head], {
      'file.txt': 'y',
    });
    const before = await tips(fixture);
    const refUpdates = [
      { name: 'refs/tags/v1.0.0', beforeOid: ZERO, afterOid: aside },
      {
        name: 'refs/heads/main',
        beforeOid: what === 'main' ? second : head,
        afterOid: what === 'nothing' ? 'a'.repeat(40) : aside,
      },
    ];
    const octokit = octokitOf(sandbox, { contents: what === 'reader' ? 'read' : 'write' });
    const failure = await failureOf(
      octokit.graphql(UPDATE, { input: { repositoryId: repositoryId(fixture), refUpdates } }),
    );
    expect(failure.errors?.[0]).toMatchObject({ type, path: ['updateRefs'] });
    expect(await tips(fixture)).toEqual(before);
    expect(sandbox.writes).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });

  test('forces a branch to another line of history, from where it is expected', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const [first = '', second = '', head = ''] = shas;
    const aside = writeCommit(sandbox, 'chore(release): 1.0.1', [first], { 'file.txt': 'y' });
    await sandbox.repository('acme/vault').git.update([{ name: 'refs/heads/topic', after: second }]);
    const update = (beforeOid: string, afterOid: string, force: boolean) => {
      const refUpdates = [{ name: 'refs/heads/topic', beforeOid, afterOid, force }];
      const input = { repositoryId: repositoryId(fixture), refUpdates };
      return failureOf(octokitOf(sandbox).graphql(UPDATE, { input }));
    };
    expect((await update(second, aside, false)).errors?.[0]?.message).toBe('Update is not a fast forward');
    expect((await update(head, aside, true)).errors?.[0]?.type).toBe('STALE_DATA');
    expect(await update(second, aside, true)).toEqual({});
    expect(sandbox.events.at(-1)?.payload).toMatchObject({ ref: 'refs/heads/topic', forced: true });
    expect(await update(aside, ZERO, true)).toEqual({});
    expect(await tips(fixture)).toEqual({ 'refs/heads/main': head });
    expect(sandbox.violations).toEqual([]);
  });

  test('of many racing at once, one wins', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const [head = ''] = shas.slice(-1);
    const { graphql } = octokitOf(sandbox);
    const racers = Array.from({ length: 8 }, (_, index) =>
      writeCommit(sandbox, `chore(release): 1.0.${index}`, [head], { 'file.txt': String(index) }),
    );
    const failures = await Promise.all(
      racers.map((sha) => {
        const refUpdates = [
          { name: 'refs/heads/main', beforeOid: head, afterOid: sha },
          { name: `refs/tags/v-${sha}`, beforeOid: ZERO, afterOid: sha },
        ];
        return failureOf(graphql(UPDATE, { input: { repositoryId: repositoryId(fixture), refUpdates } }));
      }),
    );
    expect(failures.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const refs = await tips(fixture);
    expect(Object.keys(refs)).toEqual(['refs/heads/main', `refs/tags/v-${refs['refs/heads/main']}`]);
    expect(sandbox.violations).toEqual([]);
  });

  test('is unknown to an older Enterprise Server', async () => {
    using fixture = await startFixture();
    fixture.sandbox.offerUpdateRefs(false);
    const input = { repositoryId: repositoryId(fixture), refUpdates: [] };
    const failure = await failureOf(octokitOf(fixture.sandbox).graphql(UPDATE, { input }));
    expect(failure.errors?.[0]?.message).toBe("Field 'updateRefs' doesn't exist on type 'Mutation'");
    expect(fixture.sandbox.violations).toEqual([]);
  });
});
