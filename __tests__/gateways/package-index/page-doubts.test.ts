// A 404 that must not pass for "no files": names that are sent on to PyPI, and an index URL that is a project's page.
import { describe, expect, test } from '@jest/globals';
import { createPackageIndex, type PackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { page, sendHtml, startFaultServer, type Answer } from './fault-server.ts';

async function bench(answer: Answer, overrides: { profile?: string; simplePath?: string } = {}) {
  const server = await startFaultServer(answer);
  const { profile = '', simplePath } = overrides;
  const simpleUrl = simplePath === undefined ? '' : `${server.url}${simplePath}`;
  const index: PackageIndex = createPackageIndex({
    profile: indexProfile(server.url, { profile, simpleUrl }),
    credentials: null,
    fetch,
    version: '1',
    log: () => undefined,
    wait: async () => undefined,
  });
  return { index, server, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describe('names that are sent on', () => {
  const toPypi =
    (location: string, root = 200): Answer =>
    (seen, response) =>
      seen.path.endsWith('/simple/')
        ? sendHtml(response, root, '<html></html>')
        : response.writeHead(302, { location }).end();

  test.each(['gitlab', 'pypiserver'])('%s: to PyPI, and its root can be read: empty', async (profile) => {
    await using b = await bench(toPypi('https://pypi.org/simple/acme-vault/'), { profile });
    expect(await b.index.readPage('Acme_Vault')).toBe('empty');
    expect(b.server.seen.map(({ path }) => path)).toEqual(['/simple/acme-vault/', '/simple/']);
  });

  test.each([
    ['gitlab', 'https://pypi.org/simple/acme-vault/', 403, 'index-page-unknown'],
    ['gitlab', 'https://pypi.org/simple/another/', 200, 'index-redirected'],
    ['gitlab', 'https://pypi.org.example/simple/acme-vault/', 200, 'index-redirected'],
    ['gitlab', 'https://gitlab.example/users/sign_in', 200, 'index-redirected'],
    ['generic', 'https://pypi.org/simple/acme-vault/', 200, 'index-redirected'],
    ['artifactory', 'https://pypi.org/simple/acme-vault/', 200, 'index-redirected'],
  ])('%s: to %s, root %i: %s', async (profile, location, root, code) => {
    await using b = await bench(toPypi(location, root), { profile });
    await expect(b.index.readPage('acme-vault')).rejects.toMatchObject({ code });
  });
});

describe('an index URL that is the page of a project', () => {
  const FILE = { filename: 'acme_vault-1.0-py3-none-any.whl', sha256: 'a'.repeat(64) };
  const JSON_PAGE = '{"meta":{"api-version":"1.0"},"name":"acme-vault","files":[]}';

  test.each<[string, Answer]>([
    ['HTML', (_, response) => sendHtml(response, 200, page(FILE))],
    [
      'JSON',
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON_PAGE),
    ],
  ])('%s: an error, not "empty"', async (_, answer) => {
    const below: Answer = (seen, response, cut) =>
      seen.path === '/index/acme-vault/' ? answer(seen, response, cut) : sendHtml(response, 404, 'no');
    await using b = await bench(below, { simplePath: '/index/acme-vault/' });
    await expect(b.index.readPage('acme-vault')).rejects.toMatchObject({ code: 'index-url-is-project-page' });
  });

  test('a root that is longer than what is read of it, and holds no files, is a root', async () => {
    const root = `<html><body>${'<a href="x/">x</a>'.repeat(20_000)}`;
    await using b = await bench((seen, response) =>
      sendHtml(response, seen.path === '/simple/' ? 200 : 404, seen.path === '/simple/' ? root : 'no'),
    );
    expect(await b.index.readPage('acme-vault')).toBe('empty');
  });
});
