import { readFileSync, statSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestAuthority } from '../../../sandbox/internet/test-authority.ts';
import { openCertificates } from '../../../src/gateways/trust/certificates.ts';
import { uncheckedHostWarnings } from '../../../src/gateways/trust/unchecked-hosts.ts';
import { readCertificates } from '../../../src/trust/certificate-bundle.ts';
import { type Folder, makeFolder } from '../archives/make-archive.ts';

let folder: Folder;
let [acme, other, acmeFile, otherFile]: [string, string, string, string] = ['', '', '', ''];
beforeAll(async () => {
  folder = await makeFolder();
  const roots = await Promise.all([1, 2].map(async () => (await createTestAuthority(['localhost'])).root));
  [acme, other] = roots.map((pem) => readCertificates(pem)[0] ?? '') as [string, string];
  acmeFile = await folder.write('acme.pem', Buffer.from(acme));
  otherFile = await folder.write('other.pem', Buffer.from(`${other}\n`));
});
afterAll(async () => folder[Symbol.asyncDispose]());

const open = (env: Readonly<Record<string, string>>, indexCa = '') =>
  openCertificates({ env: { RUNNER_TEMP: folder.path, ...env }, indexCa, workspace: folder.path });
const read = (path: string | undefined): readonly string[] =>
  readCertificates(path === undefined ? '' : readFileSync(path, 'utf8'));
const ALL = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT'] as const;

test('nothing is named: nothing is read, written or changed', () => {
  const { roots, indexRoots, env, warnings } = open({});
  expect([roots, indexRoots, warnings, env]).toEqual([[], [], [], { RUNNER_TEMP: folder.path }]);
});

test.each(ALL)('%s is told to the programs that read another one, and to ourselves', (name) => {
  const { roots, env, remove } = open({ [name]: acmeFile });
  expect(env[name]).toBe(acmeFile);
  expect(roots).toContain(acme);
  expect(roots.length).toBeGreaterThan(rootCertificates.length / 2);
  for (const variable of ALL.filter((each) => each !== name)) {
    expect(read(env[variable])).toContain(acme);
    expect(read(env[variable]).length).toBeGreaterThan(50);
    expect(statSync(env[variable] ?? '').mode & 0o777).toBe(0o600);
  }
  remove();
  expect(() => statSync(env[name === 'PIP_CERT' ? 'SSL_CERT_FILE' : 'PIP_CERT'] ?? '')).toThrow('ENOENT');
});

test('NODE_EXTRA_CA_CERTS, which Node has read itself, is told to them too', () => {
  const { roots, env } = open({ NODE_EXTRA_CA_CERTS: acmeFile });
  expect(roots).toEqual([]);
  for (const name of ALL) expect(read(env[name])).toContain(acme);
});

test.each([
  ['a path', () => 'acme.pem'],
  ['text', () => `Acme's root:\n${acme}\n`],
])('`index-ca` as %s: for the index alone, and for programs beside what they have', (_, input) => {
  const { roots, indexRoots, env } = open({ PIP_CERT: otherFile }, input());
  expect(roots).not.toContain(acme);
  expect(indexRoots).toEqual(expect.arrayContaining([acme, other]));
  // A list that somebody chose is not made longer than by this.
  expect(read(env['PIP_CERT'])).toEqual([other, acme]);
  expect(read(env['SSL_CERT_FILE'])).toEqual(expect.arrayContaining([acme, other]));
});

test('a variable that names no file is a warning, and the rest still counts', () => {
  const { env, warnings } = open({ SSL_CERT_FILE: '/nowhere/acme.pem', PIP_CERT: acmeFile });
  expect(warnings).toEqual([expect.stringContaining('SSL_CERT_FILE names /nowhere/acme.pem')]);
  expect(read(env['SSL_CERT_FILE'])).toContain(acme);
});

test.each([
  ['missing.pem', 'index-ca-unreadable'],
  ['.', 'index-ca-unreadable'],
  ['../acme.pem', 'index-ca-outside'],
  ['/etc/passwd', 'index-ca-outside'],
  ['-----BEGIN CERTIFICATE-----\nno\n', 'index-ca-empty'],
  // Node takes it for an authority without a word, and then trusts nothing.
  ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'index-ca-empty'],
])('`index-ca` %j', (input, code) => {
  expect(() => open({}, input)).toThrow(expect.objectContaining({ code }));
});

test('`index-ca` with a certificate that was cut off: said so, beside a good one too', () => {
  const [begin = '', ...lines] = acme.split('\n');
  const cut = [begin, ...lines.slice(2)].join('\n');
  expect(() => open({}, cut)).toThrow(/can not be read/);
  expect(() => open({}, `${acme}\n${cut}`)).toThrow(/can not be read/);
});

test('`index-ca` with a private key in it is refused, and not shown', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nhush\n-----END PRIVATE KEY-----';
  expect(() => open({}, `${acme}\n${key}`)).toThrow(/must not be in there/);
  expect(() => open({}, `${acme}\n${key}`)).not.toThrow(/hush|no certificate/);
});

test('`trusted-host` in a configuration of pip is found, with the file that says so', async () => {
  const home = await makeFolder();
  const path = await home.write('pip.conf', Buffer.from('[global]\ntrusted-host = pypi.acme.example\n'));
  await symlink(path, join(home.path, 'link.conf'));
  const env = { HOME: home.path, XDG_CONFIG_DIRS: home.path, PIP_CONFIG_FILE: join(home.path, 'link.conf') };
  const found = await uncheckedHostWarnings(env, 'https://pypi.acme.example/simple/');
  expect(found).toEqual([expect.stringMatching(/link\.conf names pypi\.acme\.example as `trusted-host`/)]);
  expect(await uncheckedHostWarnings(env, 'https://other.example/simple/')).toEqual([]);
  expect(
    await uncheckedHostWarnings({ ...env, PIP_TRUSTED_HOST: 'a b other.example' }, 'https://other.example/'),
  ).toEqual([expect.stringContaining('PIP_TRUSTED_HOST names other.example')]);
  await home[Symbol.asyncDispose]();
});
