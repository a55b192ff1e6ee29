// One update in a copy of the project: constraints changed, locked by the project's own tool, installed, imported, tested.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { isCompiled, type ProjectFiles } from '../dependencies/project-tools.ts';
import { raise } from '../findings/catalogue.ts';
import { updateErrors } from '../findings/update-errors.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { withIndexLines } from '../update/compiled-command.ts';
import { editAsked } from '../update/edit-asked.ts';
import { type AskedPlace, isRequirementsPath } from '../dependencies/asked-places.ts';
import { lockSteps } from '../update/lock-steps.ts';
import { lockVersions } from '../dependencies/locked-version.ts';
import type { ProjectStep, StepEnd } from '../update/project-step.ts';
import { resolverWords } from '../update/resolver-words.ts';
import type { TestedUpdate, UpdatedFile } from '../update/update-result.ts';
import type { NewerPackage } from './look-up-package.ts';
import { type TestPlan, testUpdate } from './test-update.ts';

export interface Trial {
  /** By path from the project's folder. */
  write(path: string, text: string): Promise<void>;
  readFiles(): Promise<ProjectFiles>;
  /** Whether there are test files in a folder `tests`. */
  hasTests(): Promise<boolean>;
  /** `index`: it gets the login of the index that it resolves or installs from; `none`: it runs project code, without any. */
  run(step: ProjectStep, access: 'index' | 'none'): Promise<StepEnd>;
  close(): Promise<void>;
}

export interface RunsTrials {
  /** A copy of the project in a folder of its own, with these files as they are here. */
  openTrial(files: ProjectFiles): Promise<Trial>;
  /** Holds a text for whoever writes the update, by its sha256. */
  keepText(sha256: string, text: string): void;
  /** One sentence of progress. */
  log(text: string): void;
}

export interface UpdateAttempt {
  readonly id: string;
  readonly packages: readonly NewerPackage[];
  /** What the copy begins with. */
  readonly files: ProjectFiles;
  /** Of the project in the repository. */
  readonly path: string;
  readonly request: {
    readonly testCommand: readonly string[] | null;
    readonly stagingCommand: readonly string[] | null;
  };
}

export interface TriedUpdate {
  readonly update: TestedUpdate;
  readonly after: ProjectFiles;
}

/** Throws `update-lock-failed` and what a tool that is not there throws. */
export async function tryUpdate(attempt: UpdateAttempt, needs: RunsTrials): Promise<TriedUpdate> {
  const { id, packages, files } = attempt;
  const described = packages.map((each) => each.described);
  needs.log(
    `${described.map(({ name, from, to }) => `${name} ${from ?? '?'} -> ${to}`).join(', ')}: locking`,
  );
  const trial = await needs.openTrial(files);
  try {
    const conflict = await lock(attempt, trial);
    if (conflict !== null)
      return {
        update: { id, state: 'conflict', packages: described, files: [], tests: [], conflict },
        after: files,
      };
    const after = await trial.readFiles();
    const changed = changedFiles(attempt, after, needs);
    const plan: TestPlan = { ...attempt, places: placesOf(packages), last: 'staging' };
    const { tests, conflict: words } = await testUpdate(plan, after, trial, (text) => needs.log(text));
    if (words !== null)
      return {
        update: { id, state: 'conflict', packages: described, files: [], tests: [], conflict: words },
        after: files,
      };
    const state = tests.every(({ passed }) => passed) ? 'green' : 'red';
    return { update: { id, state, packages: described, files: changed, tests, conflict: null }, after };
  } finally {
    await trial.close();
  }
}

export function placesOf(packages: UpdateAttempt['packages']): readonly AskedPlace[] {
  return packages.flatMap(({ places }) => places);
}

/** The resolver's words where nothing fits; null: it is locked. */
async function lock({ packages, files }: UpdateAttempt, trial: Trial): Promise<string | null> {
  const steps = lockSteps(files, packages);
  const edited = packages.reduce((each, { name, version }) => editAsked(each, name, version), files);
  if (steps.length === 0) await writeConstraints(edited, files, trial);
  for (const { files: standing, step } of steps) {
    await writeConstraints(standing, files, trial);
    const end = await trial.run(step, 'index');
    if (end.exitCode === 0) continue;
    const words = resolverWords(end.log);
    if (words !== null) return words;
    throw raise(updateErrors, 'update-lock-failed', { command: end.command.join(' '), log: end.log });
  }
  const locked = await trial.readFiles();
  for (const [path, text] of locked) {
    const before = files.get(path);
    const kept = before !== undefined && isCompiled(text) ? withIndexLines(before, text) : text;
    if (kept !== text) await trial.write(path, kept);
    const other = otherVersion(path, text, packages);
    if (other !== null) return other;
  }
  return null;
}

/** Locks are the tools' own. */
async function writeConstraints(files: ProjectFiles, before: ProjectFiles, trial: Trial): Promise<void> {
  for (const [path, text] of files) {
    const isOurs = path === 'pyproject.toml' || (isRequirementsPath(path) && !isCompiled(text));
    if (isOurs && before.has(path)) await trial.write(path, text);
  }
}

/** A tool that ended well with something else than was asked for has not done it. */
function otherVersion(path: string, text: string, packages: readonly NewerPackage[]): string | null {
  for (const { name, version } of packages) {
    const found = lockVersions(path, text, name);
    if (found.length === 0 || found.some((each) => compareVersions(each, version) === 0)) continue;
    const kept = found.map(formatVersion).join(', ');
    return `${path} was locked with ${name} ${kept}, although ${formatVersion(version)} was asked for.`;
  }
  return null;
}

function changedFiles(
  { files, path }: UpdateAttempt,
  after: ProjectFiles,
  needs: RunsTrials,
): readonly UpdatedFile[] {
  const changed = [...after].filter(([name, text]) => files.get(name) !== text);
  return changed
    .map(([name, text]): UpdatedFile => {
      const before = files.get(name);
      const digest = sha256(text);
      needs.keepText(digest, text);
      return {
        path: posix.normalize(posix.join(path, name)),
        before: before === undefined ? null : sha256(before),
        after: digest,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
