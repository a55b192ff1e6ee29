// Troubles that can be ordered of the strict PyPI, the product's own uploads through them, and tools that are not ours.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { createPackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { basic, MULTIPART, sdist, send, upload, wheel } from './raw-upload.ts';

let pypi: StrictPypi;
let token: string;
let folder: string;
let clock: number;
beforeEach(async () => {
  clock = Date.now();
  pypi = await startStrictPypi({ now: () => clock });
  token = pypi.issueToken('mona');
  folder = await mkdtemp(join(tmpdir(), 'strict-pypi-test-'));
});
afterEach(async () => {
  await pypi.close();
  await rm(folder, { recursive: true, force: true });
});

const page = async (): Promise<string> => (await send(`${pypi.simpleUrl}acme-vault/`)).body;

describe('faults', () => {
  test('a status with headers, so many times, before anything happens', async () => {
    const answer = { status: 503, headers: { 'retry-after': '7' }, body: 'busy' };
    pypi.fault({ on: 'upload', nth: 2, times: 2, kind: answer });
    const files = [wheel('1.0.0'), wheel('1.1.0'), wheel('1.2.0'), wheel('1.3.0')];
    const statuses: number[] = [];
    for (const file of files) statuses.push((await upload(pypi.uploadUrl, { token, file })).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect(pypi.files()).toHaveLength(2);
    expect(pypi.requests.map(({ filename }) => filename)).toEqual([
      files[0]?.filename,
      null,
      null,
      files[3]?.filename,
    ]);
  });

  test.each([
    ['cut', 0],
    ['cut-while-reading', 0],
    ['cut-after-effect', 1],
  ] as const)('%s: no answer, and %i file', async (kind, stored) => {
    pypi.fault({ on: 'upload', kind });
    await expect(upload(pypi.uploadUrl, { token, file: wheel('1.0.0') })).rejects.toThrow();
    expect(pypi.files()).toHaveLength(stored);
    expect(pypi.requests[0]?.status).toBeNull();
  });

  test('the right answer is lost behind a gateway', async () => {
    pypi.fault({ on: 'upload', kind: { status: 502, afterEffect: true } });
    expect((await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') })).status).toBe(502);
    expect(pypi.files()).toHaveLength(1);
  });

  test('uploads take their time side by side', async () => {
    pypi.uploadDelayMs = 300;
    const started = performance.now();
    const files = [wheel('1.0.0'), wheel('1.1.0'), wheel('1.2.0')];
    await Promise.all(files.map((file) => upload(pypi.uploadUrl, { token, file })));
    const took = performance.now() - started;
    expect(took).toBeGreaterThanOrEqual(295);
    expect(took).toBeLessThan(800);
  });

  test('a client that goes away leaves nothing', async () => {
    const sent = request(pypi.uploadUrl, {
      method: 'POST',
      headers: {
        'content-type': MULTIPART,
        'content-length': '1000000',
        authorization: basic('__token__', token),
      },
    });
    sent.on('error', () => undefined);
    sent.write(Buffer.alloc(100_000));
    await new Promise((resolve) => setTimeout(resolve, 50));
    sent.destroy();
    await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') });
    expect(pypi.files()).toHaveLength(1);
  });
});

describe('the CDN in front of the pages', () => {
  test('shows what was there before, for so many reads', async () => {
    pypi.staleness.reads = 2;
    await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') });
    expect([await page(), await page()].map((text) => text.includes('1.0.0'))).toEqual([false, false]);
    expect(await page()).toContain('1.0.0');
    await upload(pypi.uploadUrl, { token, file: await sdist('1.0.0') });
    const stale = await page();
    expect(stale).toContain('.whl');
    expect(stale).not.toContain('.tar.gz');
  });

  test('or for so long', async () => {
    pypi.staleness.ms = 60_000;
    await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') });
    clock += 59_999;
    expect((await send(`${pypi.simpleUrl}acme-vault/`)).status).toBe(404);
    clock += 1;
    expect(await page()).toContain('1.0.0');
  });
});

describe('the product', () => {
  async function index() {
    const file = wheel('1.0.0');
    const path = join(folder, file.filename);
    await writeFile(path, file.content);
    const profile = { ...indexProfile(pypi.uploadUrl), missingPageMeansEmpty: true };
    const credentials = { user: '__token__', password: token };
    const wait = async () => {};
    const more = { fetch: createFetch({}), version: '1', log: () => undefined, wait };
    return {
      index: createPackageIndex({ profile, credentials, ...more }),
      file: await readDistribution(path),
    };
  }

  test('uploads, and finds its file again', async () => {
    const { index: ours, file } = await index();
    expect(await ours.readPage('acme-vault')).toBe('empty');
    expect(await ours.uploadFile(file)).toBe('stored');
    expect(await ours.readPage('acme-vault')).toMatchObject({
      files: [{ filename: file.filename, sha256: file.sha256 }],
    });
    expect(pypi.files()[0]?.fields).toContainEqual(['requires_python', '>=3.10']);
  });

  test('is not fooled by an answer that is lost', async () => {
    pypi.fault({ on: 'upload', kind: 'cut-after-effect' });
    const { index: ours, file } = await index();
    expect(await ours.uploadFile(file)).toBe('stored');
    expect(pypi.requests.filter(({ kind }) => kind === 'upload')).toHaveLength(1);
  });
});

test('pip downloads from it', async () => {
  await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') });
  const args = ['-m', 'pip', 'download', '--no-deps', '--no-cache-dir', '--index-url', pypi.simpleUrl];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], PIP_CONFIG_FILE: '/dev/null' };
  await promisify(execFile)('python3', [...args, '--dest', folder, 'acme-vault==1.0.0'], { env });
  expect(await readdir(folder)).toEqual([wheel('1.0.0').filename]);
  expect(pypi.requests.map(({ path }) => path)).toContainEqual(expect.stringMatching(/\.whl\.metadata$/));
}, 120_000);
