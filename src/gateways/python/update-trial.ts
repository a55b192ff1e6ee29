// A copy of a project in which one update is tried: nothing of it is the checkout, and nothing of it is left.
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, relative } from 'node:path';
import type { ProjectFiles } from '../../dependencies/project-tools.ts';
import { maskUserInfo } from '../../consumer/mask-secrets.ts';
import { secretFile } from '../../distribution/secret-files.ts';
import { ENVIRONMENT } from '../../update/install-steps.ts';
import type { ProjectStep, StepEnd } from '../../update/project-step.ts';
import { isLoopback } from '../../upload/index-url.ts';
import { createFiles } from '../files.ts';
import { runProgram } from '../run-program.ts';
import { hasTestFiles, placeInCopy, readUpdateFiles, type UpdatePlace } from '../update-files.ts';
import { copySources } from './source-copy.ts';
import type { StepWords } from './update-tools.ts';
import { activated } from './virtual-environment.ts';

type ChildEnvironment = Readonly<Record<string, string>>;

export interface TrialOptions {
  readonly place: UpdatePlace;
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
  /** Of programs that resolve and install: with the login of the index, and nothing else that is secret. */
  readonly installing: ChildEnvironment;
  /** Of programs that run project code. */
  readonly testing: ChildEnvironment;
  readonly findWords: (step: ProjectStep, cwd: string) => Promise<StepWords>;
  /** In no log. */
  readonly secrets: readonly string[];
}

const LOCK_MS = 20 * 60_000;
const TEST_MS = 60 * 60_000;
/** What tests started may still write while it is removed. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 } as const;
/** Nobody is asked, and a project's own place of environments is not touched. */
const TOOLS = {
  UV_NO_PROGRESS: '1',
  NO_COLOR: '1',
  POETRY_VIRTUALENVS_IN_PROJECT: 'true',
  POETRY_VIRTUALENVS_CREATE: 'true',
  PIP_NO_INPUT: '1',
} as const;
/** Tests that start `uv run` find the environment as it is. */
const TESTS = { UV_NO_SYNC: '1', UV_FROZEN: '1', UV_OFFLINE: '1', NO_COLOR: '1' } as const;

export async function openTrial(files: ProjectFiles, options: TrialOptions) {
  const { place, installing, testing } = options;
  const folder = await mkdtemp(join(options.temporary || tmpdir(), 'py-release-update-'));
  // Who stops us in the middle finds nothing of it either.
  const removeNow = (): void => rmSync(folder, REMOVAL);
  process.once('exit', removeNow);
  const close = async (): Promise<void> => {
    await rm(folder, REMOVAL);
    process.removeListener('exit', removeNow);
  };
  try {
    const inPlace = placeInCopy(place.root, place);
    const copy = await copySources({
      folder: place.root,
      target: join(folder, 'project'),
      written: [...files.keys()].map((path) => join(inPlace, path)),
      env: testing,
    });
    // Without a commit everything was copied, and not only what git knows.
    if (place.head === null) await removeSecrets(copy.to);
    const project = placeInCopy(copy.to, place);
    const written = createFiles(copy.to);
    const write = (path: string, text: string): Promise<void> =>
      written.write(posix.join(place.path, path), text);
    const readFiles = (): Promise<ProjectFiles> => readUpdateFiles({ root: copy.to, path: place.path });
    const there = await readFiles();
    for (const [path, text] of files) if (there.get(path) !== text) await write(path, text);
    const environment = join(project, ENVIRONMENT);
    return {
      write,
      readFiles,
      hasTests: () => hasTestFiles(project),
      run: async (step: ProjectStep, access: 'index' | 'none'): Promise<StepEnd> => {
        const base =
          access === 'index'
            ? {
                ...installing,
                ...TOOLS,
                ...compilerIndex(step, installing),
                UV_PROJECT_ENVIRONMENT: environment,
              }
            : { ...testing, ...TESTS, UV_PROJECT_ENVIRONMENT: environment };
        // poetry and uv would take an active environment for the project's.
        const env = step.tool === 'environment' ? activated(environment, base) : base;
        const [program, ...args] = await options.findWords(step, project);
        const started = performance.now();
        const timeoutMs = access === 'index' ? LOCK_MS : TEST_MS;
        const end = await runProgram(program, args, { cwd: project, env, timeoutMs });
        const late = end.timedOut ? [`(It did not end within ${timeoutMs / 60_000} minutes.)`] : [];
        return {
          command: commandOf(step),
          exitCode: end.exitCode,
          seconds: Math.round((performance.now() - started) / 100) / 10,
          log: cleaned([...end.lastLines, ...late].join('\n'), [folder, ...options.secrets]),
        };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Files that are secrets by their name. */
async function removeSecrets(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.map((entry) => join(entry.parentPath, entry.name));
  const secret = found.filter(
    (path) => secretFile(relative(folder, path).replaceAll('\\', '/')) === 'always',
  );
  for (const path of secret) await rm(path, { recursive: true, force: true });
}

/** `uv pip` knows neither pip's variable nor the explicit indexes of a project; the index of this machine has the private names. */
function compilerIndex({ tool, args }: ProjectStep, env: ChildEnvironment): ChildEnvironment {
  const url = env['PIP_INDEX_URL'] ?? '';
  const isLocal = URL.canParse(url) && isLoopback(new URL(url).hostname);
  return tool === 'uv' && args[0] === 'pip' && isLocal ? { UV_DEFAULT_INDEX: url } : {};
}

function commandOf({ tool, args }: ProjectStep): readonly string[] {
  return tool === 'environment' ? args : [tool, ...args];
}

function cleaned(log: string, hidden: readonly string[]): string {
  const [folder = '', ...secrets] = hidden;
  const shown = log.replaceAll(join(folder, 'project'), '.');
  return maskUserInfo(
    secrets.filter((secret) => secret !== '').reduce((text, secret) => text.replaceAll(secret, '***'), shown),
  );
}
