// Conditional requests, and tokens that were given several repositories.
import { expect, test } from '@jest/globals';
import { startFixture } from './fixture.ts';

const REPOSITORY = 'https://api.github.com/repos/acme/vault';

test('an answer that the caller has is 304, without a body and without counting against the limit', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  const permissions = { contents: 'read' } as const;
  const authorization = `Bearer ${sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'pat' })}`;
  const ask = (more: Readonly<Record<string, string>> = {}): Promise<Response> =>
    sandbox.fetch(`${REPOSITORY}/releases`, { headers: { authorization, ...more } });
  const etag = (await ask()).headers.get('etag') ?? '';
  const spent = (): number | undefined => [...sandbox.rateLimits.values()][0]?.core.used;
  expect(spent()).toBe(1);
  const same = await ask({ 'if-none-match': etag });
  expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
  expect(spent()).toBe(1);
  expect((await ask({ 'if-none-match': 'W/"other"' })).status).toBe(200);
  expect(spent()).toBe(2);
  expect(sandbox.violations).toEqual([]);
});

test('a token of several repositories reads those, and no other', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  for (const name of ['second', 'third'])
    await sandbox.createRepository({ owner: 'acme', name, private: true });
  const token = sandbox.issueToken({
    ...{ repository: 'acme/vault', others: ['acme/Second'], kind: 'app' },
    permissions: { contents: 'read' },
  });
  const status = async (name: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` };
    return (await sandbox.fetch(`https://api.github.com/repos/acme/${name}/releases`, { headers })).status;
  };
  expect(await Promise.all(['vault', 'second', 'third'].map(status))).toEqual([200, 200, 404]);
});

test('a file of a branch comes as its bytes', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  const permissions = { contents: 'read' } as const;
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'pat' });
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github.raw+json' };
  const answer = await sandbox.fetch(`${REPOSITORY}/contents/file.txt?ref=main`, { headers });
  expect([answer.status, await answer.text()]).toEqual([200, '3\n']);
  expect((await sandbox.fetch(`${REPOSITORY}/contents/none.txt`, { headers })).status).toBe(404);
  expect(sandbox.violations).toEqual([]);
});
