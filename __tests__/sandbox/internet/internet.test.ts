// Public names on this machine: the product, curl and pip reach the doubles under the real addresses, and nothing else is touched.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import { type Internet, startInternet } from '../../../sandbox/internet/internet.ts';
import { startProxy } from '../../e2e/counting-proxy.ts';
import { upload, wheel } from '../index/raw-upload.ts';

const run = promisify(execFile);
const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const source = new URL('../../../src/', import.meta.url);

let pypi: StrictPypi;
let internet: Internet;
let token: string;
let folder: string;
beforeAll(async () => {
  pypi = await startStrictPypi();
  token = pypi.issueToken('mona');
  folder = await mkdtemp(join(tmpdir(), 'internet-test-'));
  internet = await startInternet({
    routes: { 'upload.pypi.org': pypi.url, 'pypi.org': pypi.url, 'files.pythonhosted.org': pypi.url },
  });
});
afterAll(async () => {
  await Promise.all([internet.close(), pypi.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Of this machine, as a runner has it, and the sandbox's internet. */
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env['PATH'],
  HOME: folder,
  ...internet.env,
  ...more,
});

async function script(text: string, env = environment()): Promise<unknown> {
  const file = join(folder, 'script.mjs');
  await writeFile(file, text);
  const { stdout } = await run(node, ['--no-warnings', file], { env });
  return JSON.parse(stdout);
}

describe('the product under its real addresses', () => {
  test('publishes to PyPI and reads it again', async () => {
    const file = wheel('1.0.0');
    const path = join(folder, file.filename);
    await writeFile(path, file.content);
    const before = internet.requests.length;
    const done = await script(`
      const load = (name) => import(new URL(name, ${JSON.stringify(source.href)}));
      const { createFetch } = await load('gateways/http-fetch.ts');
      const { createPackageIndex } = await load('gateways/package-index/package-index.ts');
      const { readDistribution } = await load('gateways/archives/read-distribution.ts');
      const { indexProfile } = await load('upload/index-profile.ts');
      const index = createPackageIndex({
        profile: indexProfile('pypi'),
        credentials: { user: '__token__', password: ${JSON.stringify(token)} },
        fetch: createFetch(process.env), version: '1', log: () => {}, wait: async () => {},
      });
      const stored = await index.uploadFile(await readDistribution(${JSON.stringify(path)}));
      const { files } = await index.readPage('acme-vault');
      console.log(JSON.stringify({ stored, files: files.map(({ filename }) => filename) }));
      process.exit(0);
    `);
    expect(done).toEqual({ stored: 'stored', files: [file.filename] });
    expect(
      internet.requests
        .slice(before)
        .map(({ method, url, answeredBy, status }) => [method, url.href, answeredBy, status]),
    ).toEqual([
      ['POST', 'https://upload.pypi.org/legacy/', 'double', 200],
      ['GET', 'https://pypi.org/simple/acme-vault/', 'double', 200],
    ]);
  });

  test('does not believe the certificate without the file', async () => {
    const text = `
      const { createFetch } = await import(new URL('gateways/http-fetch.ts', ${JSON.stringify(source.href)}));
      const error = await createFetch(process.env)('https://pypi.org/simple/').then(() => null, (error) => error);
      let cause = error;
      while (cause?.cause) cause = cause.cause;
      console.log(JSON.stringify(cause?.code ?? null));
      process.exit(0);
    `;
    expect(await script(text)).toBeNull();
    const without = environment({ NODE_EXTRA_CA_CERTS: '', SSL_CERT_FILE: '' });
    expect(await script(text, without)).toMatch(/SELF_SIGNED|UNABLE_TO/);
  });

  test('a cut connection is cut for it too', async () => {
    pypi.fault({ on: 'simple', kind: 'cut' });
    const text = `
      const { createFetch } = await import(new URL('gateways/http-fetch.ts', ${JSON.stringify(source.href)}));
      const ask = () => createFetch(process.env)('https://pypi.org/simple/').then(({ status }) => status, () => 'failed');
      console.log(JSON.stringify([await ask(), await ask()]));
      process.exit(0);
    `;
    expect(await script(text)).toEqual(['failed', 200]);
  });
});

describe('programs that are not ours', () => {
  test('curl', async () => {
    const { stdout } = await run('curl', ['-sS', 'https://upload.pypi.org/_/oidc/audience'], {
      env: environment(),
    });
    expect(stdout).toBe('{"audience":"pypi"}');
  });

  test('pip, which finds the file under the public name', async () => {
    await upload(pypi.uploadUrl, { token, file: wheel('2.0.0') });
    const env = environment({ PIP_CONFIG_FILE: '/dev/null' });
    const args = ['-m', 'pip', 'download', '--no-deps', '--no-cache-dir', '--dest', join(folder, 'pip')];
    await run('python3', [...args, '--index-url', 'https://pypi.org/simple/', 'acme-vault==2.0.0'], { env });
    expect(await readdir(join(folder, 'pip'))).toEqual([wheel('2.0.0').filename]);
    expect(internet.requests.map(({ url }) => url.host)).toContain('files.pythonhosted.org');
  }, 120_000);
});

describe('what is played, and what is not', () => {
  const curl = async (...args: string[]) =>
    (await run('curl', ['-sS', '-o', '/dev/null', '-w', '%{http_code}', ...args], { env: environment() }))
      .stdout;

  test('a public name without a double answers, and stays inside', async () => {
    expect(await curl('https://test.pypi.org/legacy/')).toBe('502');
    expect(internet.requests.at(-1)).toMatchObject({ answeredBy: null, status: 502 });
  });

  test('plain requests and other tunnels pass', async () => {
    const plain = await serve('plain');
    const port = String((plain.address() as AddressInfo).port);
    const through = ['--noproxy', '', '--proxy', internet.proxyUrl];
    expect(await curl(...through, `http://127.0.0.1:${port}/a?b`)).toBe('200');
    const before = internet.tunnels.length;
    expect(await curl(...through, '--proxytunnel', `http://127.0.0.1:${port}/`)).toBe('200');
    expect(internet.tunnels.slice(before)).toEqual([`127.0.0.1:${port}`]);
    plain.close();
  });

  test('a proxy of the caller is on the way of what passes', async () => {
    const plain = await serve('plain');
    const port = String((plain.address() as AddressInfo).port);
    const outer = await startProxy({});
    const chained = await startInternet({ routes: {}, environment: { HTTPS_PROXY: outer.url } });
    const args = ['--noproxy', '', '--proxy', chained.proxyUrl, '--proxytunnel', `http://127.0.0.1:${port}/`];
    expect(await curl(...args)).toBe('200');
    expect(outer.tunnels).toEqual([`127.0.0.1:${port}`]);
    await Promise.all([chained.close(), outer.close()]);
    plain.close();
  });
});

test('what the double lacks comes from outside when the test says so', async () => {
  const [near, far] = [await startStrictPypi(), await startStrictPypi()];
  const theirs = far.issueToken('hugo');
  await upload(far.uploadUrl, { token: theirs, file: wheel('1.0.0') });
  const farInternet = await startInternet({ routes: { 'pypi.org': far.url }, environment: {} });
  const nearInternet = await startInternet({
    routes: { 'pypi.org': near.url },
    asksOutside: ({ pathname }) => !pathname.startsWith('/simple/secret'),
    environment: { HTTPS_PROXY: farInternet.proxyUrl, NODE_EXTRA_CA_CERTS: farInternet.caFile },
  });
  const ask = async (name: string) => {
    const env = { PATH: process.env['PATH'], ...nearInternet.env };
    const args = ['-sS', '-o', '/dev/null', '-w', '%{http_code}', `https://pypi.org/simple/${name}/`];
    return (await run('curl', args, { env })).stdout;
  };
  expect([await ask('acme-vault'), await ask('secret-vault'), await ask('nobody')]).toEqual([
    '200',
    '404',
    '404',
  ]);
  expect(nearInternet.requests.map(({ answeredBy }) => answeredBy)).toEqual(['outside', 'double', 'outside']);
  expect(far.requests.filter(({ kind }) => kind === 'simple').map(({ path }) => path)).toEqual([
    '/simple/acme-vault/',
    '/simple/nobody/',
  ]);
  await Promise.all([nearInternet.close(), farInternet.close(), near.close(), far.close()]);
});

test('certificates that the caller trusts are still trusted', async () => {
  const [extra, bundle] = [join(folder, 'extra.pem'), join(folder, 'bundle.pem')];
  await Promise.all([writeFile(extra, 'EXTRA'), writeFile(bundle, 'BUNDLE')]);
  const environment = { NODE_EXTRA_CA_CERTS: extra, REQUESTS_CA_BUNDLE: bundle };
  const other = await startInternet({ routes: {}, environment });
  const root = await readFile(other.caFile, 'utf8');
  const read = (name: string) => readFile(other.env[name] ?? '', 'utf8');
  expect(await read('NODE_EXTRA_CA_CERTS')).toContain('EXTRA');
  expect(await read('SSL_CERT_FILE')).toContain('BUNDLE');
  for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'PIP_CERT'])
    expect(await read(name)).toContain(root);
  await other.close();
});

function serve(text: string): Promise<Server> {
  const server = createServer((_, response) => response.end(text));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
