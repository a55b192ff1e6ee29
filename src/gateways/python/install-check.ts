// Proves that what was built installs and runs: in a fresh environment the modules import, `__version__` is the
// version, each console script resolves and answers `--help` with code 0, and the project's own command passes.
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { throwAll } from '../../findings/user-error.ts';
import type { ConsoleScript } from '../../distribution/console-scripts.ts';
import {
  createFreshEnvironment,
  type EnvironmentRequest,
  type FreshEnvironment,
} from './fresh-environment.ts';
import { findProblems, foreignVersions } from './install-findings.ts';
import { probeInstallation, type ProbedModule } from './install-probe.ts';
import { answersHelp, verifies } from './installed-programs.ts';
import { activated, environmentPython } from './virtual-environment.ts';

export interface InstallRequest extends EnvironmentRequest {
  readonly version: string;
  /** Modules and packages at the top of the wheel. */
  readonly modules: readonly string[];
  readonly scripts: readonly ConsoleScript[];
  /** Argument array; null: none. */
  readonly verifyCommand: readonly string[] | null;
  /** Where `verifyCommand` runs; null: an empty folder. */
  readonly verifyDir: string | null;
  readonly log: (line: string) => void;
}

export interface InstallReport {
  /** The file that was tried; null when none fits this machine, and then nothing is proved. */
  readonly file: string | null;
  readonly modules: readonly Pick<ProbedModule, 'name' | 'version'>[];
  /** Console scripts that answered `--help`. */
  readonly scripts: readonly string[];
  readonly verified: boolean;
  /** Sentences about what was not proved. */
  readonly notes: readonly string[];
}

const PROBE_TIMEOUT_MS = 2 * 60 * 1000;

/** Throws all problems that were found together; takes nothing from the folder of the sources. */
export async function checkInstall(request: InstallRequest): Promise<InstallReport> {
  const environment = await createFreshEnvironment(request);
  try {
    return await proveInstallation(request, environment);
  } finally {
    environment.remove();
  }
}

async function proveInstallation(
  request: InstallRequest,
  { folder, empty, installed }: FreshEnvironment,
): Promise<InstallReport> {
  if (installed === null) {
    const note = 'No wheel fits this machine and Python, so no installation was tried.';
    return { file: null, modules: [], scripts: [], verified: false, notes: [note] };
  }
  const env = activated(folder, request.env);
  const { name, version, modules, scripts } = request;
  const [probe, help] = await Promise.all([
    probeInstallation(
      environmentPython(folder),
      { distribution: name, modules, scripts },
      { cwd: empty, env, timeoutMs: PROBE_TIMEOUT_MS },
    ),
    answersHelp(scripts, { folder, cwd: empty, env }),
  ]);
  throwAll(findProblems({ name, version, file: installed.filename, probe, help }));
  const command = request.verifyCommand;
  if (command !== null) {
    const verified = await verifies(command, { cwd: request.verifyDir ?? empty, env, log: request.log });
    if (verified !== null) throw raise(buildErrors, 'install-verify-failed', verified);
  }
  const untried = probe.scripts.filter((script) => script.needsExtra).map((script) => script.name);
  return {
    file: installed.filename,
    modules: probe.modules.map((module) => ({ name: module.name, version: module.version })),
    scripts: scripts.map((script) => script.name).filter((script) => !untried.includes(script)),
    verified: command !== null,
    notes: [
      ...untried.map((script) => `The console script ${script} needs an extra and was not tried.`),
      ...foreignVersions(name, version, probe.modules),
    ],
  };
}
