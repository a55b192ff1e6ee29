// Every setting through which somebody else's package can be installed instead of a private one: files in, findings out.
import type { FileChange } from './consumer-request.ts';
import { type Hole, type HoleCode, type HoleFile, makeHole, urlHoles } from './hole.ts';
import { pipConfigHoles } from './pip-config-holes.ts';
import { scriptHoles } from './script-holes.ts';
import { applyEdits, type TextEdit } from './toml-edit.ts';
import { tomlHoles } from './toml-holes.ts';

export interface HoleSources {
  readonly files: readonly HoleFile[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Root of the simple index that is being set up: its entries can be made explicit; null: none. */
  readonly own: string | null;
}

const VARIABLES: Readonly<Record<string, HoleCode>> = {
  PIP_EXTRA_INDEX_URL: 'hole-extra-index',
  UV_EXTRA_INDEX_URL: 'hole-extra-index-uv',
  UV_INDEX: 'hole-extra-index-uv',
  PIP_TRUSTED_HOST: 'hole-trusted-host',
  UV_INSECURE_HOST: 'hole-trusted-host',
};
const INDEX_VARIABLES = ['PIP_INDEX_URL', 'UV_INDEX_URL', 'UV_DEFAULT_INDEX', 'PIP_FIND_LINKS'];

/** Files whose text is worth reading, by their path: what `findHoles` knows to judge. */
export function mayHaveHoles(path: string): boolean {
  return kindOf(path) !== null;
}

/** By file in their order, then by line. */
export function findHoles({ files, environment, own }: HoleSources): readonly Hole[] {
  const inFiles = files.flatMap((file) =>
    holesOf(file, own).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
  return [...inFiles, ...environmentHoles(environment)];
}

/** What mends the holes of the project's files; the others are left to the person. */
export function fixHoles(files: readonly HoleFile[], holes: readonly Hole[]): readonly FileChange[] {
  return files.flatMap(({ path, text, outside }) => {
    const edits = holes.flatMap((hole) => (hole.path === path && !outside ? (hole.fix ?? []) : []));
    return edits.length === 0 ? [] : [{ path, before: text, after: applyEdits(text, merged(edits)) }];
  });
}

function holesOf(file: HoleFile, own: string | null): readonly Hole[] {
  const kind = kindOf(file.path);
  const found =
    kind === 'pip'
      ? pipConfigHoles(file)
      : kind === 'toml'
        ? [...tomlHoles(file, own), ...scriptHoles(file).map((hole) => ({ ...hole, fix: null }))]
        : kind === 'script'
          ? scriptHoles(file)
          : [];
  return file.outside ? found.map((hole) => ({ ...hole, fix: null })) : found;
}

function kindOf(path: string): 'pip' | 'toml' | 'script' | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^pip\.(?:conf|ini)$/.test(name)) return 'pip';
  if (/^(?:pyproject|uv)\.toml$/.test(name)) return 'toml';
  const isRequirements = /(?:requirements|constraints)[^/]*\.(?:txt|in)$/i.test(name);
  const isContainer = /^(?:Dockerfile|Containerfile)|\.dockerfile$/i.test(name);
  const isScript =
    /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|ya?ml)$|^(?:Makefile|justfile|\.env(?:rc|\..*)?)$/i.test(name);
  const isTool = /^(?:tox\.ini|noxfile\.py|setup\.cfg|poetry\.toml|Jenkinsfile|Procfile)$/.test(name);
  const isFolder = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/.test(path);
  return isRequirements || isFolder || isContainer || isScript || isTool ? 'script' : null;
}

function environmentHoles(environment: HoleSources['environment']): readonly Hole[] {
  const place = { path: null, line: null };
  const named = Object.entries(VARIABLES).flatMap(([name, code]) => {
    const seen = environment[name]?.trim() ?? '';
    return seen === '' ? [] : [makeHole(code, { ...place, seen }, null, name)];
  });
  const strategy = environment['UV_INDEX_STRATEGY'] ?? '';
  const unsafe = strategy.startsWith('unsafe')
    ? [makeHole('hole-index-strategy', { ...place, seen: strategy }, null, 'UV_INDEX_STRATEGY')]
    : [];
  const urls = INDEX_VARIABLES.flatMap((name) => urlHoles(environment[name]?.trim() ?? '', null, null));
  return [...named, ...unsafe, ...urls];
}

/** Two findings of one line may take the same characters away. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || edit.start >= last.end) result.push(edit);
    else if (last.text === '' && edit.text === '')
      result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
  }
  return result;
}
