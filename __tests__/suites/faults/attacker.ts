// Somebody who may write to the repository and changes what a draft holds, as any step of a release goes on.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Asset, Release } from '../../../sandbox/github/state.ts';
import { serializeManifest } from '../../../src/distribution/make-manifest.ts';
import { MANIFEST_FILENAME, type Manifest } from '../../../src/distribution/manifest.ts';
import type { Cell } from './cell.ts';

export type Attack = 'a file' | 'the manifest' | 'a file and the manifest';

export const ATTACKS: readonly Attack[] = ['a file', 'the manifest', 'a file and the manifest'];

/** A file that the attacker has replaced. */
export interface Swap {
  readonly filename: string;
  /** Hex; null when the file was not there yet. */
  readonly was: string | null;
  readonly is: string;
}

const EVIL = Buffer.from('owned\n');

export async function attack(cell: Cell, wanted: Attack): Promise<readonly Swap[]> {
  const draft = cell.project.releases().find(({ draft: isDraft }) => isDraft);
  if (draft === undefined) return [];
  const assets = [...draft.assets.values()];
  const wheel = assets.find(({ label }) => label?.endsWith('.whl'));
  const manifest = assets.find(({ label }) => label === MANIFEST_FILENAME);
  const swaps: Swap[] = [];
  if (wanted !== 'the manifest' && wheel !== undefined) swaps.push(await swap(cell, draft, wheel, EVIL));
  if (wanted !== 'a file' && manifest !== undefined)
    swaps.push(await swap(cell, draft, manifest, await forged(manifest, wheel, wanted)));
  return swaps;
}

/** It names the attacker's file, or says something else that no build has said. */
async function forged(manifest: Asset, wheel: Asset | undefined, wanted: Attack): Promise<Buffer> {
  const known = JSON.parse(await readFile(manifest.file, 'utf8')) as Manifest;
  const files = known.files.map((file) =>
    file.filename === wheel?.label ? { ...file, sha256: sha256(EVIL), size: EVIL.length } : file,
  );
  return serializeManifest(
    wanted === 'the manifest' ? { ...known, plan: `sha256:${'6'.repeat(64)}` } : { ...known, files },
  );
}

async function swap(cell: Cell, release: Release, asset: Asset, bytes: Buffer): Promise<Swap> {
  const filename = asset.label ?? '';
  const base = `/repos/${cell.project.fullName}/releases`;
  await ask(cell, 'DELETE', `https://api.github.com${base}/assets/${asset.id}`);
  const query = new URLSearchParams({ name: filename, label: filename });
  const upload = `https://uploads.github.com${base}/${release.id}/assets?${query.toString()}`;
  await ask(cell, 'POST', upload, bytes);
  return { filename, was: asset.digest?.slice('sha256:'.length) ?? null, is: sha256(bytes) };
}

async function ask({ github, project }: Cell, method: string, url: string, body?: Buffer): Promise<void> {
  const repository = project.fullName;
  const token = github.issueToken({ repository, permissions: { contents: 'write' }, kind: 'pat' });
  const headers = { authorization: `token ${token}`, 'content-type': 'application/octet-stream' };
  const answer = await github.fetch(url, { method, headers, ...(body && { body: new Uint8Array(body) }) });
  if (!answer.ok) throw new Error(`the attacker's ${method} ${url}: ${answer.status} ${await answer.text()}`);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes of the attacker where people get them. */
export async function ownedProblems(cell: Cell, swaps: readonly Swap[]): Promise<readonly string[]> {
  const { packagesDir } = cell.world.index;
  const names = await cell.project.indexed();
  const indexed = await Promise.all(
    names.map(async (name) => ({ name, hash: sha256(await readFile(`${packagesDir}/${name}`)) })),
  );
  const isEvil = (hash: string | undefined): boolean => swaps.some(({ is }) => is === hash);
  const released = cell.project.releases().filter(({ draft }) => !draft);
  return [
    ...indexed.filter(({ hash }) => isEvil(hash)).map(({ name }) => `the index has ${name} of the attacker`),
    ...released
      .filter(({ assets }) =>
        [...assets.values()].some(({ digest }) => isEvil(digest?.slice('sha256:'.length))),
      )
      .map(({ tagName }) => `${tagName} is released with bytes of the attacker`),
  ];
}
