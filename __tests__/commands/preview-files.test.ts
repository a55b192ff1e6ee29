import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { previewFiles, type PreviewFilesNeeds } from '../../src/commands/preview-files.ts';
import { manifestDigest } from '../../src/distribution/make-manifest.ts';
import type { DescribedFile } from '../../src/distribution/described-file.ts';
import { parseCoreMetadata, type CoreMetadata } from '../../src/distribution/core-metadata.ts';
import type { HostedRelease, ReleaseAsset } from '../../src/release/hosted-release.ts';

const METADATA = (version: string, more = ''): string =>
  `Metadata-Version: 2.4\nName: acme-vault\nVersion: ${version}\n${more}`;

function file(version: string, more = ''): DescribedFile {
  const metadataText = METADATA(version, more);
  return {
    ...{ filename: `acme_vault-${version}-py3-none-any.whl`, kind: 'wheel', path: '/x', size: 10 },
    ...{
      sha256: 'a'.repeat(64),
      metadataText,
      metadataSha256: createHash('sha256').update(metadataText).digest('hex'),
    },
    metadata: parseCoreMetadata(metadataText) as CoreMetadata,
    ...{ topLevelModules: [], consoleScripts: [], members: ['a.py'] },
    archive: { root: '', framing: [], record: null, entryPoints: null, secrets: [] },
  };
}

const built = file('1.3.0', 'Requires-Dist: rich\n');
const bytes = Buffer.from(
  JSON.stringify({
    ...{
      schema: 1,
      package: 'acme-vault',
      version: '1.3.0',
      head: 'c'.repeat(40),
      plan: `sha256:${'d'.repeat(64)}`,
    },
    files: [
      {
        ...{ filename: built.filename, kind: 'wheel', sha256: built.sha256, size: built.size },
        ...{ 'requires-python': null, 'metadata-sha256': built.metadataSha256, metadata: built.metadataText },
      },
    ],
  }),
);
const asset = (name: string, size = 10): ReleaseAsset => ({
  ...{ id: 1, name, label: null, size, state: 'uploaded', sha256: null },
});
const release = (...assets: readonly ReleaseAsset[]): HostedRelease => ({
  ...{ id: 1, tag: 'v1.2.0', draft: false, immutable: false, url: '', uploadUrl: '', body: '', assets },
});

function needs(more: Partial<PreviewFilesNeeds> = {}): PreviewFilesNeeds {
  return {
    listFolder: () => Promise.resolve([built.filename, 'py-release-manifest.json']),
    readBytes: () => Promise.resolve(bytes),
    readExtra: () => Promise.resolve({ ...built, kind: 'extra' as const }),
    readDistribution: () => Promise.resolve(built),
    readReleaseOf: () => Promise.resolve(release(asset('acme_vault-1.2.0-py3-none-any.whl'))),
    readAsset: () => Promise.resolve(file('1.2.0')),
    ...more,
  };
}

const REQUEST = { dist: 'dist', digest: manifestDigest(bytes), previous: 'v1.2.0' };

describe('the built files', () => {
  test('are compared with those of the last release', async () => {
    const text = await previewFiles(REQUEST, needs());
    expect(text).toContain('### Built files against `v1.2.0`');
    expect(text).toContain('Dependencies added: `rich`');
  });

  test('of a first release are compared with nothing', async () => {
    const readReleaseOf = (): never => {
      throw new Error('nobody asks');
    };
    expect(await previewFiles({ ...REQUEST, previous: null }, needs({ readReleaseOf }))).toContain('(new)');
  });

  test('that are not given, or not built, are told of', async () => {
    expect(await previewFiles({ ...REQUEST, dist: null }, needs())).toContain('`manifest-digest` are given');
    expect(await previewFiles({ ...REQUEST, digest: null }, needs())).toContain('nothing to release');
  });

  test('that are not those of the build job are never shown as compared', async () => {
    const text = await previewFiles({ ...REQUEST, digest: `sha256:${'0'.repeat(64)}` }, needs());
    expect(text).toContain('[!WARNING]');
    expect(text).not.toContain('### Built files');
  });

  test('are compared with distributions alone, whatever other archives the release carries', async () => {
    const assets = ['docs.tar.gz', 'acme-vault-docs-1.2.0.tar.gz', 'acme_vault-1.2.0-py3-none-any.whl'];
    const read: string[] = [];
    const text = await previewFiles(
      REQUEST,
      needs({
        readReleaseOf: () => Promise.resolve(release(...assets.map((name) => asset(name)))),
        readAsset: (_asset, filename) => {
          read.push(filename);
          return Promise.resolve(file('1.2.0'));
        },
      }),
    );
    expect(read).toEqual(['acme_vault-1.2.0-py3-none-any.whl']);
    expect(text).toContain('Dependencies added: `rich`');
    expect(text).not.toContain('docs');
  });

  test('are not compared when the last release has none', async () => {
    for (const found of [null, release(asset('notes.txt'))])
      expect(await previewFiles(REQUEST, needs({ readReleaseOf: () => Promise.resolve(found) }))).toContain(
        'has no distributions',
      );
  });

  test('are read up to a number and a size: the pure wheel and the sdist first', async () => {
    const read: string[] = [];
    const wheels = Array.from({ length: 9 }, (_, at) =>
      asset(`acme_vault-1.2.0-cp31${at}-abi3-linux_x86_64.whl`),
    );
    const all = [
      ...wheels,
      asset('acme_vault-1.2.0.tar.gz', 60_000_000),
      asset('acme_vault-1.2.0-py3-none-any.whl'),
    ];
    const text = await previewFiles(
      REQUEST,
      needs({
        readReleaseOf: () => Promise.resolve(release(...all)),
        readAsset: (_asset, filename) => {
          read.push(filename);
          return Promise.resolve({ ...file('1.2.0'), filename });
        },
      }),
    );
    expect(read).toHaveLength(3);
    expect(read[0]).toBe('acme_vault-1.2.0-py3-none-any.whl');
    expect(text).toContain('60.0 MB → gone');
  });
});
