// What the probe and the console scripts tell, as errors for people.
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { UserError } from '../../findings/user-error.ts';
import { normalizeName } from '../../project/normalize-name.ts';
import { sameVersion } from '../../version/compare-versions.ts';
import { parseVersion } from '../../version/parse-version.ts';
import type { ProbedModule, ProbeResult } from './install-probe.ts';
import type { ScriptFailure } from './installed-programs.ts';
import { shownLines } from './shown-lines.ts';

export interface Proof {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly probe: ProbeResult;
  readonly help: readonly ScriptFailure[];
}

export function findProblems({ name, version, file, probe, help }: Proof): readonly UserError[] {
  const imports = probe.modules.flatMap((module) =>
    module.failure === null
      ? []
      : [
          raise(buildErrors, 'install-import-failed', {
            module: module.name,
            lines: shownLines(module.failure),
          }),
        ],
  );
  // What fails to import breaks the scripts as well; said once is enough.
  if (imports.length > 0) return imports;
  const versions = probe.complete ? wrongVersions(name, version, file, probe) : [];
  return [...versions, ...brokenScripts(probe, help)];
}

/** Modules of the wheel with another `__version__` that are not the project's own: a vendored package, for example. */
export function foreignVersions(
  name: string,
  version: string,
  modules: readonly ProbedModule[],
): readonly string[] {
  return modules
    .filter((module) => differs(module, version) && !isOwn(module, name, modules))
    .map((module) => `${module.name}.__version__ is ${module.version}, not ${version}.`);
}

function wrongVersions(
  name: string,
  expected: string,
  file: string,
  { version, modules }: ProbeResult,
): readonly UserError[] {
  const actual = version ?? 'none (the distribution has another name)';
  const installed =
    version !== null && equalVersions(version, expected)
      ? []
      : [raise(buildErrors, 'install-version-differs', { file, actual, expected })];
  const own = modules
    .filter((module) => differs(module, expected) && isOwn(module, name, modules))
    .map((module) =>
      raise(buildErrors, 'install-module-version', {
        module: module.name,
        actual: module.version as string,
        expected,
      }),
    );
  return [...installed, ...own];
}

function brokenScripts({ scripts }: ProbeResult, help: readonly ScriptFailure[]): readonly UserError[] {
  return scripts.flatMap(({ name, target, needsExtra, failure }) => {
    if (failure !== null)
      return [
        raise(buildErrors, 'install-script-broken', { script: name, target, lines: shownLines(failure) }),
      ];
    const unhelpful = needsExtra ? undefined : help.find((one) => one.script === name);
    return unhelpful === undefined ? [] : [raise(buildErrors, 'install-script-failed', { ...unhelpful })];
  });
}

function differs(module: ProbedModule, expected: string): boolean {
  return module.version !== null && !equalVersions(module.version, expected);
}

/** The only module of the wheel, or the one that is named like the project. */
function isOwn(module: ProbedModule, name: string, modules: readonly ProbedModule[]): boolean {
  return modules.length === 1 || normalizeName(module.name) === normalizeName(name);
}

function equalVersions(left: string, right: string): boolean {
  const [a, b] = [parseVersion(left), parseVersion(right)];
  return a !== null && b !== null && sameVersion(a, b);
}
