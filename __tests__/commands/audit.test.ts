import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AuditReport } from '../../src/audit/audit-report.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { uploadErrors } from '../../src/findings/upload-errors.ts';
import { createRunArtifacts } from '../../src/gateways/github/run-artifacts.ts';
import { createClients } from '../../src/gateways/github/release-source.ts';
import { renderAuditSummary } from '../../src/report/audit-summary.ts';
import { renderAuditTable } from '../../src/report/audit-table.ts';
import { accessActor, accessLine } from '../../src/servers/access-record.ts';
import { makeZip } from '../gateways/archives/make-archive.ts';
import { type AuditWorld, NOW, replaceAsset, startAuditWorld } from './audit-world.ts';
import { seedRelease } from './index-world.ts';

const DAY = 24 * 60 * 60 * 1000;
const codes = ({ findings }: AuditReport) =>
  findings.map(({ level, subject, finding }) => `${level} ${subject} ${finding.code}`);

function line(at: number, actor: string): string {
  return accessLine(accessActor({ GITHUB_ACTOR: actor, GITHUB_RUN_ID: '7' }, ''), {
    ...{ at, status: 200, complete: true, fromCache: false, reason: null, userAgent: 'pip/26.3' },
    ...{ package: 'acme-vault', version: '1.3.0', file: 'acme_vault-1.3.0.tar.gz', sha256: null },
  });
}

/** Not to the storage that it redirects to. */
function isToApi({ path }: { readonly path: string }): boolean {
  return path.startsWith('/repos/') || path === '/graphql';
}

interface Left {
  readonly name?: string;
  readonly file?: string;
  readonly text: string;
  readonly branch?: string;
  readonly fork?: boolean;
  readonly at?: number;
  readonly expired?: boolean;
}

/** As a run leaves it. */
function leaveArtifact({ world }: AuditWorld, left: Left): void {
  const repository = world.sandbox.repository('acme/vault');
  const content = makeZip([{ name: left.file ?? 'access.jsonl', content: left.text }]);
  repository.artifacts.push({
    ...{ id: repository.artifacts.length + 1, name: left.name ?? 'py-release-access', runId: 7 },
    ...{ headBranch: left.branch ?? 'main', headSha: 'a'.repeat(40), expired: left.expired ?? false },
    headRepositoryId: left.fork === true ? repository.id + 1 : repository.id,
    createdAt: new Date(left.at ?? NOW - DAY).toISOString().replace('.000Z', 'Z'),
    content,
  });
}

const RUNS = { hours: null, pseudonymised: false, retentionDays: 90 };

describe('an audit of releases of ours', () => {
  test('whole: no finding, few requests', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.2.0', '2026-04-01T10:00:00Z');
    await audited.release('1.3.0');
    const before = audited.world.sandbox.requests.length;
    const report = await audited.audit();
    expect(codes(report)).toEqual([]);
    expect(report.versions.map(({ version, by, commit }) => [version, by, commit?.length])).toEqual([
      ['1.3.0', 'acme', 40],
      ['1.2.0', 'acme', 40],
    ]);
    expect(report.versions[0]?.files).toMatchObject([
      { kind: 'wheel', places: [{ where: 'GitHub release' }, { where: 'Acme', attestation: 'unknown' }] },
      { kind: 'sdist' },
    ]);
    // Releases, tags, and each manifest.
    const asked = audited.world.sandbox.requests.slice(before).filter(isToApi);
    expect(asked).toHaveLength(2 + 2);
    expect(audited.world.sandbox.violations).toEqual([]);
    expect(report.unread.map(({ what }) => what)).toEqual(['attestations on Acme', 'downloads from Acme']);
  });

  test('a changed byte is a failure', async () => {
    using audited = await startAuditWorld();
    const [wheel = 0] = await audited.release('1.3.0');
    replaceAsset(audited, wheel, 'other bytes');
    expect(codes(await audited.audit())).toEqual(['failure 1.3.0 audit-asset-changed']);
  });

  test('also one of the manifest, which the tag names', async () => {
    using audited = await startAuditWorld();
    const manifest = (await audited.release('1.3.0')).at(-1) ?? 0;
    replaceAsset(audited, manifest, '{"schema":1}');
    expect(codes(await audited.audit())).toEqual([
      'failure 1.3.0 audit-manifest-changed',
      'failure 1.3.0 audit-manifest-unreadable',
    ]);
  });

  test('a tag that was moved, and one that was made again by hand', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    const other = audited.git('commit-tree', audited.git('mktree'), '-m', 'other');
    const message = audited.git('tag', '-l', '--format=%(contents)', 'v1.3.0');
    audited.git('tag', '-f', '-a', 'v1.3.0', other, '-m', message);
    expect(codes(await audited.audit())).toEqual(['failure 1.3.0 audit-tag-moved']);
    audited.git('tag', '-f', 'v1.3.0', other);
    expect(codes(await audited.audit())).toEqual([
      'failure 1.3.0 audit-tag-moved',
      'warning 1.3.0 audit-digest-missing',
    ]);
  });

  test('hundreds of versions take a request per hundred, and one for each manifest', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    const commit = audited.git('rev-parse', 'v1.3.0^{commit}');
    for (let patch = 0; patch < 220; patch += 1) {
      audited.git('tag', `v0.1.${patch}`, commit);
      seedRelease(audited.world, { tag: `v0.1.${patch}`, assets: [], publishedAt: '2026-01-01T10:00:00Z' });
    }
    const before = audited.world.sandbox.requests.length;
    const report = await audited.audit();
    expect(report.versions).toHaveLength(221);
    const asked = audited.world.sandbox.requests.slice(before).filter(isToApi);
    expect(asked).toHaveLength(3 + 3 + 1);
    expect(codes(report)).toContain('note old releases audit-not-fixed');
  }, 60_000);
});

describe('what can not be read', () => {
  test('an index is told, and the rest is audited', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    const failing = {
      ...{ where: 'Acme', readAttestations: () => null, readFigures: () => null, figures: 'none' },
      readPage: () =>
        Promise.reject(raise(uploadErrors, 'index-unreachable', { index: 'Acme', reason: 'x' })),
    };
    const report = await audited.audit({}, { indexes: [failing] });
    expect(codes(report)).toEqual([]);
    expect(report.unread[0]).toMatchObject({ what: 'Acme' });
  });

  test('a repository that the token may not read ends the audit; one with logs is told', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    const sources = [
      { kind: 'runs', repository: 'acme/hidden' },
      { kind: 'file', path: join(audited.world.root, 'none.jsonl') },
    ] as const;
    const report = await audited.audit({ access: { ...RUNS, sources } });
    expect(report.unread.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['access logs of acme/hidden', expect.stringContaining('none.jsonl')]),
    );
    audited.world.token = 'ghs_wrong';
    await expect(audited.audit()).rejects.toMatchObject({ code: 'github-token-invalid' });
  });
});

describe('the data for the next audit', () => {
  test('counts grow by the day, and what was deleted is told', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    const data = audited.dataPath;
    await audited.audit({ data, at: NOW - DAY });
    expect(statSync(data).mode & 0o777).toBe(0o600);
    audited.files = audited.files.slice(1);
    const report = await audited.audit({ data });
    expect(report.downloads?.counts.map(({ at }) => at)).toEqual([NOW - DAY, NOW]);
    expect(codes(report)).toEqual([
      'warning 1.3.0 audit-index-file-missing',
      'warning 1.3.0 audit-since-gone',
    ]);
  });

  test('a broken file is left as it is, and nothing is asked', async () => {
    using audited = await startAuditWorld();
    const data = join(audited.world.root, 'broken.json');
    writeFileSync(data, '{"schema":1');
    const before = audited.world.sandbox.requests.length;
    await expect(audited.audit({ data })).rejects.toMatchObject({ code: 'audit-data-unreadable' });
    expect(readFileSync(data, 'utf8')).toBe('{"schema":1');
    expect(audited.world.sandbox.requests.length).toBe(before);
  });

  test('a file that can not be written is an error', async () => {
    using audited = await startAuditWorld();
    writeFileSync(join(audited.world.root, 'file'), '');
    await expect(audited.audit({ data: join(audited.world.root, 'file', 'x.json') })).rejects.toMatchObject({
      code: expect.stringMatching(/^audit-(?:file-unwritable|data-unreadable)$/),
    });
  });
});

describe('access logs of runs', () => {
  test('own runs count; forks, other names and old ones do not', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    leaveArtifact(audited, { text: line(NOW - 100 * DAY, 'old'), at: NOW - 100 * DAY });
    leaveArtifact(audited, { text: line(NOW - DAY, 'ada') });
    leaveArtifact(audited, { name: 'py-release-access-test-1a2b', text: line(NOW - DAY, 'grace') });
    leaveArtifact(audited, { text: line(NOW - DAY, 'eve'), fork: true });
    leaveArtifact(audited, { name: 'other', text: line(NOW - DAY, 'mallory') });
    leaveArtifact(audited, { text: line(NOW - DAY, 'gone'), expired: true });
    leaveArtifact(audited, { file: 'access.txt', text: line(NOW - DAY, 'misnamed') });
    const sources = [{ kind: 'runs', repository: 'acme/vault' }] as const;
    const report = await audited.audit({ access: { ...RUNS, sources } });
    expect(report.access?.actors.map(({ actor }) => actor)).toEqual(['ada', 'grace']);
    expect(audited.world.sandbox.violations).toEqual([]);
    const hidden = await audited.audit({ access: { ...RUNS, sources, pseudonymised: true } });
    expect(JSON.stringify(hidden)).not.toMatch(/\bada\b|\bgrace\b/);
  });

  test('data comes from the default branch of the repository alone', async () => {
    using audited = await startAuditWorld();
    const name = 'py-release-audit';
    const file = 'audit-data.json';
    leaveArtifact(audited, { name, file, text: 'right' });
    leaveArtifact(audited, { name, file, text: 'fork', fork: true });
    leaveArtifact(audited, { name, file, text: 'branch', branch: 'patch-1' });
    const client = createClients({
      ...{ token: audited.world.token, apiUrl: 'https://api.github.com' },
      fetch: audited.world.sandbox.fetch,
    })('acme/vault');
    await expect(createRunArtifacts(client).readNewest(name, file, 'main')).resolves.toBe('right');
    await expect(createRunArtifacts(client).readNewest(name, 'none', 'main')).resolves.toBeNull();
  });
});

test('people read it on a terminal and in the summary, where hostile text steers nothing', async () => {
  using audited = await startAuditWorld();
  const [wheel = 0] = await audited.release('1.3.0');
  replaceAsset(audited, wheel, 'other bytes');
  const log = join(audited.world.root, 'access.jsonl');
  writeFileSync(log, line(NOW - DAY, '@everyone <img src=x> \u001b[31m|'));
  const sources = [{ kind: 'file', path: log }] as const;
  const report = await audited.audit({ access: { ...RUNS, sources } });
  const table = renderAuditTable(report, { color: false, columns: 100 });
  expect(table).toContain('acme-vault (acme/vault): 1 version, 1 failure');
  expect(table).toContain('failure[audit-asset-changed] 1.3.0:');
  expect(table).toContain('Not known: downloads from Acme: it keeps none');
  expect(table).not.toContain('\u001b');
  const summary = renderAuditSummary(report);
  expect(summary).toContain('1 version, 1 failure');
  expect(summary).toContain('Access records of the last 90 days were read');
  expect(summary).not.toMatch(/[^`]@everyone|<img/);
});
