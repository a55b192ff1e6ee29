import { describe, expect, test } from '@jest/globals';
import type { NewToken } from '../../../sandbox/github/sandbox-github.ts';
import { createConsumerLookups } from '../../../src/gateways/consumer-lookups.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { createReleases } from '../../../src/gateways/github/releases.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { sandboxClient } from '../github/patient-client.ts';

const API = 'https://api.github.com';

function lookups({ sandbox }: Fixture, token: string) {
  return createConsumerLookups({ fetch: sandbox.fetch, token, apiUrl: API });
}

function reader({ sandbox }: Fixture, permissions: NewToken['permissions'] = { contents: 'read' }): string {
  return sandbox.issueToken({ kind: 'actions', repository: 'acme/vault', permissions });
}

describe('the releases', () => {
  test('by tag and files', async () => {
    using fixture = await startFixture({ private: true });
    const { sandbox, shas } = fixture;
    await sandbox
      .repository('acme/vault')
      .git.update([{ name: 'refs/tags/v1.3.0', after: shas.at(-1) ?? '' }]);
    const releases = createReleases(sandboxClient(fixture).client);
    const draft = await releases.createDraft({ tag: 'v1.3.0', name: 'n', body: 'b', prerelease: false });
    await releases.publishRelease(draft.id, { tag: 'v1.3.0', body: 'b', latest: true });
    expect(await lookups(fixture, reader(fixture)).readReleases('acme/vault')).toEqual({
      releases: [{ tag: 'v1.3.0', filenames: [] }],
    });
    expect(sandbox.violations).toEqual([]);
  });

  test.each<[string, (fixture: Fixture) => string, RegExp]>([
    ['no token', () => '', /GITHUB_TOKEN/],
    ['no right', (fixture) => reader(fixture, {}), /HTTP 40[34]/],
    ['a refused token', () => 'ghp_gone', /HTTP 401/],
  ])('%s: why, and no error', async (_, token, why) => {
    using fixture = await startFixture({ private: true });
    const secret = token(fixture);
    const told = await lookups(fixture, secret).readReleases('acme/vault');
    expect(told).toEqual({ why: expect.stringMatching(why) });
    if (secret !== '') expect(JSON.stringify(told)).not.toContain(secret);
  });

  test('nobody there', async () => {
    const { readReleases } = createConsumerLookups({
      ...{ fetch: createFetch({}), token: 'ghp_x' },
      apiUrl: 'http://127.0.0.1:9',
    });
    expect(await readReleases('acme/vault')).toEqual({ why: expect.stringContaining('could not be asked') });
  });
});

describe('a name on PyPI', () => {
  const ask = (status: number, body: string) =>
    createConsumerLookups({
      fetch: (url) => {
        expect(url).toBe('https://pypi.org/pypi/acme-vault/json');
        return Promise.resolve(new Response(body, { status }));
      },
      ...{ token: '', apiUrl: API },
    }).askPublicName('Acme_Vault');

  test.each([
    [404, '', { state: 'free' }],
    [200, '{"info": {"author": "Mallory", "maintainer": ""}}', { state: 'owned', owner: 'Mallory' }],
    [200, '{"info": {}}', { state: 'owned', owner: '' }],
    [200, 'no JSON', { state: 'owned', owner: '' }],
    [503, '', { state: 'unknown', why: 'it answered HTTP 503' }],
  ])('HTTP %i %s', async (status, body, expected) => {
    expect(await ask(status, body)).toEqual(expected);
  });

  test('nobody there', async () => {
    const { askPublicName } = createConsumerLookups({
      fetch: () => createFetch({})('http://127.0.0.1:9/'),
      ...{ token: '', apiUrl: API },
    });
    expect(await askPublicName('acme-vault')).toMatchObject({ state: 'unknown' });
  });
});
