// What editors, version control, assistants and tools leave in a folder.

interface Junk {
  readonly kind: string;
  /** Also where git knows it: nobody ships it on purpose. */
  readonly evenTracked: boolean;
}

const KINDS = {
  control: { kind: 'version control', evenTracked: true },
  assistant: { kind: 'assistant', evenTracked: true },
  editor: { kind: 'editor', evenTracked: false },
  bytecode: { kind: 'bytecode', evenTracked: false },
  environment: { kind: 'environment', evenTracked: false },
  cache: { kind: 'cache', evenTracked: false },
  system: { kind: 'operating system', evenTracked: false },
  merge: { kind: 'merge', evenTracked: false },
} satisfies Record<string, Junk>;

const CACHES = [
  '.mypy_cache',
  '.ruff_cache',
  '.pytest_cache',
  '.hypothesis',
  '.ipynb_checkpoints',
  '.pytype',
];

/** A folder is junk with all that is in it. */
const FOLDERS: ReadonlyMap<string, Junk> = new Map<string, Junk>([
  ...of(['.git', '.hg', '.svn', '.bzr', 'CVS', '_darcs'], KINDS.control),
  ...of(['.claude', '.cursor', '.windsurf', '.codex', '.gemini', '.continue'], KINDS.assistant),
  ...of(['.idea', '.vscode', '.vs', '.fleet'], KINDS.editor),
  ...of(['__pycache__'], KINDS.bytecode),
  ...of(['node_modules', '.venv', '.tox', '.nox', '.direnv', '.eggs'], KINDS.environment),
  ...of([...CACHES, '.pyre', '.cache', '.terraform'], KINDS.cache),
  ...of(['__MACOSX'], KINDS.system),
]);

const FILES: readonly (readonly [RegExp, Junk])[] = [
  // Of a worktree or a submodule.
  [/^\.git$/, KINDS.control],
  [/^\.(?:claude|cursor|windsurf|codex|gemini|continue|aider.*)$/, KINDS.assistant],
  [/~$|^\..+\.sw[a-p]$|^\.#|^#.+#$/, KINDS.editor],
  [/\.py[co]$/, KINDS.bytecode],
  [/^pyvenv\.cfg$/, KINDS.environment],
  [/^\.coverage(?:\..+)?$/, KINDS.cache],
  [/^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini)$/, KINDS.system],
  // maturin and uv keep the originals beside what they write themselves.
  [/(?<!^(?:Cargo|pyproject)\.toml)\.(?:orig|rej)$/, KINDS.merge],
];

function of(names: readonly string[], junk: Junk): readonly (readonly [string, Junk])[] {
  return names.map((name) => [name, junk]);
}

export interface JunkPlace {
  /** What left it. */
  readonly kind: string;
  /** The folder that is junk as a whole, with a slash, or the file. */
  readonly path: string;
}

/** Null for what is no junk. The outermost folder counts. `isTracked`: git knows the path. */
export function junkPlace(path: string, isTracked: boolean): JunkPlace | null {
  const counts = ({ evenTracked }: Junk): boolean => evenTracked || !isTracked;
  const names = path.split('/');
  const file = names.pop() as string;
  for (const [depth, name] of names.entries()) {
    const junk = FOLDERS.get(name) ?? (name.startsWith('.aider') ? KINDS.assistant : undefined);
    if (junk !== undefined && counts(junk))
      return { kind: junk.kind, path: `${names.slice(0, depth + 1).join('/')}/` };
  }
  const left = FILES.find(([form, junk]) => counts(junk) && form.test(file));
  return left === undefined ? null : { kind: left[1].kind, path };
}
