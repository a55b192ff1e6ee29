// Files as a build job leaves them, without a build: a wheel, with an sdist, with wheels of other platforms and an asset.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilesSource } from '../../../src/commands/prepare-files.ts';
import { readPlan } from '../../../src/commands/read-plan.ts';
import { makeManifest, manifestDigest, serializeManifest } from '../../../src/distribution/make-manifest.ts';
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { digestFile } from '../../../src/gateways/files.ts';
import { createCommitFiles } from '../../../src/gateways/git/commit-files.ts';
import { createLocalHistory } from '../../../src/gateways/git/local-history.ts';
import { createGit } from '../../../src/gateways/git/run-git.ts';
import { formatVersion } from '../../../src/version/format-version.ts';
import { planRequest, type RunOptions } from '../../commands/release-run.ts';
import type { TestProject } from '../../commands/world.ts';
import { makeTarGz, makeZip, withRecord } from '../../gateways/archives/make-archive.ts';

/** How many files the release has besides its manifest. */
export type Count = 1 | 2 | 5;

const TAGS: Readonly<Record<Count, readonly string[]>> = {
  1: ['py3-none-any'],
  2: ['py3-none-any'],
  5: ['py3-none-any', 'cp312-cp312-manylinux_2_17_x86_64', 'cp313-cp313-macosx_11_0_arm64'],
};

/** The files of what is planned for a commit, below `dist`; null when nothing is planned. */
export async function distFiles(
  project: TestProject,
  count: Count,
  options: Pick<RunOptions, 'sha' | 'branch'> & { readonly salt?: string } = {},
): Promise<FilesSource | null> {
  const request = await planRequest(project, options);
  const git = createGit(project.directory, process.env);
  const reads = { ...createCommitFiles(git, request.head.sha), ...createLocalHistory(git) };
  const { plan } = await readPlan(request, reads);
  const planned = plan.packages[0];
  if (planned === undefined || planned.version === null) return null;
  const version = formatVersion(planned.version);
  // Runs of two pushes at once have files of their own.
  const name = `dist/${request.head.sha.slice(0, 10)}`;
  const folder = join(project.directory, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const salt = options.salt ?? '';
  const paths = await Promise.all([
    ...TAGS[count].map((tag) => writeWheel(folder, project, { version, tag, salt })),
    ...(count === 1 ? [] : [writeSdist(folder, project, { version, salt })]),
  ]);
  const files = [
    ...(await Promise.all(paths.map((path) => readDistribution(path)))),
    ...(count === 5 ? [await writeAsset(folder, version)] : []),
  ];
  const { head, hash } = plan;
  const manifest = makeManifest({ package: planned.name, version, head, plan: hash, files });
  const bytes = serializeManifest(manifest);
  await writeFile(join(folder, MANIFEST_FILENAME), bytes);
  return { kind: 'dist', folder: name, digest: manifestDigest(bytes) };
}

/** Built again, a file has the same bytes. */
const BUILT_AT = new Date(1_788_400_000_000);

function metadata(name: string, version: string, salt: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nRequires-Python: >=3.10\n\n${salt}\n`;
}

async function writeWheel(
  folder: string,
  { module, name }: TestProject,
  { version, tag, salt }: { readonly version: string; readonly tag: string; readonly salt: string },
): Promise<string> {
  const stem = `${module}-${version}`;
  const path = join(folder, `${stem}-${tag}.whl`);
  const info = `${stem}.dist-info`;
  const isPure = String(tag.endsWith('any'));
  const wheel = `Wheel-Version: 1.0\nRoot-Is-Purelib: ${isPure}\nTag: ${tag}\n`;
  const members = [
    { name: `${module}/__init__.py`, content: `__version__ = "${version}"\n` },
    { name: `${info}/METADATA`, content: metadata(name, version, salt) },
    { name: `${info}/WHEEL`, content: wheel },
  ];
  await writeFile(path, makeZip(withRecord(members)));
  return path;
}

async function writeSdist(
  folder: string,
  { module, name }: TestProject,
  { version, salt }: { readonly version: string; readonly salt: string },
): Promise<string> {
  const stem = `${module}-${version}`;
  const path = join(folder, `${stem}.tar.gz`);
  const archive = await makeTarGz([
    [{ name: `${stem}/PKG-INFO`, mtime: BUILT_AT }, metadata(name, version, salt)],
    [{ name: `${stem}/pyproject.toml`, mtime: BUILT_AT }, salt],
  ]);
  await writeFile(path, archive);
  return path;
}

async function writeAsset(folder: string, version: string) {
  const filename = `handbook-${version}.txt`;
  const path = join(folder, filename);
  await writeFile(path, `The handbook of ${version}\n`);
  return { filename, kind: 'extra' as const, path, ...(await digestFile(path)) };
}
