// Whether a command of a workflow installs what the project depends on, and not some tool alone.
import { normalizeName } from '../project/normalize-name.ts';

const PIP =
  /(?:^|[\s;&|(])(?:pip[\d.]*|python[\d.]*\s+-m\s+pip|uv\s+pip)\s+(?:-\S+\s+)*(?:install|download|wheel|sync|compile)\b([^\n;&|]*)/g;
const PROJECT_ARGUMENT =
  /(?:^|\s)["']?(?:-r|--requirements?|-c|--constraints?|-e|--editable|--group|\.(?:\[[^\]]*\])?|\.{1,2}\/\S*|\S+\.(?:txt|in|toml))(?=["'=\s]|$)/;
const WHOLE_PROJECT =
  /(?:^|[\s;&|(])(?:uv\s+(?:-\S+\s+(?:[^-\s]\S*\s+)??)*(?:sync|lock|run|export|build)|poetry\s+(?:install|sync|lock|update|run)|pip-(?:sync|compile)|hatch\s+(?:run|test)|pdm\s+(?:install|sync|lock|update|run)|tox|nox)\b/m;

/** `name`: of the package that the project depends on. */
export function installsProject(run: string, name: string): boolean {
  const script = run.replace(/\\\r?\n/g, ' ').replace(/^\s*#.*$/gm, '');
  if (WHOLE_PROJECT.test(script)) return true;
  return [...script.matchAll(PIP)].some(
    ([, words = '']) =>
      PROJECT_ARGUMENT.test(words) ||
      words
        .split(/[\s"']+/)
        .some((word) => normalizeName(/^[\w.-]*/.exec(word)?.[0] ?? '') === normalizeName(name)),
  );
}
