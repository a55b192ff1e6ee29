// Doubles of Artifactory and Nexus, made from what their documentation says of the two questions.
// https://docs.jfrog.com/artifactory/reference/getstorageitem, https://help.sonatype.com/en/search-api.html
import { describe, expect, test } from '@jest/globals';
import { createFigureReader } from '../../../src/gateways/package-index/index-figures.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { createAskServer } from '../../../src/gateways/trust/limited-request.ts';
import type { IndexFile } from '../../../src/simple-index/index-page.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { type Answer, startFaultServer } from './fault-server.ts';

const CREDENTIALS = { user: 'ada', password: 'secret-of-ada' };
const BASIC = `Basic ${Buffer.from('ada:secret-of-ada').toString('base64')}`;
const TAKEN = Date.parse('2026-05-03T10:00:00Z');

const file = (filename: string, url: string): IndexFile => ({
  ...{ filename, url, sha256: null, size: null, requiresPython: null, yanked: false, uploadTime: null },
});

function reader(repository: string) {
  const ask = createAskServer(createFetch({}), '1.0.0', 5_000);
  return createFigureReader({ ask, profile: indexProfile(repository), credentials: CREDENTIALS });
}

/** As Artifactory answers: statistics of files that it has, 404 for others, 401 without a right to read. */
const artifactory =
  (stored: Readonly<Record<string, unknown>>): Answer =>
  ({ path, headers }, response) => {
    const item = /^\/artifactory\/api\/storage\/(pypi-local\/[^?]+)\?stats$/.exec(path)?.[1];
    const stats = item === undefined ? undefined : stored[item];
    const status = headers.authorization !== BASIC ? 401 : stats === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'application/vnd.org.jfrog.storage.StatsInfo+json' });
    response.end(
      JSON.stringify(
        status === 200
          ? { uri: `http://x/artifactory/api/storage/${item}`, ...(stats as object) }
          : { errors: [{ status, message: 'no' }] },
      ),
    );
  };

describe('Artifactory', () => {
  test('tells of each file how often, when last and by whom', async () => {
    await using server = await startFaultServer(
      artifactory({
        'pypi-local/acme-vault/1.1/acme_vault-1.1.tar.gz': {
          ...{ downloadCount: 31, lastDownloaded: TAKEN, lastDownloadedBy: 'maria' },
        },
        'pypi-local/acme-vault/1.0/acme_vault-1.0.tar.gz': { downloadCount: 0, lastDownloaded: 0 },
      }),
    );
    const repository = `${server.url}/artifactory/api/pypi/pypi-local`;
    const files = ['1.1', '1.0'].map((version) =>
      file(
        `acme_vault-${version}.tar.gz`,
        `${repository}/acme-vault/${version}/acme_vault-${version}.tar.gz#sha256=0`,
      ),
    );
    expect(await reader(repository)('acme-vault', files)).toEqual({
      figures: new Map([
        ['acme_vault-1.1.tar.gz', { count: 31, last: TAKEN, by: 'maria' }],
        ['acme_vault-1.0.tar.gz', { count: 0, last: null, by: null }],
      ]),
      gaps: [],
    });
    expect(server.seen.map(({ method, headers }) => [method, headers.authorization])).toEqual([
      ['GET', BASIC],
      ['GET', BASIC],
    ]);
  });

  test('the credential goes to its own server alone, whatever its page links to', async () => {
    await using server = await startFaultServer(artifactory({}));
    await using other = await startFaultServer(artifactory({}));
    const repository = `${server.url}/artifactory/api/pypi/pypi-local`;
    const files = [
      file('a-1.tar.gz', `${other.url}/artifactory/api/pypi/pypi-local/a/1/a-1.tar.gz`),
      file('a-2.tar.gz', `${repository}/../../../../etc/passwd`),
      file('a-3.tar.gz', `${repository}/%2e%2e/%2e%2e/security/token`),
      file('a-4.tar.gz', 'no address'),
    ];
    expect(await reader(repository)('a', files)).toEqual({
      figures: new Map(),
      gaps: ['it serves some files from elsewhere'],
    });
    expect([server.seen, other.seen]).toEqual([[], []]);
  });

  test('a refusal is asked for once more by none, and is told without the secret', async () => {
    await using server = await startFaultServer(({ headers }, response) => {
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.end(`no ${headers.authorization}`);
    });
    const repository = `${server.url}/artifactory/api/pypi/pypi-local`;
    const files = Array.from({ length: 250 }, (_, at) => file(`a-${at}.whl`, `${repository}/a/${at}/a.whl`));
    const { gaps, figures } = (await reader(repository)('a', files)) ?? { gaps: [], figures: new Map() };
    expect(figures.size).toBe(0);
    expect(gaps).toEqual(['an audit asks for the newest 100 files, 150 are older', 'it answered 403']);
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });

  test('what it does not have, and what is no answer, is missing; the rest is told', async () => {
    await using server = await startFaultServer(
      artifactory({
        'pypi-local/a/1/a-1.whl': { downloadCount: '31' },
        'pypi-local/a/2/a-2.whl': {
          downloadCount: 2,
          lastDownloaded: 9e15,
          lastDownloadedBy: 'x\u202e\n# y',
        },
      }),
    );
    const repository = `${server.url}/artifactory/api/pypi/pypi-local`;
    const files = [1, 2, 3].map((at) => file(`a-${at}.whl`, `${repository}/a/${at}/a-${at}.whl`));
    const read = await reader(repository)('a', files);
    expect(read?.figures).toEqual(new Map([['a-2.whl', { count: 2, last: null, by: 'x # y' }]]));
    expect([...(read?.gaps ?? [])].sort()).toEqual(['it answered 404', 'it told something else']);
  });

  test('a server that is cut off is told', async () => {
    await using server = await startFaultServer((_, __, cut) => cut());
    const repository = `${server.url}/artifactory/api/pypi/pypi-local`;
    const read = await reader(repository)('a', [file('a-1.whl', `${repository}/a/1/a-1.whl`)]);
    expect(read?.gaps).toEqual([expect.stringMatching(/^it did not answer: /)]);
  });
});

describe('Nexus', () => {
  const asset = (filename: string, lastDownloaded: string | null) => ({
    ...{ path: `packages/acme-vault/1.0/${filename}`, repository: 'pypi-hosted', format: 'pypi' },
    ...{ lastDownloaded, uploader: 'ci', uploaderIp: '10.0.0.1' },
  });

  test('tells when each was last taken, page by page', async () => {
    await using server = await startFaultServer(({ path, headers }, response) => {
      const { searchParams, pathname } = new URL(path, 'http://x');
      const { continuationToken, ...rest } = Object.fromEntries(searchParams) as Record<string, string>;
      const known =
        pathname === '/nexus/service/rest/v1/search/assets' &&
        headers.authorization === BASIC &&
        JSON.stringify(rest) === '{"repository":"pypi-hosted","format":"pypi","name":"acme-vault"}';
      response.writeHead(known ? 200 : 403, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          continuationToken === undefined
            ? { items: [asset('a-1.whl', '2026-05-03T10:00:00.000+00:00')], continuationToken: '88491cd1d1' }
            : { items: [asset('a-1.tar.gz', null)], continuationToken: null },
        ),
      );
    });
    expect(await reader(`${server.url}/nexus/repository/pypi-hosted/`)('Acme_Vault', [])).toEqual({
      figures: new Map([
        ['a-1.whl', { count: null, last: TAKEN, by: null }],
        ['a-1.tar.gz', { count: null, last: null, by: null }],
      ]),
      gaps: ['Nexus tells when a file was last taken, not how often'],
    });
  });

  test('pages without end are left, a refusal is told', async () => {
    let status = 200;
    await using server = await startFaultServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ items: [], continuationToken: 'again' }));
    });
    const read = reader(`${server.url}/repository/pypi-hosted/`);
    expect((await read('a', []))?.gaps).toContain('an audit reads 20 pages of it');
    expect(server.seen).toHaveLength(20);
    status = 401;
    expect((await read('a', []))?.gaps).toContain('it answered 401');
  });
});

test.each([
  'https://gitlab.acme.example/api/v4/projects/7/packages/pypi',
  'https://devpi.acme.example/team/prod/',
  'pypi',
])('%s tells none, and is not asked', (repository) => {
  expect(reader(repository)('a', [])).toBeNull();
});
