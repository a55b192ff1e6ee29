// A whole scan: the real uv resolves the release and audits it with the lock, against OSV's API on loopback, straight and through a proxy.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Osv, type OsvRecord, startOsv } from '../../../sandbox/osv/osv.ts';
import { vulnerabilityFindings } from '../../../src/audit/vulnerability-findings.ts';
import { scanVulnerabilities } from '../../../src/commands/scan-vulnerabilities.ts';
import { createVulnerabilityScanner } from '../../../src/gateways/python/vulnerability-scanner.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(120_000);

/** Of a version that is on the public index, in made-up words. */
const OLD_IDNA: OsvRecord = {
  id: 'GHSA-test-idna-0001',
  summary: 'Slow decoding',
  aliases: ['CVE-2026-2001'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' }],
  package: 'idna',
  versions: ['3.6'],
  fixed: '3.7',
};

let folder: string;
let osv: Osv;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
  osv = await startOsv([OLD_IDNA]);
  await warmUv();
}, 180_000);
afterAll(async () => {
  await osv[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const scanner = (env: Readonly<Record<string, string>> = {}, serviceUrl = osv.url) =>
  createVulnerabilityScanner({
    ...{ workspace: folder, secrets: [], python: '', fetch, log: () => undefined, serviceUrl },
    env: {
      ...cleanEnvironment(),
      RUNNER_TOOL_CACHE: process.env['RUNNER_TOOL_CACHE'],
      UV_HTTP_RETRIES: '0',
      ...env,
    },
  });

const METADATA = (requirement: string): string =>
  `Metadata-Version: 2.1\nName: acme-core\nVersion: 1.0.0\nRequires-Python: >=3.9\nRequires-Dist: ${requirement}\n\n`;

test('the release as it resolves today and the lock, each with what is known of it', async () => {
  await writeFile(join(folder, 'requirements.txt'), '# pinned\nidna==3.6\n');
  const scan = await scanVulnerabilities(
    { folder: '.', release: { version: '1.0.0', metadata: METADATA('idna>=3.7') }, privateNames: [] },
    await scanner(),
  );
  expect(scan.unknown).toEqual([]);
  const [release, lock] = scan.scanned;
  expect(release?.packages).toMatchObject([{ name: 'idna', unasked: null, vulnerabilities: [] }]);
  expect(release?.packages[0]?.publishedAt).toBeGreaterThan(Date.UTC(2024, 0, 1));
  expect(lock?.packages).toMatchObject([
    { version: '3.6', line: 2, vulnerabilities: [{ severity: 'high' }] },
  ]);
  expect(vulnerabilityFindings(scan)).toMatchObject([
    { level: 'failure', subject: 'idna 3.6', place: { path: 'requirements.txt', line: 2 } },
  ]);
});

test('a database that is not there: everything is unknown', async () => {
  const scan = await scanVulnerabilities(
    { folder: '.', release: null, privateNames: [] },
    await scanner({}, 'http://127.0.0.1:9'),
  );
  expect(scan.unknown).toEqual([{ what: 'requirements.txt', why: expect.stringContaining('127.0.0.1:9') }]);
  expect(vulnerabilityFindings(scan).map(({ finding }) => finding.code)).toContain('dependencies-unknown');
});

test('a proxy is asked where one is set', async () => {
  const asked: string[] = [];
  const proxy = await startProxy(asked);
  const { port } = proxy.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  // A name that only the proxy knows.
  const { findVulnerabilities } = await scanner(
    { HTTP_PROXY: address, http_proxy: address },
    'http://osv.example',
  );
  const found = await findVulnerabilities([{ name: 'idna', version: '3.6' }]);
  expect(found).toMatchObject([{ id: expect.stringMatching(/idna|CVE/) }]);
  expect(asked).toContain('http://osv.example/v1/querybatch');
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

/** Of plain http: the whole address stands in the request line. */
async function startProxy(asked: string[]): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    const { pathname } = new URL(incoming.url ?? '/', 'http://osv.example');
    const onward = send(
      `${osv.url}${pathname}`,
      { method: incoming.method, headers: { ...incoming.headers, host: new URL(osv.url).host } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
