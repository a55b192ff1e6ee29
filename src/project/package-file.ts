// Which Python files are the package's own, judged by their path: not tests, documentation, tools or vendored code.
import { posix } from 'node:path';
import { normalizeName } from './normalize-name.ts';
import type { Tree } from './tree.ts';

/** Folders beside the package. */
const BESIDE = new Set(
  'bench benchmarks build ci dist doc docs demo demos example examples notebooks samples script scripts site tools'.split(
    ' ',
  ),
);
/** Folders that are never the package's own code, wherever they are. */
const NEVER = new Set(
  '_vendor extern node_modules site-packages test testing tests third_party vendor vendored venv'.split(' '),
);

/** Is the file part of the project in `folder`, and not of another project below it? */
export function isPackageFile(path: string, folder: string, name: string, tree: Tree): boolean {
  const inside = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
  if (inside === null || tree.get(path)?.mode.startsWith('100') !== true) return false;
  const folders = inside.split('/').slice(0, -1);
  const isOwn = (part: string): boolean => normalizeName(part) === normalizeName(name);
  const excluded = folders.some(
    (part, depth) =>
      !isOwn(part) && (NEVER.has(part) || part.startsWith('.') || (depth === 0 && BESIDE.has(part))),
  );
  if (excluded || /^(?:test_.*|.*_test|conftest|noxfile|tasks)\.py$/.test(posix.basename(path))) return false;
  return folders.every(
    (_, depth) => !tree.has(posix.join(folder, ...folders.slice(0, depth + 1), 'pyproject.toml')),
  );
}

/** `acme/__init__.py` or `src/acme/__init__.py` of a project that is named `acme`. */
export function isOwnInit(path: string, folder: string, name: string): boolean {
  const inside = posix.relative(folder, path);
  const own = /^(?:src\/)?([^/]+)\/__init__\.py$/.exec(inside)?.[1];
  return own !== undefined && normalizeName(own) === normalizeName(name);
}
