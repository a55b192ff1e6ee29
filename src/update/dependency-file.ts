// Which files an update may write: those that say what is installed, of its project alone.
import { posix } from 'node:path';
import { isRequirementsPath } from '../dependencies/asked-places.ts';

const LOCKS = ['uv.lock', 'poetry.lock'];
const NAME = /^(?:pyproject\.toml|uv\.lock|poetry\.lock|pylock(?:\.[\w-]+)?\.toml)$/;

/** Null: it may. `folder`: of the project, POSIX, `.` for the root. */
export function dependencyFileProblem(path: string, folder: string): string | null {
  if (path !== posix.normalize(path) || /^\/|\\|[^ -~]/.test(path) || path.split('/').includes('..'))
    return 'that is no plain path inside the repository';
  const parts = path.split('/').map((part) => part.toLowerCase());
  if (parts.includes('.github') || parts.includes('.git')) return 'workflows are not dependencies';
  const name = posix.basename(path);
  const isInside = folder === '.' || path.startsWith(`${folder}/`);
  const inside = folder === '.' || !isInside ? path : path.slice(folder.length + 1);
  if (!NAME.test(name) && !isRequirementsPath(inside))
    return 'its name is not that of a file of requirements or a lock';
  if (isInside) return null;
  // The lock of a workspace stands at its root.
  const above = posix.dirname(path);
  const isAbove = above === '.' || folder.startsWith(`${above}/`);
  return LOCKS.includes(name) && isAbove ? null : `it lies outside of ${folder}`;
}
