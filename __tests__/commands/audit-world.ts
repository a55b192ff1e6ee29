// A repository with releases, annotated tags and an index, and an audit of it with the real gateways.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuditGateways } from '../../src/audit-gateways.ts';
import type { AuditReport } from '../../src/audit/audit-report.ts';
import { auditReleases, type AuditRequest } from '../../src/commands/audit.ts';
import type { AuditNeeds } from '../../src/commands/audit-needs.ts';
import { createClients } from '../../src/gateways/github/release-source.ts';
import type { IndexPage } from '../../src/simple-index/index-page.ts';
import { acmeFiles, type IndexWorld, manifestOf, seedRelease, startIndexWorld } from './index-world.ts';

export const NOW = Date.parse('2026-05-04T10:00:00Z');

export interface AuditWorld extends Disposable {
  readonly world: IndexWorld;
  readonly dataPath: string;
  /** What the index lists. */
  files: IndexPage['files'];
  /** Makes commit, tag, release and files on the index, as a release of ours does. Ids of the assets. */
  release(version: string, publishedAt?: string): Promise<readonly number[]>;
  git(...args: readonly string[]): string;
  audit(request?: Partial<AuditRequest>, needs?: Partial<AuditNeeds>): Promise<AuditReport>;
}

export async function startAuditWorld(): Promise<AuditWorld> {
  const world = await startIndexWorld();
  const gitDir = world.sandbox.repository('acme/vault').git.gitDir;
  const who = { NAME: 'Ada', EMAIL: 'ada@acme.example', DATE: '2026-05-01T09:00:00Z' };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  );
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['--git-dir', gitDir, ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      input: '',
    }).trim();
  world.token = world.sandbox.issueToken({
    repository: 'acme/vault',
    permissions: { contents: 'read', actions: 'read' },
    kind: 'actions',
  });
  const dataPath = join(world.root, 'data', 'audit.json');
  const self: AuditWorld = {
    ...{ world, dataPath, git, files: [] },
    release: async (version, publishedAt = '2026-05-01T10:00:00Z') => {
      const files = await acmeFiles(version);
      const manifest = await manifestOf(files, version);
      const tree = git('mktree');
      // The manifest of these tests names a head that no repository has.
      const commit = git('commit-tree', tree, '-m', `chore(release): ${version}`);
      const head = JSON.parse(manifest.content.toString('utf8')) as Record<string, unknown>;
      const content = Buffer.from(JSON.stringify({ ...head, head: commit }));
      const digest = createHash('sha256').update(content).digest('hex');
      git('tag', '-a', `v${version}`, commit, '-m', `acme-vault ${version}\n\nManifest: sha256:${digest}`);
      const assets = files.map((file) => ({ ...file, name: file.filename, label: file.filename }));
      self.files = [
        ...self.files,
        ...files.map(({ filename, content: bytes }) => ({
          ...{ filename, url: `https://files.example/${filename}`, size: bytes.length, requiresPython: null },
          ...{ sha256: createHash('sha256').update(bytes).digest('hex'), yanked: false as const },
          uploadTime: publishedAt,
        })),
      ];
      return seedRelease(world, {
        ...{ tag: `v${version}`, publishedAt, assets: [...assets, { ...manifest, content }] },
      });
    },
    audit: async (request = {}, needs = {}) => {
      const connection = {
        ...{ token: world.token, apiUrl: 'https://api.github.com', fetch: world.sandbox.fetch as never },
        ...{ wait: async () => undefined, now: () => NOW },
      };
      const repository = 'acme/vault';
      const { report } = await auditReleases(
        {
          ...{ repository, project: 'acme-vault', serverUrl: 'https://github.com' },
          ...{ tagFormat: 'v{version}', at: NOW, data: null },
          access: { sources: [], hours: null, pseudonymised: false, retentionDays: 90 },
          ...request,
        },
        {
          ...createAuditGateways({
            ...{ repository, clientOf: createClients(connection), fetch: connection.fetch, env: {} },
            ...{ indexes: [], root: null, data: request.data ?? null, log: () => undefined },
            wait: connection.wait,
          }),
          indexes: [
            {
              where: 'Acme',
              readPage: async () => ({ files: self.files }),
              readAttestations: () => null,
              readFigures: () => null,
              figures: 'it keeps none',
            },
          ],
          step: (_title, work) => work(),
          ...{ info: () => undefined, warn: () => undefined, scan: null },
          ...needs,
        },
      );
      return report;
    },
    [Symbol.dispose]: () => world[Symbol.dispose](),
  };
  return self;
}

/** Replaces the bytes of an asset, as somebody with the right to write can. */
export function replaceAsset({ world }: AuditWorld, id: number, content: string): void {
  for (const release of world.sandbox.repository('acme/vault').releases.values()) {
    const asset = release.assets.get(id);
    if (asset === undefined) continue;
    writeFileSync(asset.file, content);
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    release.assets.set(id, { ...asset, digest, size: content.length });
  }
}
