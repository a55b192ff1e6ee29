// What editors, version control, assistants and tools leave in a folder.

interface Junk {
  readonly kind: string;
  readonly form: RegExp;
  /** Also where git knows it: nobody ships it on purpose. */
  readonly evenTracked: boolean;
}

const JUNK: readonly Junk[] = [
  {
    kind: 'version control',
    form: /(?:^|\/)(?:\.git|\.hg|\.svn|\.bzr|CVS|_darcs)\//,
    evenTracked: true,
  },
  { kind: 'version control', form: /(?:^|\/)\.git$/, evenTracked: true },
  {
    kind: 'assistant',
    form: /(?:^|\/)(?:\.claude|\.cursor|\.windsurf|\.codex|\.gemini|\.continue|\.aider[^/]*)(?:\/|$)/,
    evenTracked: true,
  },
  { kind: 'editor', form: /(?:^|\/)(?:\.idea|\.vscode|\.vs|\.fleet)\//, evenTracked: false },
  { kind: 'editor', form: /(?:^|\/)(?:[^/]+~|\.[^/]+\.sw[a-p]|\.#[^/]+|#[^/]+#)$/, evenTracked: false },
  { kind: 'bytecode', form: /(?:^|\/)__pycache__\/|\.py[co]$/, evenTracked: false },
  {
    kind: 'environment',
    form: /(?:^|\/)(?:node_modules|\.venv|\.tox|\.nox|\.direnv|\.eggs)\/|(?:^|\/)pyvenv\.cfg$/,
    evenTracked: false,
  },
  {
    kind: 'cache',
    form: /(?:^|\/)(?:\.mypy_cache|\.ruff_cache|\.pytest_cache|\.hypothesis|\.ipynb_checkpoints|\.pytype|\.pyre|\.cache|\.terraform)\//,
    evenTracked: false,
  },
  { kind: 'cache', form: /(?:^|\/)\.coverage(?:\.[^/]+)?$/, evenTracked: false },
  {
    kind: 'operating system',
    form: /(?:^|\/)(?:\.DS_Store|\._[^/]+|Thumbs\.db|desktop\.ini)$|(?:^|\/)__MACOSX\//,
    evenTracked: false,
  },
  // maturin and uv keep the originals beside what they write themselves.
  { kind: 'merge', form: /(?<!(?:^|\/)(?:Cargo|pyproject)\.toml)\.(?:orig|rej)$/, evenTracked: false },
];

export interface JunkPlace {
  /** What left it. */
  readonly kind: string;
  /** The folder that is junk as a whole, with a slash, or the file. */
  readonly path: string;
}

/** Null for what is no junk. `isTracked`: git knows it. */
export function junkPlace(path: string, isTracked: boolean): JunkPlace | null {
  for (const { kind, form, evenTracked } of JUNK) {
    const match = isTracked && !evenTracked ? null : form.exec(path);
    if (match === null) continue;
    const end = match.index + match[0].length;
    return { kind, path: path[end - 1] === '/' ? path.slice(0, end) : path };
  }
  return null;
}
