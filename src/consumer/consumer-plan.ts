// All that setting a project up changes, as a value: files before and after, and what is left to the person.
import type { ConsumerRequest, FileChange, TextFile } from './consumer-request.ts';
import { ciStepLines, TOKEN_SECRET, withCiSteps } from './ci-step.ts';
import { installingActions } from './local-actions.ts';
import { ownServerCi, ownServerLogin } from './own-server-ci.ts';
import {
  hasProjectTable,
  type InstallTool,
  isCompiled,
  otherTools,
  type ProjectFiles,
  projectTools,
  requirementsFile,
} from '../dependencies/project-tools.ts';
import { withPyprojectSetup } from './pyproject-setup.ts';
import { addRequirementLine, withRequirementLine } from './requirements-file.ts';

/** Text that a person puts where it belongs. */
export interface Paste {
  readonly place: string;
  readonly text: string;
}

export interface ConsumerPlan {
  readonly tools: readonly InstallTool[];
  readonly changes: readonly FileChange[];
  readonly notes: readonly string[];
  readonly paste: readonly Paste[];
}

/** Workflows above the project's folder: their jobs may belong to other projects. */
export type FilesAbove = readonly TextFile[];

const PYPROJECT = 'pyproject.toml';

/** `extraIndex`: written for pip, whose danger was told and accepted. Throws the problems of `consumerErrors`. */
export function planConsumer(
  files: ProjectFiles,
  request: ConsumerRequest,
  extraIndex: boolean,
  above: FilesAbove = [],
): ConsumerPlan {
  const tools = projectTools(files);
  const pyproject = files.get(PYPROJECT);
  const inPyproject = hasProjectTable(files) || request.group !== null;
  const notes: string[] = [];
  const changes: FileChange[] = [];
  if (pyproject !== undefined || request.group !== null) {
    const text = pyproject ?? '';
    const after = withPyprojectSetup({ path: PYPROJECT, text }, tools, request, inPyproject);
    changes.push({ path: PYPROJECT, before: pyproject ?? null, after });
  }
  const written = requirementsFile(files);
  if (!inPyproject || (extraIndex && written !== null)) {
    const path = written ?? 'requirements.txt';
    const before = files.get(path) ?? null;
    const listed = inPyproject ? (before ?? '') : withRequirementLine({ path, text: before ?? '' }, request);
    changes.push({ path, before, after: extraIndex ? withExtraIndex(listed, request) : listed });
  }
  if (extraIndex && inPyproject && written === null) notes.push(extraIndexUnwritten(request));
  notes.push(...requirementsNotes(files, inPyproject), ...toolNotes(files, tools, request));
  const steps = planSteps(files, request, pyproject !== undefined, above);
  return {
    tools,
    changes: [...changes, ...steps.changes].filter(({ before, after }) => before !== after),
    notes: [...notes, ...steps.notes],
    paste: steps.paste,
  };
}

function extraIndexUnwritten({ index }: ConsumerRequest): string {
  return `--allow-extra-index wrote nothing: the place for pip's second index is a requirements file, and there is none. uv and poetry need none; leave the option out, or make requirements.txt and run again for ${index.url}.`;
}

function withExtraIndex(text: string, { index }: ConsumerRequest): string {
  const line = `--extra-index-url ${index.url}`;
  return text.split(/\r?\n/).includes(line) ? text : addRequirementLine(text, line);
}

function requirementsNotes(files: ProjectFiles, inPyproject: boolean): readonly string[] {
  const compiled = ['requirements.txt'].filter((path) => isCompiled(files.get(path) ?? ''));
  const path = compiled[0] ?? (inPyproject ? requirementsFile(files) : null);
  return path === null
    ? []
    : [`The dependency was not added to ${path}: if that is made from another file, make it again.`];
}

function toolNotes(
  files: ProjectFiles,
  tools: readonly InstallTool[],
  { source, index, name }: ConsumerRequest,
): readonly string[] {
  const locks = ['uv.lock', 'poetry.lock'].filter((path) => files.has(path));
  const lock = locks.length === 0 ? [] : [`${locks.join(' and ')} will follow with the next lock.`];
  const shadowed =
    tools.includes('uv') && files.has('uv.toml')
      ? [
          'uv.toml stands beside pyproject.toml: uv takes the package from its index alone all the same, but warns, and reads `authenticate` from uv.toml only: add the same [[index]] there.',
        ]
      : [];
  const run = { uv: 'uv sync', poetry: 'poetry install', pip: 'pip install …' }[tools[0] ?? 'pip'];
  const how =
    source.kind === 'github'
      ? `On this machine: \`py-release index serve -- ${run}\`, with GITHUB_TOKEN set.`
      : `The login for ${index.url} comes from the environment, a keyring or ~/.netrc, never from a file of the project.`;
  const login = source.kind === 'github' ? [] : ownServerLogin(tools, { index });
  const others = otherTools(files).map(
    (tool) =>
      `${tool} is not set up: it asks all its sources for every name. Before the next lock give ${name} a source of its own, by include_packages there and exclude_packages at the others.`,
  );
  return [...lock, ...shadowed, ...others, how, ...login];
}

interface Steps {
  readonly changes: readonly FileChange[];
  readonly notes: readonly string[];
  readonly paste: readonly Paste[];
}

function planSteps(
  files: ProjectFiles,
  request: ConsumerRequest,
  hasPyproject: boolean,
  above: FilesAbove,
): Steps {
  const { source, name } = request;
  if (source.kind === 'index')
    return { changes: [], notes: [], paste: ownServerCi(projectTools(files), request) };
  const lines = ciStepLines(hasPyproject ? null : `${name}=${source.repository}`);
  const paths = [...files.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).sort();
  const actions = installingActions(files, name);
  const done = paths.map((path) => {
    const before = files.get(path) ?? '';
    return { path, before, ...withCiSteps({ path, text: before }, name, lines, actions) };
  });
  const unsure = done.flatMap((each) => each.unsure);
  const higher = pasteAbove(above, name, ciStepLines(`${name}=${source.repository}`));
  const isNew = done.some(({ added }) => added.length > 0);
  const token = `CI needs the secret ${TOKEN_SECRET}: a token that may read contents of ${source.repository} and nothing else. Runs of forks have no secrets.`;
  return {
    changes: done.map(({ path, before, text }) => ({ path, before, after: text })),
    notes: isNew || unsure.length > 0 || higher.length > 0 ? [token] : [],
    paste: [
      ...unsure.map(({ path, job, why }) => ({
        place: `${path}, job ${job}, before the step that installs (${why})`,
        text: lines.join('\n'),
      })),
      ...higher,
    ],
  };
}

/** Which of their jobs install this project cannot be known from here. */
function pasteAbove(above: FilesAbove, name: string, lines: readonly string[]): readonly Paste[] {
  const actions = installingActions(new Map(above.map(({ path, text }) => [rootPath(path), text])), name);
  return above.flatMap((file) => {
    if (!/\.github\/workflows\/[^/]+$/.test(file.path)) return [];
    const { added, unsure } = withCiSteps(file, name, lines, actions);
    const jobs = [...added, ...unsure.map(({ job }) => job)].join(', ');
    const place = `${file.path}, before the step that installs this project (of the jobs that install: ${jobs})`;
    return jobs === '' ? [] : [{ place, text: lines.join('\n') }];
  });
}

function rootPath(path: string): string {
  return path.replace(/^(?:\.\.\/)+/, '');
}
