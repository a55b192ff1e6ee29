// The three ways to bring a folder of files to an index: the bundle's `actions/publish`, `uv publish`, `twine upload`. Each is the
// whole process that a job starts; all three find the same warm machine.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeManifest, manifestDigest, serializeManifest } from '../src/distribution/make-manifest.ts';
import { MANIFEST_FILENAME } from '../src/distribution/manifest.ts';
import { readDistribution } from '../src/gateways/archives/read-distribution.ts';
import { childEnvironment } from '../src/gateways/child-environment.ts';
import { prepareCheckEnvironment } from '../src/gateways/python/check-environment.ts';
import { choosePython } from '../src/gateways/python/python-choice.ts';
import { prepareUv } from '../src/gateways/python/uv-tool.ts';
import { createWheels, PROJECT, VERSION } from './wheel-files.ts';
import type { Program } from './paired-timing.ts';

export interface Tools {
  readonly uv: string;
  /** A Python that has twine. */
  readonly python: string;
  readonly env: Readonly<Record<string, string>>;
}

/** As a release prepares them: pinned by hash, from the index that pip is configured for. */
export async function prepareTools(): Promise<Tools> {
  const env = childEnvironment(process.env, []);
  const [uv, python] = await Promise.all([
    prepareUv({ fetch, env: process.env }),
    choosePython('', env, '.'),
  ]);
  const twine = await prepareCheckEnvironment({ uv, python, env: process.env, childEnv: env });
  return { uv: uv.path, python: twine, env };
}

export interface Load {
  /** A folder with nothing else in it. */
  readonly workspace: string;
  readonly paths: readonly string[];
  readonly digest: string;
}

/** What a build job hands over: `dist` with files and their manifest. */
export async function createLoad(make: (folder: string) => Promise<readonly string[]>): Promise<Load> {
  const workspace = await mkdtemp(join(tmpdir(), 'bench-publish-'));
  const paths = await make(workspace);
  const files = await Promise.all(paths.map((path) => readDistribution(path)));
  const plan = `sha256:${'1'.repeat(64)}`;
  const manifest = makeManifest({ package: PROJECT, version: VERSION, head: '1'.repeat(40), plan, files });
  const bytes = serializeManifest(manifest);
  await writeFile(join(workspace, MANIFEST_FILENAME), bytes);
  return { workspace, paths, digest: manifestDigest(bytes) };
}

export const createWheelLoad = (count: number, bytes: number): Promise<Load> =>
  createLoad((folder) => createWheels(folder, count, bytes));

export interface Target {
  readonly uploadUrl: string;
  readonly user: string;
  readonly password: string;
  /** `index-profile`; empty: found by the URL. */
  readonly profile: string;
}

const main = fileURLToPath(new URL('../actions/publish/main.js', import.meta.url));

export function ourPublish({ workspace, digest }: Load, target: Target, preload?: string): Program {
  return {
    file: process.execPath,
    args: [...(preload === undefined ? [] : ['--import', preload]), main],
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/load',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: '1'.repeat(40),
      INPUT_REPOSITORY: target.uploadUrl,
      'INPUT_INDEX-PROFILE': target.profile,
      INPUT_USER: target.user,
      INPUT_PASSWORD: target.password,
      INPUT_DIST: '.',
      'INPUT_MANIFEST-DIGEST': digest,
    },
  };
}

/** `checkUrl`: the simple index, where uv is to look before it sends. */
export function uvPublish({ uv, env }: Tools, { paths }: Load, target: Target, checkUrl?: string): Program {
  const { uploadUrl, user, password } = target;
  return {
    file: uv,
    args: [
      'publish',
      '--quiet',
      '--publish-url',
      uploadUrl,
      ...(checkUrl === undefined ? [] : ['--check-url', checkUrl]),
      '--username',
      user,
      '--password',
      password,
      ...paths,
    ],
    cwd: dirname(paths[0] ?? '.'),
    env: { ...env, UV_NO_PROGRESS: '1' },
  };
}

export function twineUpload({ python, env }: Tools, { paths }: Load, target: Target): Program {
  const { uploadUrl, user, password } = target;
  return {
    file: python,
    args: [
      ...['-I', '-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar'],
      ...['--repository-url', uploadUrl, '--username', user, '--password', password, ...paths],
    ],
    cwd: dirname(paths[0] ?? '.'),
    env,
  };
}
