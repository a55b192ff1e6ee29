// A project that the real uv builds in a moment: its backend is its own and needs nothing from a registry.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFiles } from '../../sandbox/projects/project-files.ts';
import { BACKEND_TABLE, plainBackend } from '../e2e/plain-backend.ts';
import { toolCache } from '../e2e/warm-tools.ts';
import { commit, type TestProject, type World } from './world.ts';

export interface Built {
  /** Python that the backend runs while it builds the wheel. */
  readonly attack?: string;
  readonly files?: (module: string) => Readonly<Record<string, string>>;
  /** The state is made so that invariants don't hold from the start. */
  readonly unsound?: boolean;
}

export async function builtProject(
  world: World,
  { attack, files, unsound = false }: Built = {},
): Promise<TestProject> {
  const project = await world.project({ unsound });
  const { name, module } = project;
  const { 'pyproject.toml': text = '' } = projectFiles({ name, module }, 'hatchling', '1.2.0');
  const pyproject = `${BACKEND_TABLE}\n${text.slice(text.indexOf('[project]'))}`;
  const backend = { 'pyproject.toml': pyproject, 'tools/backend.py': plainBackend(attack) };
  await project.push(commit('build: a backend of our own', 5, { files: { ...backend, ...files?.(module) } }));
  return project;
}

/** Call `warmTools` before. */
export async function buildEnvironment({ root }: World): Promise<Readonly<Record<string, string>>> {
  const temporary = join(root, 'temporary');
  await mkdir(temporary, { recursive: true });
  return {
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: toolCache,
    UV_CACHE_DIR: join(toolCache, '..', 'uv'),
  };
}
