// The strict PyPI takes what PyPI takes, says what it says of the rest, and shows it as PyPI shows it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import {
  basic,
  METADATA,
  MULTIPART,
  multipart,
  sdist,
  send,
  upload,
  wheel,
  wheelMembers,
} from './raw-upload.ts';

let pypi: StrictPypi;
let token: string;
let clock = Date.UTC(2026, 10, 21);
let minor = 0;
beforeAll(async () => {
  pypi = await startStrictPypi({ now: () => clock });
  token = pypi.issueToken('mona');
});
beforeEach(() => void (minor += 1));
afterAll(() => pypi.close());

const DAY = 24 * 60 * 60 * 1000;
const version = (): string => `1.${minor}.0`;
const JSON_PAGE = { headers: { accept: 'application/vnd.pypi.simple.v1+json' } };

describe('a release', () => {
  test('is stored, listed, served and described', async () => {
    const files = [await sdist(version()), wheel(version())];
    for (const file of files) {
      const answer = await upload(pypi.uploadUrl, { token, file });
      expect(answer).toMatchObject({ status: 200, body: '' });
    }
    const page = JSON.parse((await send(`${pypi.simpleUrl}acme-vault/`, JSON_PAGE)).body);
    expect(page.meta['api-version']).toBe('1.4');
    expect(page.versions).toContain(version());
    const listed = page.files.filter(({ filename }: { filename: string }) => filename.includes(version()));
    expect(listed).toHaveLength(2);
    for (const [index, file] of files.entries()) {
      const sha256 = createHash('sha256').update(file.content).digest('hex');
      expect(listed[index]).toMatchObject({
        filename: file.filename,
        hashes: { sha256 },
        'requires-python': '>=3.10',
        size: file.content.length,
        'upload-time': '2026-11-21T00:00:00.000000Z',
        yanked: false,
        provenance: null,
      });
      const served = await fetch(listed[index].url as string);
      expect(Buffer.from(await served.arrayBuffer()).equals(file.content)).toBe(true);
    }
    expect(listed[0]['core-metadata']).toBe(false);
    const metadata = await send(`${listed[1].url}.metadata`);
    expect(metadata.body).toBe(METADATA(version()));
    expect(listed[1]['core-metadata'].sha256).toBe(createHash('sha256').update(metadata.body).digest('hex'));
    const json = JSON.parse((await send(`${pypi.url}/pypi/Acme_Vault/json`)).body);
    expect(json.info).toMatchObject({ name: 'acme-vault', version: version(), summary: 'A vault' });
    expect(json.urls).toHaveLength(2);
    const ofVersion = await send(`${pypi.url}/pypi/Acme_Vault/${version()}/json`);
    const { releases, ...rest } = json;
    expect(JSON.parse(ofVersion.body)).toEqual(rest);
    expect(Object.keys(releases as object)).toEqual([version()]);
    expect((await send(`${pypi.url}/pypi/acme-vault/77.0/json`)).status).toBe(404);
  });

  test('HTML says the same, escaped; the root lists the project; other spellings redirect', async () => {
    await upload(pypi.uploadUrl, { token, file: wheel(version()) });
    pypi.yank('acme-vault', version(), 'broken "here"');
    const page = await send(`${pypi.simpleUrl}acme-vault/`);
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=UTF-8', vary: 'Accept' });
    const line = page.body.split('\n').find((each) => each.includes(`-${version()}-`));
    expect(line).toContain('data-requires-python="&gt;=3.10" data-yanked="broken &quot;here&quot;"');
    expect(line).toMatch(/data-core-metadata="sha256=[0-9a-f]{64}"/);
    expect((await send(pypi.simpleUrl)).body).toContain('<a href="/simple/acme-vault/">acme-vault</a>');
    for (const path of ['Acme.Vault/', 'acme-vault'])
      expect(await send(`${pypi.simpleUrl}${path}`)).toMatchObject({
        status: 301,
        headers: { location: '/simple/acme-vault/' },
      });
    expect((await send(`${pypi.simpleUrl}nobody/`)).status).toBe(404);
  });
});

describe('names and bytes that are there', () => {
  test('same name and bytes: 200, and nothing changes', async () => {
    const file = wheel(version());
    await upload(pypi.uploadUrl, { token, file });
    const before = pypi.files().length;
    expect(await upload(pypi.uploadUrl, { token, file })).toMatchObject({ status: 200, body: '' });
    expect(pypi.files()).toHaveLength(before);
  });

  test('other bytes, or the same under another name: 400 with the BLAKE2b-256 of what was sent', async () => {
    const file = wheel(version());
    await upload(pypi.uploadUrl, { token, file });
    const text = (filename: string, blake2: string) =>
      `File already exists ('${filename}', with blake2_256 hash '${blake2}'). See https://pypi.org/help/#file-name-reuse for more information.`;
    const other = { ...file, content: Buffer.from('abc') };
    const abc = 'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319';
    expect(await upload(pypi.uploadUrl, { token, file: other })).toMatchObject({
      status: 400,
      reason: text(file.filename, abc),
    });
    const renamed = { ...file, filename: `acme_vault-${version()}-py2.py3-none-any.whl` };
    expect((await upload(pypi.uploadUrl, { token, file: renamed })).reason).toMatch(/^File already exists/);
  });

  test('a deleted name is burnt', async () => {
    const file = wheel(version());
    await upload(pypi.uploadUrl, { token, file });
    pypi.deleteFile(file.filename);
    expect((await upload(pypi.uploadUrl, { token, file })).reason).toBe(
      'This filename was previously used by a file that has since been deleted. Use a different version. See https://pypi.org/help/#file-name-reuse for more information.',
    );
  });

  test('after 14 days a release takes no new file, but still knows its own', async () => {
    const file = wheel(version());
    await upload(pypi.uploadUrl, { token, file });
    clock += 14 * DAY;
    const late = wheel(version(), 'py310-none-any', [
      ...wheelMembers(version()),
      { name: 'b.py', content: '' },
    ]);
    expect((await upload(pypi.uploadUrl, { token, file: late })).status).toBe(200);
    clock += 1;
    expect(await upload(pypi.uploadUrl, { token, file: await sdist(version()) })).toMatchObject({
      status: 400,
      reason: 'Uploading new files to releases older than 14 days is not allowed.',
    });
    expect((await upload(pypi.uploadUrl, { token, file })).status).toBe(200);
  });

  test('of two uploads of one name at once, one is stored', async () => {
    const file = wheel(version());
    const members = [...wheelMembers(version()), { name: 'more.py', content: '' }];
    const other = wheel(version(), 'py3-none-any', members);
    const answers = await Promise.all(
      [file, other].map((each) => upload(pypi.uploadUrl, { token, file: each })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe('the form of the answer', () => {
  const accepts = [
    ['application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7', 'application/json'],
    ['*/*', 'text/html; charset=UTF-8'],
    [undefined, 'text/html; charset=UTF-8'],
    ['text/plain', 'text/plain; charset=UTF-8'],
  ] as const;
  test.each(accepts)('Accept: %s gives %s', async (accept, type) => {
    const answer = await upload(pypi.uploadUrl, {
      token: null,
      file: wheel(version()),
      ...(accept === undefined ? {} : { accept }),
    });
    const text =
      'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
    expect(answer).toMatchObject({ status: 403, reason: text, headers: { 'content-type': type } });
    if (type === 'application/json')
      expect(JSON.parse(answer.body)).toEqual({
        code: `403 ${text}`,
        title: 'Forbidden',
        message: expect.stringContaining(text) as unknown,
      });
    else expect(answer.body).toContain(text);
  });

  test('what is no Latin-1 becomes a question mark in the reason', async () => {
    const fields = { classifiers: ['Topic :: é✓'] };
    const { reason } = await upload(pypi.uploadUrl, { token, file: wheel(version()), fields });
    expect(reason).toMatch(/^'Topic :: é\?' is not a valid classifier\./);
  });
});

describe('requests that are no upload', () => {
  test.each([
    ['POST', '/legacy', 308],
    ['GET', '/legacy/', 405],
    ['GET', '/', 404],
    ['POST', '/simple/', 405],
    ['GET', '/packages/00/00/0000/acme_vault-1.1.0-py3-none-any.whl', 404],
  ])('%s %s: %i', async (method, path, status) => {
    expect((await send(`${pypi.url}${path}`, { method })).status).toBe(status);
  });

  test('hosts of the public index have only their own routes', async () => {
    const ask = (host: string, path: string, method = 'GET') =>
      send(`${pypi.url}${path}`, { method, headers: { host, 'content-type': MULTIPART }, body: '' });
    expect((await ask('upload.pypi.org', '/simple/')).status).toBe(404);
    expect((await ask('pypi.org', '/legacy/', 'POST')).status).toBe(404);
    expect((await ask('files.pythonhosted.org', '/_/oidc/audience')).status).toBe(404);
    expect((await ask('upload.pypi.org', '/_/oidc/audience')).status).toBe(200);
    await upload(pypi.uploadUrl, { token, file: wheel(version()) });
    const { body } = await ask('pypi.org', '/simple/acme-vault/');
    expect(body).toContain('href="https://files.pythonhosted.org/packages/');
  });

  test('a body that breaks off stores nothing', async () => {
    const file = wheel(version());
    const body = multipart([[':action', 'file_upload']], file).subarray(0, -30);
    const headers = { 'content-type': MULTIPART, authorization: basic('__token__', token) };
    const answer = await send(pypi.uploadUrl, { method: 'POST', headers, body });
    expect(answer).toMatchObject({ status: 400, reason: 'The form breaks off.' });
    expect(pypi.files().map(({ filename }) => filename)).not.toContain(file.filename);
  });
});
