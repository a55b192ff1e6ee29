// What `init` reads: the project, its neighbours in the repository, and the workflows that are there.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import { UserError } from '../findings/user-error.ts';
import type { ReadsProject } from '../project/project-sources.ts';
import type { Project } from '../project/project.ts';
import { findOtherReleaseTools } from '../setup/other-release-tools.ts';
import { readWorkflowFolder, releasesWithUs } from '../setup/written-workflow.ts';
import { readProject } from './read-project.ts';

export interface ReadsWorkflows {
  /** Null when there is no such file; throws when the path leads through a symbolic link. */
  readFile(path: string): Promise<Buffer | null>;
}

export interface InitProject {
  readonly project: Project;
  /** Of every pyproject.toml in the repository. */
  readonly folders: readonly string[];
}

/** Throws `setup-no-project`, or what is wrong with the project. */
export async function readInitProject(needs: ReadsProject, folder: string): Promise<InitProject> {
  const paths = (await needs.listFiles()).map(({ path }) => path);
  const folders = paths
    .filter((path) => posix.basename(path) === 'pyproject.toml')
    .map((path) => posix.dirname(path))
    .sort();
  const others = folders.filter((each) => each !== folder);
  if (!folders.includes(folder) && others.length > 0) throw noProject(folder, 'no pyproject.toml', others);
  try {
    return { project: await readProject(needs, folder), folders };
  } catch (error) {
    // The root of a workspace holds no more than a list of its members.
    const isNameless = error instanceof UserError && error.code === 'project-name-missing';
    if (isNameless && others.length > 0) throw noProject(folder, 'its pyproject.toml names none', others);
    throw error;
  }
}

const MOST_FOLDERS = 8;

function noProject(folder: string, why: string, others: readonly string[]): UserError {
  const place = folder === '.' ? 'the root of the repository' : folder;
  const more = others.length > MOST_FOLDERS ? ` and ${others.length - MOST_FOLDERS} more` : '';
  const shown = others.slice(0, MOST_FOLDERS).join(', ') + more;
  const remedy = `Name the folder of the project: \`py-release init ${others[0] ?? ''}\`. There are projects in ${shown}.`;
  return raise(setupErrors, 'setup-no-project', { folder: place, why, remedy });
}

export interface WorkflowsSeen {
  /** The workflow at the path that `init` writes; null when there is none. */
  readonly written: Buffer | null;
  /** Another workflow that releases the project already. */
  readonly elsewhere: string | null;
  readonly findings: readonly UserError[];
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** `target`: the path that `init` writes. */
export async function readWorkflows(
  needs: ReadsProject & ReadsWorkflows,
  { listing, path: folder, pyproject }: Project,
  target: string,
): Promise<WorkflowsSeen> {
  const written = await needs.readFile(target);
  const paths = listing.map((entry) => entry.path);
  const setupCfg = posix.join(folder, 'setup.cfg');
  // A link is no file of this repository: nobody runs it, and nothing is read through it.
  const isPlain = (path: string): boolean =>
    listing.some((entry) => entry.path === path && entry.mode.startsWith('100'));
  const wanted = paths.filter((path) => (WORKFLOW.test(path) || path === setupCfg) && isPlain(path));
  const texts = new Map(
    [...(await needs.readFiles(wanted))].map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );
  const workflows = new Map([...texts].filter(([path]) => path !== setupCfg));
  const [elsewhere = null] = [...workflows]
    .filter(([path, text]) => path !== target && releasesWithUs(text) && readWorkflowFolder(text) === folder)
    .map(([path]) => path);
  const isElsewhere = written === null && elsewhere !== null;
  const others = findOtherReleaseTools({
    ...{ paths, folder, pyproject: pyproject.document, workflows },
    setupCfg: texts.get(setupCfg) ?? '',
  });
  return {
    written,
    elsewhere: isElsewhere ? elsewhere : null,
    findings: [
      ...(isElsewhere ? [raise(setupErrors, 'setup-other-workflow', { path: elsewhere })] : []),
      ...others,
    ],
  };
}
