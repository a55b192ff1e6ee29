// A requirements file can say where packages come from, and run code of any address, so an update changes the ranges of its packages and,
// in a compiled file, what the compiler adds for them.
import { isCompiled } from '../dependencies/project-tools.ts';
import { requirementText } from '../dependencies/requirement-text.ts';
import { isSameButRange } from './judge-pyproject.ts';
import { requirementLines } from '../dependencies/requirement-lines.ts';

/** Null: it may. `before` null: a new file. `names`: of the packages of the update, normalised. */
export function requirementsProblem(
  before: string | null,
  after: string,
  names: ReadonlySet<string>,
): string | null {
  const [old, now] = [linesOf(before ?? ''), linesOf(after)];
  if (before !== null && !isCompiled(before)) {
    const differs = now.find((line, index) => !isSameButRange(old[index] ?? '', line, names));
    if (differs === undefined && old.length === now.length) return null;
    const where = differs === undefined ? 'lines are missing' : shown(differs);
    return `it changes more than the ranges of ${[...names].join(', ')}: ${where}`;
  }
  const [oldOptions, options] = [old.filter(isOption), now.filter(isOption)];
  if (oldOptions.join('\n') !== options.join('\n')) {
    const option = options.find((line) => !oldOptions.includes(line));
    return option === undefined
      ? 'its options are not as before'
      : `it gets another option: ${shown(option)}`;
  }
  const known = new Set(old.filter(isDirect).map(sourceOf));
  const direct = now.find((line) => isDirect(line) && !known.has(sourceOf(line)));
  return direct === undefined ? null : `it takes a package from another place: ${shown(direct)}`;
}

function linesOf(text: string): readonly string[] {
  return requirementLines(text).map((line) => line.text);
}

function isOption(line: string): boolean {
  return line.startsWith('-');
}

/** Not a name with a range and hashes alone. */
function isDirect(line: string): boolean {
  if (isOption(line)) return false;
  const requirement = requirementText(line);
  return requirement === null || requirement.url !== null || /\s--(?!hash[=\s])/.test(line);
}

/** Of the same repository there may be another commit. */
function sourceOf(line: string): string {
  return line.replace(/ --hash[= ]\S+/g, '').replace(/@[0-9a-f]{40}(?=$|[#\s;])/, '');
}

function shown(line: string): string {
  return line.slice(0, 120);
}
