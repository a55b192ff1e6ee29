// Releases in the sandbox, as our releases and those of other tools leave them, and an index built of them.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex, type BuiltIndex, type IndexRequest } from '../../src/commands/build-index.ts';
import { makeManifest, serializeManifest } from '../../src/distribution/make-manifest.ts';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import { createAssetCache } from '../../src/gateways/asset-cache.ts';
import { createAssetDownload } from '../../src/gateways/github/asset-download.ts';
import { createClients, createReleaseSources } from '../../src/gateways/github/release-source.ts';
import { hashFile, listIndexFiles, readFacts } from '../../src/gateways/index-files.ts';
import { createIndexOutput } from '../../src/gateways/index-output.ts';
import { NO_SETTINGS } from '../../src/simple-index/index-settings.ts';
import { createSandboxGitHub, type SandboxGitHub } from '../../sandbox/github/sandbox-github.ts';
import { readFiles, type SmallFile, smallSdist, smallWheel } from '../distribution/small-distribution.ts';

export interface IndexWorld extends Disposable {
  readonly sandbox: SandboxGitHub;
  readonly root: string;
  readonly out: string;
  /** What was warned of in the last build. */
  readonly warnings: string[];
  token: string;
  checkPlace: (repositories: readonly string[]) => Promise<void>;
  build(request?: Partial<IndexRequest>): Promise<BuiltIndex>;
  /** Contents of the output by path. */
  read(): ReadonlyMap<string, string>;
  /** Paths of requests to the API since the last build began. */
  requests(): readonly string[];
}

export async function startIndexWorld(repositories: readonly string[] = ['acme/vault']): Promise<IndexWorld> {
  const root = mkdtempSync(join(tmpdir(), 'index-world-'));
  const sandbox = createSandboxGitHub({
    root: join(root, 'github'),
    validate: true,
    now: () => new Date('2026-05-04T10:00:00Z'),
  });
  for (const repository of repositories) {
    const [owner = '', name = ''] = repository.split('/');
    await sandbox.createRepository({ owner, name });
  }
  const warnings: string[] = [];
  let before = 0;
  const world: IndexWorld = {
    ...{ sandbox, root, warnings, out: join(root, 'site') },
    token: sandbox.issueToken({
      repository: repositories[0] ?? '',
      permissions: { contents: 'read' },
      kind: 'actions',
    }),
    checkPlace: async () => undefined,
    build: async (request = {}) => {
      warnings.length = 0;
      before = sandbox.requests.length;
      const connection = {
        token: world.token,
        apiUrl: 'https://api.github.com',
        fetch: sandbox.fetch as never,
        wait: async () => undefined,
        now: () => Date.parse('2026-05-04T10:00:00Z'),
      };
      const clientOf = createClients(connection);
      return buildIndex(
        {
          ...{ repositories, folder: null, settings: NO_SETTINGS, copy: false },
          ...{ title: 'Acme', url: null, pages: true, ...request },
        },
        {
          ...createReleaseSources(clientOf),
          ...createAssetCache(join(root, 'cache'), createAssetDownload(clientOf, connection)),
          ...createIndexOutput(world.out),
          ...{ listFiles: listIndexFiles, hashFile, readFacts },
          checkPlace: (hidden) => world.checkPlace(hidden),
          step: (_title, work) => work(),
          info: () => undefined,
          warn: (text) => void warnings.push(text),
          standing: () => undefined,
        },
      );
    },
    read: () => readTree(world.out),
    requests: () => sandbox.requests.slice(before).map(({ path }) => path),
    [Symbol.dispose]() {
      void sandbox.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return world;
}

export function readTree(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

export interface SeededAsset {
  readonly name: string;
  readonly label?: string | null;
  readonly content: Buffer;
}

export interface SeededRelease {
  readonly repository?: string;
  readonly tag?: string;
  readonly notes?: string;
  readonly publishedAt?: string;
  readonly draft?: boolean;
  readonly assets: readonly SeededAsset[];
}

/** Ids of its assets, in order. */
export function seedRelease(world: IndexWorld, seeded: SeededRelease): readonly number[] {
  const { sandbox, root } = world;
  const repository = sandbox.repository(seeded.repository ?? 'acme/vault');
  const date = seeded.publishedAt ?? '2026-05-01T10:00:00Z';
  const nextId = counter;
  const folder = join(root, 'github', 'assets');
  mkdirSync(folder, { recursive: true });
  const author = repository.owner;
  const assets = seeded.assets.map(({ name, label = '', content }) => {
    const id = nextId();
    const file = join(folder, String(id));
    writeFileSync(file, content);
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    return {
      ...{ id, name, label, contentType: 'application/octet-stream', size: content.length, digest },
      ...{
        state: 'uploaded' as const,
        uploader: author,
        createdAt: date,
        updatedAt: date,
        downloads: 0,
        file,
      },
    };
  });
  const id = nextId();
  repository.releases.set(id, {
    ...{ id, tagName: seeded.tag ?? 'v1.3.0', targetCommitish: 'main', name: null, author },
    ...{ body: seeded.notes ?? '', draft: seeded.draft ?? false, prerelease: false, immutable: false },
    ...{ createdAt: date, publishedAt: seeded.draft === true ? null : date, updatedAt: date },
    assets: new Map(assets.map((asset) => [asset.id, asset])),
  });
  return assets.map((asset) => asset.id);
}

let last = 5000;
function counter(): number {
  return (last += 1);
}

export async function acmeFiles(version = '1.3.0'): Promise<readonly SmallFile[]> {
  const stem = `acme_vault-${version}`;
  const fields = 'Summary: A vault\nRequires-Python: >=3.10\n';
  return [
    smallWheel({ filename: `${stem}-py3-none-any.whl`, info: `${stem}.dist-info`, version, fields }),
    await smallSdist({ filename: `${stem}.tar.gz`, top: stem, version, fields }),
  ];
}

export async function manifestOf(files: readonly SmallFile[], version = '1.3.0'): Promise<SeededAsset> {
  const manifest = makeManifest({
    ...{ package: 'acme-vault', version, head: 'a'.repeat(40), plan: `sha256:${'0'.repeat(64)}` },
    files: await readFiles(files),
  });
  return { name: MANIFEST_FILENAME, label: MANIFEST_FILENAME, content: serializeManifest(manifest) };
}

/** As our releases are: files by their labels, and the manifest. */
export async function seedOwn(
  world: IndexWorld,
  version = '1.3.0',
  more: Partial<SeededRelease> = {},
): Promise<readonly number[]> {
  const files = await acmeFiles(version);
  const assets = files.map(({ filename, content }) => ({ name: filename, label: filename, content }));
  const manifest = await manifestOf(files, version);
  return seedRelease(world, { tag: `v${version}`, assets: [...assets, manifest], ...more });
}
