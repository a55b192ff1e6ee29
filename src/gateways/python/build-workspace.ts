// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BuildOrder, RebuildOrder } from '../../distribution/build-order.ts';
import type { DescribedFile } from '../../distribution/described-file.ts';
import type { LockOrder } from '../../distribution/lock-order.ts';
import { MANIFEST_FILENAME } from '../../distribution/manifest.ts';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { throwAll } from '../../findings/user-error.ts';
import type { FileEdit } from '../../project/file-edit.ts';
import { readDistribution } from '../archives/read-distribution.ts';
import { childEnvironment } from '../child-environment.ts';
import type { Fetch } from '../fetch-contract.ts';
import { createFiles, type FileDigest } from '../files.ts';
import { digestAndHold } from '../held-bytes.ts';
import { buildDistributions } from './build-distributions.ts';
import { prepareCheckEnvironment } from './check-environment.ts';
import { checkInstall } from './install-check.ts';
import { choosePython } from './python-choice.ts';
import { twineCheck } from './twine-check.ts';
import { prepareUv } from './uv-tool.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface WorkspaceOptions {
  /** Absolute. */
  readonly workspace: string;
  readonly env: Environment;
  /** Values that no child may see. */
  readonly secrets: readonly string[];
  /** Input `python`; empty: `python3` on PATH. */
  readonly python: string;
  readonly fetch: Fetch;
  readonly log: (line: string) => void;
}

export function createBuildWorkspace(options: WorkspaceOptions) {
  const { workspace, env, log } = options;
  const files = createFiles(workspace);
  const childEnv = childEnvironment(env, options.secrets);
  // Each is prepared once, when the first step needs it.
  const uv = once(() => prepareUv({ fetch: options.fetch, env, notice: log }));
  const python = once(() => choosePython(options.python, childEnv, workspace));
  const checkPython = once(async () =>
    prepareCheckEnvironment({ uv: await uv(), python: await python(), env, childEnv }),
  );

  return {
    writeEdit: (edit: FileEdit) => files.write(edit.path, edit.content),

    /** `project`: in a person's own checkout, the project's name; then other projects' files stay in `dist/`. */
    build: async (request: BuildOrder & { readonly project?: string }) => {
      const [sourceDir] = await Promise.all([files.locate(request.folder), uv(), python()]);
      // The checks' environment is made while the build runs; its failure shows when the checks ask for it.
      checkPython().catch(() => undefined);
      return buildDistributions({
        uv: await uv(),
        sourceDir,
        outDir: join(sourceDir, 'dist'),
        python: await python(),
        sourceDateEpoch: request.sourceDateEpoch,
        env: childEnv,
        pretend: request.versionEnvironment,
        buildCommand: request.buildCommand,
        ...(request.project === undefined ? {} : { project: request.project }),
        log,
      });
    },

    /** Builds a clean copy of the sources in another folder. */
    buildAgain: async (request: RebuildOrder) => {
      // The second build changes the umask of this process: what is made meanwhile would have the wrong permissions.
      await checkPython().catch(() => undefined);
      const { buildAgain } = await import('./second-build.ts');
      return buildAgain({
        uv: await uv(),
        sourceDir: await files.locate(request.folder),
        python: await python(),
        sourceDateEpoch: request.sourceDateEpoch,
        env: childEnv,
        pretend: request.versionEnvironment,
        buildCommand: request.buildCommand,
        written: await Promise.all(request.edited.map((path) => files.locate(path))),
        first: request.first,
        temporary: env['RUNNER_TEMP'],
        log,
      });
    },

    listMembers: async (path: string) => (await import('../archives/list-members.ts')).listMembers(path),

    cleanArtifacts: async (request: { readonly folder: string; readonly project: string }) =>
      (await import('./stale-artifacts.ts')).cleanArtifacts({ ...request, workspace, env: childEnv }),

    readDistribution: async (path: string, known?: FileDigest) => readDistribution(path, undefined, known),

    readExtra: async (path: string) => {
      const absolute = await files.locate(path);
      const { sha256, size } = await digestAndHold(absolute);
      return { filename: basename(path), kind: 'extra' as const, sha256, size, path: absolute };
    },

    twineCheck: async (paths: readonly string[]) => {
      const verdicts = await twineCheck({
        checkPython: await checkPython(),
        files: paths,
        env: childEnv,
        cwd: workspace,
      });
      throwAll(
        verdicts
          .filter(({ passed }) => !passed)
          .map(({ filename, messages }) =>
            raise(buildErrors, 'check-metadata-refused', { file: filename, lines: messages.join('\n') }),
          ),
      );
    },

    /** Sentences about what was not proved. */
    checkInstall: async ({
      wheel,
      version,
      verifyCommand,
    }: {
      readonly wheel: DescribedFile;
      readonly version: string;
      readonly verifyCommand: readonly string[] | null;
    }) => {
      const report = await checkInstall({
        uv: await uv(),
        python: await python(),
        env: childEnv,
        log,
        name: wheel.metadata.name,
        version,
        files: [{ filename: wheel.filename, location: wheel.path, sha256: wheel.sha256 }],
        modules: wheel.topLevelModules,
        scripts: wheel.consoleScripts,
        configurationDir: null,
        temporary: env['RUNNER_TEMP'],
        verifyCommand,
        verifyDir: null,
      });
      return report.notes;
    },

    saveText: (path: string, text: string) => files.write(path, text),

    lockRequirements: async (order: LockOrder) =>
      (await import('./lock-requirements.ts')).lockRequirements({
        ...order,
        uv: await uv(),
        python: await python(),
        env: childEnv,
        temporary: env['RUNNER_TEMP'],
      }),

    saveManifest: (folder: string, bytes: Buffer) => files.write(`${folder}/${MANIFEST_FILENAME}`, bytes),

    keepExtra: async (folder: string, extra: { readonly filename: string; readonly path: string }) => {
      const kept = await files.locate(`${folder}/${extra.filename}`);
      if (kept !== extra.path) await copyFile(extra.path, kept);
    },

    listFolder: (folder: string) => files.list(folder),

    readBytes: async (path: string) => (await files.read(path)) ?? Buffer.alloc(0),

    keepDistribution: async (filename: string, bytes: Buffer) => {
      const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'py-release-resume-'));
      const path = join(folder, basename(filename));
      await writeFile(path, bytes);
      return readDistribution(path);
    },
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}
