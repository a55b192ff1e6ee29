// Installs one file of an index as a user would, and nothing else from there: it is fetched by our own connection, which alone has the
// credential, checked by hash, and installed from disk; dependencies come from the index that pip or uv is configured for.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DescribedFile } from '../../distribution/described-file.ts';
import { fittingWheels } from '../../distribution/wheel-fit.ts';
import { raise } from '../../findings/catalogue.ts';
import { verifyErrors } from '../../findings/verify-errors.ts';
import type { ServedFile } from '../../upload/served-files.ts';
import { readDistribution } from '../archives/read-distribution.ts';
import type { FileDigest } from '../files.ts';
import { explainBuildFailure } from './build-failure.ts';
import { listArtifacts } from './built-artifacts.ts';
import { checkInstall, type InstallReport } from './install-check.ts';
import { describeMachine } from './python-machine.ts';
import type { PythonChoice } from './python-choice.ts';
import type { Uv } from './uv-tool.ts';

export interface IndexInstallRequest {
  readonly uv: Uv;
  readonly python: PythonChoice;
  /** Made by `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
  /** The index, for people. */
  readonly index: string;
  readonly download: (file: ServedFile, path: string) => Promise<FileDigest | 'missing'>;
  readonly project: string;
  readonly version: string;
  readonly files: readonly ServedFile[];
  /** May source be built: of dependencies, and of the project when no wheel fits? */
  readonly allowsSource: boolean;
  readonly verifyCommand: readonly string[] | null;
  /** Where `verifyCommand` runs; null: an empty folder. */
  readonly verifyDir: string | null;
  readonly log: (line: string) => void;
}

export async function installPublished(request: IndexInstallRequest): Promise<InstallReport> {
  const root = await mkdtemp(join(request.temporary || tmpdir(), 'py-release-verify-'));
  try {
    const file = await chooseFile(request, root);
    if (file === null) return nothingFits(request);
    const fetched = await fetchFile(request, file, root);
    const wheel = fetched.kind === 'wheel' ? fetched : await buildWheel(request, fetched, root);
    const report = await checkInstall({
      ...pick(request),
      name: wheel.metadata.name,
      files: [{ filename: wheel.filename, location: wheel.path, sha256: wheel.sha256 }],
      modules: wheel.topLevelModules,
      scripts: wheel.consoleScripts,
      configurationDir: null,
      onlyWheels: !request.allowsSource,
    });
    return { ...report, file: report.file === null ? null : file.filename };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function pick({ uv, python, env, temporary, version, verifyCommand, verifyDir, log }: IndexInstallRequest) {
  return { uv, python, env, temporary, version, verifyCommand, verifyDir, log };
}

async function chooseFile(request: IndexInstallRequest, cwd: string): Promise<ServedFile | null> {
  const { uv, python, env, files, allowsSource } = request;
  const wheels = files.filter(({ filename }) => filename.endsWith('.whl'));
  const machine = wheels.length === 0 ? null : await describeMachine({ uv, python, env, cwd });
  const [wheel] = machine === null ? [] : fittingWheels(wheels, machine);
  const sdist = files.find(({ filename }) => filename.endsWith('.tar.gz'));
  return wheel ?? (allowsSource ? sdist : undefined) ?? null;
}

function nothingFits({ project, version, index, files }: IndexInstallRequest): InstallReport {
  const hasSource = files.some(({ filename }) => filename.endsWith('.tar.gz'));
  const source = hasSource ? '; building its source was not allowed' : '';
  const note = `Not proved: no wheel of ${project} ${version} on ${index} fits this machine and Python${source}.`;
  return { file: null, modules: [], scripts: [], verified: false, notes: [note] };
}

async function fetchFile(
  { index, download }: IndexInstallRequest,
  file: ServedFile,
  root: string,
): Promise<DescribedFile> {
  const { filename, sha256: listed } = file;
  const folder = join(root, 'fetched');
  await mkdir(folder);
  const path = join(folder, filename);
  const digest = await download(file, path);
  if (digest === 'missing')
    throw raise(verifyErrors, 'verify-file-unreadable', {
      filename,
      index,
      reason: 'its page lists it, but there is no file',
    });
  const { sha256: actual, size } = digest;
  if (actual !== listed)
    throw raise(verifyErrors, 'verify-download-differs', { index, filename, listed, actual, size });
  return readDistribution(path);
}

/** As installers do with source; the wheel tells what there is to import. */
async function buildWheel(
  { uv, python, env }: IndexInstallRequest,
  sdist: DescribedFile,
  root: string,
): Promise<DescribedFile> {
  const folder = join(root, 'built');
  const args = ['build', '--wheel', `--out-dir=${folder}`, `--python=${python.request}`, sdist.path];
  const result = await uv.run(args, { cwd: root, env: { ...env, ...python.variables } });
  const [wheel] = result.exitCode === 0 ? await listArtifacts(folder) : [];
  if (wheel === undefined) throw explainBuildFailure(`uv build --wheel ${sdist.filename}`, result);
  return readDistribution(wheel);
}
