// What a project says of an update: it installs, what was updated imports in its new version, and the tests pass, here and in staging.
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { formatVersion } from '../version/format-version.ts';
import { defaultTests, importStep, installSteps, lacksPytest, ranNothing } from '../update/install-steps.ts';
import { resolverWords } from '../update/resolver-words.ts';
import type { ProjectStep, StepEnd } from '../update/project-step.ts';
import type { AskedPlace } from '../dependencies/asked-places.ts';
import type { TestRun } from '../update/update-result.ts';
import type { ComparedStep } from '../update/without-update.ts';
import type { WantedVersion } from '../update/lock-steps.ts';
import type { Trial, UpdateAttempt } from './try-update.ts';

export interface TestPlan extends Pick<UpdateAttempt, 'request'> {
  /** Where updated packages are asked for: their extras and groups are installed. */
  readonly places: readonly AskedPlace[];
  /** To be imported. */
  readonly packages: readonly WantedVersion[];
  /** Nothing runs after it. */
  readonly last: ComparedStep;
}

export interface TestedTrial {
  /** None after the first that failed. */
  readonly tests: readonly TestRun[];
  /** pip resolves when it installs: its own words when nothing fits; null: it did. */
  readonly conflict: string | null;
}

export async function testUpdate(
  { places, packages, request, last }: TestPlan,
  files: ProjectFiles,
  trial: Trial,
  log: (text: string) => void,
): Promise<TestedTrial> {
  const tests: TestRun[] = [];
  log('installing');
  const ends: StepEnd[] = [];
  for (const step of installSteps(files, places)) {
    const end = await trial.run(step, 'index');
    ends.push(end);
    if (end.exitCode !== 0) break;
  }
  const installed = joined('install', ends);
  tests.push(installed);
  const conflict = installed.passed ? null : resolverWords(installed.log);
  if (conflict !== null || last === 'install') return { tests, conflict };
  for (const { name, version } of packages)
    if (passedAll(tests)) {
      const end = await trial.run(importStep(name, formatVersion(version)), 'none');
      // The script is ours, and of no use to a person.
      tests.push({
        ...testRun('import', end),
        command: ['python', '-c', `import ${name.replaceAll('-', '_')}`],
      });
    }
  const own = request.testCommand === null ? defaultTests(files, await trial.hasTests()) : null;
  const command = request.testCommand ?? own;
  if (command === null)
    log(
      'the project has no tests that are found, and none were given: nothing but the import proves this update',
    );
  if (command !== null && passedAll(tests)) {
    log('testing');
    const end = await trial.run(programStep(command), 'none');
    if (own !== null && lacksPytest(end))
      log(
        'pytest is configured, but the project does not say that it needs it, so nothing but the import proves this update; add it to its requirements or give a test command',
      );
    else if (own === null || !ranNothing(end)) tests.push(testRun('tests', end));
    else log(`${command.join(' ')} found no tests: nothing but the import proves this update`);
  }
  if (request.stagingCommand !== null && last === 'staging' && passedAll(tests)) {
    log('testing against staging');
    tests.push(testRun('staging', await trial.run(programStep(request.stagingCommand), 'none')));
  }
  return { tests, conflict: null };
}

function programStep(command: readonly string[]): ProjectStep {
  return { tool: 'environment', version: null, args: command };
}

function passedAll(tests: readonly TestRun[]): boolean {
  return tests.every(({ passed }) => passed);
}

function testRun(name: string, { command, exitCode, seconds, log }: StepEnd): TestRun {
  return { name, command, passed: exitCode === 0, seconds, log };
}

/** Making an environment and filling it are one install; the last command tells. */
function joined(name: string, ends: readonly StepEnd[]): TestRun {
  const last = ends.at(-1);
  return {
    name,
    command: last?.command ?? [],
    passed: ends.every(({ exitCode }) => exitCode === 0),
    seconds: ends.reduce((sum, { seconds }) => sum + seconds, 0),
    log: last?.log ?? '',
  };
}
