// A new project, by a first upload or by a pending publisher. https://pypi.org/help/#project-name
import { normalizeName } from './pep440.ts';
import { Refusal, refuse, repr } from './refusal.ts';
import type { Site } from './site.ts';
import { type IndexProject, newProject } from './state.ts';

/** Names that can't be taken: Warehouse refuses all modules of the standard library; these stand for them. */
const PROHIBITED = new Set([
  'json',
  'os',
  'pathlib',
  'requirements-txt',
  'sys',
  'tomllib',
  'unittest',
  'zipfile',
]);

/** Not yet in the state: an upload that is refused later makes no project. Throws a `Refusal`. */
export function createProject({ state, help }: Site, name: string, owner: string): IndexProject {
  const more = `See ${help('project-name')} for more information.`;
  const normalizedName = normalizeName(name);
  if (PROHIBITED.has(normalizedName)) refuse(`The name ${repr(name)} isn't allowed. ${more}`);
  const similar = [...state.projects.values()].some(
    (project) => lookalike(project.normalizedName) === lookalike(normalizedName),
  );
  if (similar) refuse(`The name ${repr(name)} is too similar to an existing project. ${more}`);
  if (state.switches.newProjectsLimited) throw new Refusal(429, 'Too many new projects created');
  const project = newProject(name, normalizedName);
  project.owners.add(owner);
  return project;
}

function lookalike(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, '').replace(/[li]/g, '1').replaceAll('o', '0');
}
