// Facts of one release as ours leaves it, to be bent by each test.
import { MANIFEST_FILENAME, type Manifest } from '../../src/distribution/manifest.ts';
import type { AssetFacts, AuditFacts, ReleaseFacts, TagFacts } from '../../src/audit/release-facts.ts';
import type { IndexFile } from '../../src/simple-index/index-page.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

export const HEAD = 'a'.repeat(40);
export const COMMIT = 'b'.repeat(40);
export const WHEEL_SHA = '1'.repeat(64);
export const SDIST_SHA = '2'.repeat(64);
export const MANIFEST_SHA = '3'.repeat(64);
export const DAY = 24 * 60 * 60 * 1000;
export const RELEASED = Date.parse('2026-05-01T10:00:00Z');

let last = 0;

export function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version === null) throw new Error(text);
  return version;
}

export function wheelName(version: string): string {
  return `acme_vault-${version}-py3-none-any.whl`;
}

export function sdistName(version: string): string {
  return `acme_vault-${version}.tar.gz`;
}

export function asset(filename: string, sha256: string | null, more: Partial<AssetFacts> = {}): AssetFacts {
  last += 1;
  return {
    ...{ id: last, filename, sha256, size: 100, downloads: 3, createdAt: RELEASED - 1000 },
    uploader: 'github-actions[bot]',
    ...more,
  };
}

export function listed(filename: string, sha256: string, more: Partial<IndexFile> = {}): IndexFile {
  return {
    ...{ filename, sha256, url: `https://files.example/${filename}`, size: 100, requiresPython: null },
    ...{ yanked: false, uploadTime: '2026-05-01T10:00:05Z' },
    ...more,
  };
}

export interface Sample {
  readonly tag: TagFacts & { readonly version: Version };
  readonly release: ReleaseFacts;
  readonly manifest: Manifest;
  readonly files: readonly IndexFile[];
}

export function sample(version = '1.3.0', at = RELEASED): Sample {
  const files = [
    { filename: wheelName(version), kind: 'wheel' as const, sha256: WHEEL_SHA },
    { filename: sdistName(version), kind: 'sdist' as const, sha256: SDIST_SHA },
  ];
  const metadata = {
    'requires-python': null,
    'metadata-sha256': '4'.repeat(64),
    metadata: 'Name: acme-vault',
  };
  return {
    tag: {
      ...{ name: `v${version}`, version: versionOf(version), commit: COMMIT, parents: [HEAD] },
      ...{ digest: `sha256:${MANIFEST_SHA}`, at },
    },
    release: {
      ...{ tag: `v${version}`, url: `https://github.com/acme/vault/releases/tag/v${version}` },
      ...{ author: 'github-actions[bot]', publishedAt: at, updatedAt: at, notes: '' },
      assets: [
        ...files.map(({ filename, sha256 }) => asset(filename, sha256, { createdAt: at - 1000 })),
        asset(MANIFEST_FILENAME, MANIFEST_SHA, { createdAt: at - 1000 }),
      ],
    },
    manifest: {
      ...{ schema: 1, package: 'acme-vault', version, head: HEAD, plan: `sha256:${'0'.repeat(64)}` },
      files: files.map((file) => ({ ...file, size: 100, ...metadata })),
    },
    files: files.map(({ filename, sha256 }) => listed(filename, sha256)),
  };
}

export function factsOf(samples: readonly Sample[], more: Partial<AuditFacts> = {}): AuditFacts {
  return {
    ...{ repository: 'acme/vault', project: 'acme-vault', serverUrl: 'https://github.com' },
    tags: samples.map(({ tag }) => tag),
    releases: samples.map(({ release }) => release),
    manifests: new Map(
      samples.flatMap(({ release, manifest }) =>
        release.assets
          .filter(({ filename }) => filename === MANIFEST_FILENAME)
          .map(({ id }) => [id, manifest] as const),
      ),
    ),
    indexes: [{ where: 'PyPI', files: samples.flatMap(({ files }) => files), attestations: new Map() }],
    ...more,
  };
}
