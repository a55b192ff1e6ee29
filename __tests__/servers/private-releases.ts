// Private repositories with releases in the sandbox GitHub, and wheels that installers install.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandboxGitHub, type SandboxGitHub } from '../../sandbox/github/sandbox-github.ts';
import type { Asset, Release } from '../../sandbox/github/state.ts';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import { makeZip, withRecord } from '../gateways/archives/make-archive.ts';

export interface SmallWheel {
  readonly filename: string;
  readonly content: Buffer;
  readonly metadata: string;
}

/** A pure wheel that installs one module. */
export function smallWheel(name: string, version: string, text = ''): SmallWheel {
  const module = name.replaceAll('-', '_');
  const info = `${module}-${version}.dist-info`;
  const metadata = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`;
  const content = makeZip(
    withRecord([
      { name: `${module}.py`, content: `__version__ = "${version}"\n# ${text}\n` },
      { name: `${info}/METADATA`, content: metadata },
      { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    ]),
  );
  return { filename: `${module}-${version}-py3-none-any.whl`, content, metadata };
}

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

export function manifestOf(name: string, version: string, wheels: readonly SmallWheel[]): Buffer {
  const files = wheels.map(({ filename, content, metadata }) => ({
    ...{ filename, kind: 'wheel', sha256: sha256(content), size: content.length },
    ...{ 'requires-python': null, 'metadata-sha256': sha256(metadata), metadata },
  }));
  const head = 'a'.repeat(40);
  const plan = `sha256:${'b'.repeat(64)}`;
  return Buffer.from(JSON.stringify({ schema: 1, package: name, version, head, plan, files }));
}

export interface NewRelease {
  readonly repository: string;
  readonly name: string;
  readonly version: string;
  readonly wheels?: readonly SmallWheel[];
  /** Instead of the true one; null: none. */
  readonly manifest?: Buffer | null;
}

export interface PrivateReleases {
  readonly github: SandboxGitHub;
  readonly root: string;
  create(repository: string): Promise<void>;
  /** A published release with wheel and manifest, as a release of ours leaves it. */
  release(release: NewRelease): Promise<Release>;
  /** Reads the contents of these. */
  token(...repositories: readonly string[]): string;
  /** Requests to the API since the last call, as `status path`. */
  apiRequests(): readonly string[];
  close(): Promise<void>;
}

export async function startPrivateReleases(): Promise<PrivateReleases> {
  const root = await mkdtemp(join(tmpdir(), 'private-releases-'));
  const github = createSandboxGitHub({ root, validate: true });
  let counted = 0;
  let lastId = 500_000;
  const uploader = github.addUser({ login: 'mona' });
  const addAsset = async (release: Release, name: string, content: Buffer): Promise<void> => {
    const id = ++lastId;
    const file = join(root, 'assets', String(id));
    await mkdir(join(root, 'assets'), { recursive: true });
    await writeFile(file, content);
    const at = '2026-03-01T10:00:00Z';
    const asset: Asset = {
      ...{ id, name, label: name, contentType: 'application/octet-stream', size: content.length },
      ...{ digest: `sha256:${sha256(content)}`, state: 'uploaded', uploader, createdAt: at, updatedAt: at },
      ...{ downloads: 0, file },
    };
    release.assets.set(id, asset);
  };
  return {
    github,
    root,
    async create(repository) {
      const [owner = '', name = ''] = repository.split('/');
      await github.createRepository({ owner, name, private: true });
    },
    async release({ repository, name, version, wheels = [smallWheel(name, version)], manifest }) {
      const id = ++lastId;
      const at = `2026-03-01T10:00:00Z`;
      const release: Release = {
        ...{
          id,
          tagName: `v${version}`,
          targetCommitish: 'main',
          name: version,
          body: 'Notes',
          draft: false,
        },
        ...{
          prerelease: false,
          immutable: false,
          author: uploader,
          createdAt: at,
          publishedAt: at,
          updatedAt: at,
        },
        assets: new Map(),
      };
      for (const { filename, content } of wheels) await addAsset(release, filename, content);
      if (manifest !== null)
        await addAsset(release, MANIFEST_FILENAME, manifest ?? manifestOf(name, version, wheels));
      github.repository(repository).releases.set(id, release);
      return release;
    },
    token: (repository = '', ...others) =>
      github.issueToken({ repository, others, permissions: { contents: 'read' }, kind: 'pat' }),
    apiRequests() {
      const seen = github.requests.slice(counted);
      counted = github.requests.length;
      return seen.filter(({ route }) => route !== 'GET asset').map(({ status, path }) => `${status} ${path}`);
    },
    async close() {
      await github.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
