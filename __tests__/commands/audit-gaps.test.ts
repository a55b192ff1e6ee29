// What an audit could not read is said, and a mistake of a person is no bug of ours.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAccessLogs } from '../../src/audit/access-record.ts';
import { parseAuditData, serializeAuditData } from '../../src/audit/audit-data.ts';
import { createAuditGateways, readTrustRoot } from '../../src/audit-gateways.ts';
import { writeAuditFile } from '../../src/gateways/audit-files.ts';
import { createClients } from '../../src/gateways/github/release-source.ts';
import { parseAuditInputs } from '../../src/inputs/audit-inputs.ts';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { renderAuditTable } from '../../src/report/audit-table.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { makeZip } from '../gateways/archives/make-archive.ts';
import { type AuditWorld, NOW, replaceAsset, startAuditWorld } from './audit-world.ts';

const DAY = 24 * 60 * 60 * 1000;
const LOG = JSON.stringify({ time: new Date(NOW - DAY).toISOString(), package: 'acme-vault', actor: 'ada' });

function leave({ world }: AuditWorld, content: Buffer, expired = false): void {
  const repository = world.sandbox.repository('acme/vault');
  repository.artifacts.push({
    ...{ id: repository.artifacts.length + 1, name: 'py-release-access', runId: 7, headBranch: 'main' },
    ...{ headSha: 'a'.repeat(40), headRepositoryId: repository.id, expired, content },
    createdAt: '2026-05-03T10:00:00Z',
  });
}

function logsOf(audited: AuditWorld) {
  const sources = [{ kind: 'runs', repository: 'acme/vault' }] as const;
  return audited.audit({ access: { hours: null, pseudonymised: false, retentionDays: 90, sources } });
}

describe('access logs of runs that are not read', () => {
  test('expired, broken and too large ones are told', async () => {
    using audited = await startAuditWorld();
    leave(audited, makeZip([{ name: 'access.jsonl', content: LOG }]));
    leave(audited, makeZip([{ name: 'access.jsonl', content: LOG }]), true);
    leave(audited, Buffer.from('PK no zip'));
    leave(audited, Buffer.alloc(33 * 1024 * 1024));
    const { access, unread } = await logsOf(audited);
    expect(access?.actors).toMatchObject([{ actor: 'ada', requests: 1 }]);
    const { why } = unread.find(({ what }) => what === 'some access logs of acme/vault') ?? {};
    expect(why).toMatch(/1 are larger than \d+ bytes; 1 have expired; 1 have no access\.jsonl/);
  });

  test('more artifacts than are looked through', async () => {
    using audited = await startAuditWorld();
    const { artifacts } = audited.world.sandbox.repository('acme/vault');
    leave(audited, Buffer.from(''));
    const [one] = artifacts;
    if (one === undefined) throw new Error('none');
    for (let id = 2; id <= 2100; id += 1) artifacts.push({ ...one, id, name: 'coverage' });
    const { unread } = await logsOf(audited);
    expect(unread.map(({ why }) => why)).toContain('only the newest 2000 artifacts were looked through');
  }, 30_000);
});

test('attestations that an index does not answer for are not older ones', async () => {
  using audited = await startAuditWorld();
  await audited.release('1.3.0');
  const index = {
    ...{ where: 'PyPI', figures: 'none', readPage: async () => ({ files: audited.files }) },
    readAttestations: async () => new Map(),
    readFigures: () => null,
  };
  const { unread } = await audited.audit({}, { indexes: [index] });
  expect(unread[0]).toEqual({ what: 'attestations on PyPI of 2 files', why: 'the index did not answer' });
});

test('a manifest of the size of a film is not fetched', async () => {
  using audited = await startAuditWorld();
  const manifest = (await audited.release('1.3.0')).at(-1) ?? 0;
  replaceAsset(audited, manifest, ' '.repeat(17 * 1024 * 1024));
  const before = audited.world.sandbox.requests.length;
  const { findings } = await audited.audit();
  expect(findings.map(({ finding }) => finding.happened).join()).toContain(
    'it is larger than 16777216 bytes',
  );
  const asked = audited.world.sandbox.requests.slice(before).map(({ path }) => path);
  expect(asked.join()).not.toContain('/releases/assets/');
});

test('downloads of files that were replaced or deleted are not taken away', async () => {
  using audited = await startAuditWorld();
  const counts = [
    { at: 0, files: { '1.0': { 'a.whl': 50, 'b.whl': 9 }, '0.9': { 'c.whl': 70 } } },
    { at: NOW, files: { '1.0': { 'a.whl': 2, 'b.whl': 10 } } },
  ];
  const report = { ...(await audited.audit()), downloads: { counts, indexes: [] } };
  expect(renderAuditTable(report, { color: false, columns: 100 })).toContain(
    'Downloads from GitHub releases: 12, 3 of them since 1970-01-01.',
  );
});

test('two indexes of one host have two names', async () => {
  using audited = await startAuditWorld();
  const indexes = ['https://pypi.acme.example/a/+simple/', 'https://pypi.acme.example/b/+simple/'].map(
    (simpleUrl) => ({
      profile: indexProfile('https://pypi.acme.example/', { profile: 'generic', simpleUrl }),
      credentials: null,
    }),
  );
  const fetch = audited.world.sandbox.fetch;
  const gateways = createAuditGateways({
    ...{ repository: 'acme/vault', fetch, env: {}, indexes, root: null, data: null, log: () => undefined },
    clientOf: createClients({ token: 'x', apiUrl: 'https://api.github.com', fetch }),
    wait: async () => undefined,
  });
  expect(new Set(gateways.indexes.map(({ where }) => where)).size).toBe(2);
});

test('a file under a file, and a folder as trust root', async () => {
  using audited = await startAuditWorld();
  const file = join(audited.world.root, 'file');
  writeFileSync(file, '');
  await expect(writeAuditFile(join(file, 'audit.html'), '')).rejects.toMatchObject({
    code: 'audit-file-unwritable',
  });
  const folder = join(audited.world.root, 'folder');
  mkdirSync(folder);
  await expect(readTrustRoot(folder, 'folder')).rejects.toMatchObject({ code: 'audit-trust-root' });
});

test('data is never longer than what the next audit reads', () => {
  const counts = Array.from({ length: 40 }, (_, day) => ({
    at: day * DAY,
    files: { '1.0': Object.fromEntries(Array.from({ length: 50 }, (__, file) => [`f${file}.whl`, day])) },
  }));
  const text = serializeAuditData({ repository: 'acme/vault', counts, seen: null }, 5_000);
  expect(text.length).toBeLessThanOrEqual(5_000);
  const read = parseAuditData(text, 'acme/vault');
  const kept = 'problem' in read ? [] : read.counts;
  expect([kept[0]?.at, kept.at(-1)?.at]).toEqual([0, 39 * DAY]);
});

test('a log of nothing but line ends costs nothing', () => {
  const range = { project: 'acme-vault', from: 0, to: NOW };
  const text = `${'\n'.repeat(10_000_000)}${LOG}\r\n${LOG}\r\n`;
  expect(readAccessLogs([text], range).records).toHaveLength(1);
});

test('`runs:` without a repository is no file', () => {
  expect(() => parseCliArguments(['audit', '--access-log', 'runs:acme'])).toThrow(/runs:OWNER\/REPO/);
  expect(() => parseAuditInputs(new Map([['access-log', 'runs:../../etc/passwd']]))).toThrow(/access-log/);
});
