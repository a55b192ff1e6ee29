// The command that made a compiled requirements file, as the file tells it, run again for some packages.
import { isCompiled, type ProjectFiles } from '../dependencies/project-tools.ts';
import { raise } from '../findings/catalogue.ts';
import { updateErrors } from '../findings/update-errors.ts';
import { splitWords } from '../project/split-words.ts';
import { formatVersion } from '../version/format-version.ts';
import type { WantedVersion } from './lock-steps.ts';
import { lockVersions } from '../dependencies/locked-version.ts';
import type { ProjectStep } from './project-step.ts';

const COMMAND = /^#\s+(?:(uv) pip compile|pip-compile)((?:[ \t].*)?)$/m;
const OUTPUT = /^(?:-o|--output-file)(?:=(.*))?$/;
const INDEX_LINE = /^(?:--(?:extra-)?index-url|-i|--trusted-host|--find-links|-f|--no-index)(?:[= ].*)?$/;

/** For each compiled file that holds one of the packages. Throws `update-compile-unusual`. */
export function compiledSteps(files: ProjectFiles, wanted: readonly WantedVersion[]): readonly ProjectStep[] {
  return [...files].flatMap(([path, text]) => {
    if (!isCompiled(text)) return [];
    const own = wanted.filter(({ name }) => lockVersions(path, text, name).length > 0);
    return own.length === 0 ? [] : [compiledStep(path, text, own)];
  });
}

function compiledStep(path: string, text: string, wanted: readonly WantedVersion[]): ProjectStep {
  const [, uv, rest = ''] = COMMAND.exec(text.slice(0, 4000)) ?? [];
  const words = rest.trim() === '' ? [] : splitWords(path, rest.trim());
  const output = outputOf(words);
  // A command that writes elsewhere is not the one that this file was made by.
  if (words.length === 0 || (output !== null && output !== path) || words.some(leadsOut))
    throw raise(updateErrors, 'update-compile-unusual', { path });
  const packages = wanted.map(({ name, version }) => `--upgrade-package=${name}==${formatVersion(version)}`);
  return uv === undefined
    ? { tool: 'pip-compile', version: null, args: [...words, '--quiet', ...packages] }
    : {
        tool: 'uv',
        version: null,
        args: ['pip', 'compile', ...words, ...(output === null ? ['-o', path] : []), '--quiet', ...packages],
      };
}

function outputOf(words: readonly string[]): string | null {
  const position = words.findIndex((word) => OUTPUT.test(word));
  const [, joined] = OUTPUT.exec(words[position] ?? '') ?? [];
  return position === -1 ? null : (joined ?? words[position + 1] ?? '').replace(/^\.\//, '');
}

function leadsOut(word: string): boolean {
  return /^(?:\/|[a-z]:\\)|(?:^|=)\.\.(?:\/|$)/i.test(word);
}

/** The lines of the index are the project's: the compiler writes those of the environment that it ran in. */
export function withIndexLines(before: string, after: string): string {
  const old = indexLines(before);
  const lines = after.split('\n');
  const kept = lines.filter((line) => !INDEX_LINE.test(line.trim()));
  if (kept.length === lines.length && old.length === 0) return after;
  const head = kept.findIndex((line) => !line.startsWith('#'));
  const [above, below] = [kept.slice(0, head), kept.slice(head)];
  const rest = below[0] === '' ? below.slice(1) : below;
  return [...above, ...old, ...(old.length > 0 ? [''] : []), ...rest].join('\n');
}

function indexLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => INDEX_LINE.test(line.trim()));
}
