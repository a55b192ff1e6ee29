// Names the cause of a failed build where its output tells it. The first cause of the table wins: what lies deeper goes first, because one
// failure often brings another with it.
import { MACHINE_CAUSES } from './build-causes-machine.ts';
import { PROJECT_CAUSES } from './build-causes-project.ts';
import type { buildCauseErrors } from '../findings/build-cause-errors.ts';

export interface Cause {
  readonly code: keyof typeof buildCauseErrors;
  /** Its group `what`, or else the whole match, is told. */
  readonly pattern: RegExp;
}

export interface FoundCause {
  readonly code: Cause['code'];
  readonly what: string;
  /** The line of the output that tells it. */
  readonly line: string;
}

const LONGEST = 200;
/** The rest of a longer line tells nothing, and costs the patterns time. */
const LONG_LINE = /^(.{1000}).+$/gm;

/** `text` is the end of what the build printed. */
export function findBuildCause(text: string): FoundCause | null {
  const output = text.replace(LONG_LINE, '$1');
  for (const { code, pattern } of [...MACHINE_CAUSES, ...PROJECT_CAUSES]) {
    const found = pattern.exec(output);
    if (found === null) continue;
    const what = Object.entries(found.groups ?? {}).find(
      ([name, text]) => name.startsWith('what') && text !== undefined && text.trim() !== '',
    )?.[1];
    return { code, what: oneLine(what ?? found[0]), line: lineAround(output, found) };
  }
  return null;
}

function lineAround(output: string, { index, 0: text }: RegExpExecArray): string {
  // A pattern may begin at the line break before what it looks for.
  const start = index + (/^\s*/.exec(text)?.[0].length ?? 0);
  const end = output.indexOf('\n', start);
  return output.slice(output.lastIndexOf('\n', start - 1) + 1, end === -1 ? undefined : end).trimEnd();
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Modules whose package has another name. */
const PACKAGES: Readonly<Record<string, string>> = {
  Cython: 'cython',
  flit_core: 'flit-core',
  hatch_vcs: 'hatch-vcs',
  mesonpy: 'meson-python',
  pdm: 'pdm-backend',
  pkg_resources: 'setuptools<82',
  poetry: 'poetry-core',
  scikit_build_core: 'scikit-build-core',
  setuptools_rust: 'setuptools-rust',
  setuptools_scm: 'setuptools-scm',
  skbuild: 'scikit-build',
  uv_build: 'uv-build',
};

/** ` (package `flit-core`)` for a module that another name installs, else nothing. */
export function packageHint(module: string): string {
  const name = PACKAGES[module.split('.')[0] as string];
  return name === undefined ? '' : ` (\`${name}\`)`;
}
