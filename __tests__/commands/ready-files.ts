// Files as the build job leaves them, made in a moment: a wheel, an sdist and the manifest of the plan as it is now.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilesSource } from '../../src/commands/prepare-files.ts';
import { readPlan } from '../../src/commands/read-plan.ts';
import { makeManifest, manifestDigest, serializeManifest } from '../../src/distribution/make-manifest.ts';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import { readDistribution } from '../../src/gateways/archives/read-distribution.ts';
import { digestFile } from '../../src/gateways/files.ts';
import { createCommitFiles } from '../../src/gateways/git/commit-files.ts';
import { createLocalHistory } from '../../src/gateways/git/local-history.ts';
import { createGit } from '../../src/gateways/git/run-git.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { makeTarGz, makeZip, withRecord } from '../gateways/archives/make-archive.ts';
import { planRequest, type RunOptions } from './release-run.ts';
import type { TestProject } from './world.ts';

export interface ReadyOptions extends Pick<
  RunOptions,
  'target' | 'sha' | 'branch' | 'version' | 'workingDirectory' | 'checkApi'
> {
  /** Makes other bytes of the same files. */
  readonly salt?: string;
  /** Of the wheels; one for every Python by default. */
  readonly tags?: readonly string[];
  readonly extras?: Readonly<Record<string, string>>;
  /** Instead of the planned one, for plans that have none. */
  readonly planned?: string;
}

/** What of a project its plan and its files are made from. */
export type ReadyProject = Pick<TestProject, 'name' | 'module' | 'directory' | 'fullName' | 'head'>;

/** Leaves them in `dist`; planned by git in the clone, as a build job without rights could. */
export async function readyFiles(
  project: ReadyProject,
  options: ReadyOptions = {},
): Promise<Extract<FilesSource, { kind: 'dist' }>> {
  const request = await planRequest(project, options);
  const git = createGit(project.directory, process.env);
  const commit = createCommitFiles(git, request.head.sha);
  const checkApi = options.checkApi ?? null;
  const { plan } = await readPlan(request, { ...commit, ...createLocalHistory(git), checkApi });
  const planned = plan.packages[0];
  const version = options.planned ?? (planned?.version ? formatVersion(planned.version) : null);
  if (planned === undefined || version === null) throw new Error(`nothing is planned: ${planned?.reason}`);
  const folder = join(project.directory, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const distributions = await writeDistributions(folder, project, version, options.salt, options.tags);
  const extras = await Promise.all(
    Object.entries(options.extras ?? {}).map(async ([filename, content]) => {
      const path = join(folder, filename);
      await writeFile(path, content);
      return { filename, kind: 'extra' as const, path, ...(await digestFile(path)) };
    }),
  );
  const files = [...distributions, ...extras];
  const { head, hash } = plan;
  const bytes = serializeManifest(makeManifest({ package: planned.name, version, head, plan: hash, files }));
  await writeFile(join(folder, MANIFEST_FILENAME), bytes);
  return { kind: 'dist', folder: 'dist', digest: manifestDigest(bytes) };
}

export async function writeDistributions(
  folder: string,
  project: Pick<TestProject, 'name' | 'module'>,
  version: string,
  salt = '',
  tags: readonly string[] = ['py3-none-any'],
) {
  const { module, name } = project;
  const stem = `${module}-${version}`;
  const metadata = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nRequires-Python: >=3.10\n\n${salt}\n`;
  const wheels = tags.map((tag) => ({ tag, path: join(folder, `${stem}-${tag}.whl`) }));
  for (const { tag, path } of wheels)
    await writeFile(
      path,
      makeZip(
        withRecord([
          { name: `${module}/__init__.py`, content: `__version__ = "${version}"\n` },
          { name: `${stem}.dist-info/METADATA`, content: metadata },
          {
            name: `${stem}.dist-info/WHEEL`,
            content: `Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
          },
        ]),
      ),
    );
  const sdist = join(folder, `${stem}.tar.gz`);
  await writeFile(
    sdist,
    await makeTarGz([
      [`${stem}/PKG-INFO`, metadata],
      [`${stem}/pyproject.toml`, salt],
    ]),
  );
  return Promise.all([...wheels.map(({ path }) => path), sdist].map((path) => readDistribution(path)));
}
