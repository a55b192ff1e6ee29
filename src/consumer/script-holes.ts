// Holes in what is read line by line: Dockerfiles, workflows, scripts, tox.ini, noxfile.py, requirements.
import { type Hole, type HoleCode, type HoleFile, makeHole, urlHoles } from './hole.ts';
import type { TextEdit } from './toml-edit.ts';

/** A value: quoted, an expression of GitHub or of a shell, or up to a blank. */
const VALUE = String.raw`("[^"\n]*"|'[^'\n]*'|(?:\$\{\{.*?\}\}|\$\{[^}\n]*\}|\$\([^)\n]*\)|[^\s"'\\;&|,\]])+)`;

interface Rule {
  readonly code: HoleCode;
  readonly expression: RegExp;
  /** What it sets is a name or an index, so a word that is neither is the next word of a command. */
  readonly isUrl: boolean;
  /** The command that it stands in; undefined: any. */
  readonly command?: RegExp;
  /** What is not mended: the line is text that something else reads. */
  readonly isText?: true;
}

const option = (code: HoleCode, name: string, value = VALUE): Rule => ({
  code,
  expression: new RegExp(String.raw`(?<![\w-])--${name}["']?(?:\s*[=,]\s*|[ \t]+)${value}`, 'g'),
  isUrl: false,
});
/** Only `ENV` of a Dockerfile and `set` of some shells part name and value by a blank. */
const variable = (code: HoleCode, name: string, value = VALUE): Rule => ({
  code,
  expression: new RegExp(
    String.raw`(?<![\w$\{])${name}["']?\]?(?:\s*[:?+]?=\s*|\s*[:,]\s*|(?<=(?:^\s*(?:ENV|env)|\bsetx?(?:\s+-\w+)*)\s+${name}["']?)[ \t]+)${value}`,
    'g',
  ),
  isUrl: value === VALUE && name.includes('INDEX'),
});
/** A line of pip's configuration that a script writes, an action's input, or `pip config set`. */
const setting = (code: HoleCode, name: string, sign: string): Rule => ({
  code,
  expression: new RegExp(
    String.raw`(?:(?:(?<![\w.-])|(?<=\\n))${name}\s*${sign}\s*|config\s+(?:-\S+\s+)*set\s+["']?\w+\.${name}["']?\s+)${VALUE}`,
    'g',
  ),
  isUrl: name.startsWith('extra'),
  isText: true,
});

const UNSAFE = String.raw`(["']?unsafe-[\w-]+["']?)`;
const RULES: readonly Rule[] = [
  option('hole-extra-index', 'extra-index-url'),
  variable('hole-extra-index', 'PIP_EXTRA_INDEX_URL'),
  setting('hole-extra-index', 'extra[-_]index[-_]url', '[:=]'),
  variable('hole-extra-index-uv', 'UV_EXTRA_INDEX_URL'),
  variable('hole-extra-index-uv', 'UV_INDEX'),
  { ...option('hole-extra-index-uv', 'index'), isUrl: true, command: /(?:^|[\s"'/])uvx?\s/, isText: true },
  option('hole-index-strategy', 'index-strategy', UNSAFE),
  variable('hole-index-strategy', 'UV_INDEX_STRATEGY', UNSAFE),
  option('hole-trusted-host', 'trusted-host'),
  option('hole-trusted-host', 'allow-insecure-host'),
  variable('hole-trusted-host', 'PIP_TRUSTED_HOST'),
  variable('hole-trusted-host', 'UV_INSECURE_HOST'),
  setting('hole-trusted-host', 'trusted[-_]host', '='),
];
const INDEX_URL =
  /(?:(?<![\w-])(?:--(?:extra-|default-)?index(?:-url)?|--find-links|-i|-f)|(?:PIP|UV)_(?:\w*INDEX(?:_URL)?|FIND_LINKS))["']?(?:\s*[:=,]\s*|[ \t]+)["']?([\w.-]+=)?(https?:\/\/(?:\$\{\{.*?\}\}|[^\s"'\\;&|,])+)/g;
/** Other programs have options of one letter too. */
const INSTALLER = /(?:^|[\s"'/;&|([])(?:pip[\d.]*|pip-(?:compile|sync)|uvx?)["',\s]/;

/** All that a rule looks for has one of these, so most lines are done with. */
const WORDS = /index|trusted|insecure|links|-[if]/i;
/** Of a command in many lines, its end. */
const LONGEST = 4000;

export function scriptHoles({ path, text }: HoleFile): readonly Hole[] {
  const holes: Hole[] = [];
  let start = 0;
  let above = '';
  for (const [position, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    const place = { line, start, number: position + 1, command: above + line };
    if (WORDS.test(line) && !/^\s*(?:#|\/\/|::|rem\s)/i.test(line))
      holes.push(...lineHoles(path, text, place));
    above = line.endsWith('\\') ? place.command.slice(-LONGEST, -1) : '';
    start += raw.length + 1;
  }
  return holes;
}

interface Line {
  readonly line: string;
  /** Offset in the file. */
  readonly start: number;
  readonly number: number;
  /** The line, with those above that go on in it. */
  readonly command: string;
}

function lineHoles(path: string, text: string, place: Line): readonly Hole[] {
  const { number, command } = place;
  const line = withoutComment(place.line);
  const rules = RULES.filter((rule) => fitsFile(rule, path) && (rule.command?.test(command) ?? true));
  const found = rules.flatMap(({ code, expression, isUrl, isText }) =>
    [...line.matchAll(expression)].flatMap((match) => {
      const seen = (match[1] ?? '').replace(/^["']|["']$/g, '');
      // Empty, it closes what was set elsewhere.
      if (seen.trim() === '' || (isUrl && !/[:/$%{(>|]/.test(seen))) return [];
      const fix = isText === true ? null : fixOf(path, text, place, match);
      return [makeHole(code, { path, line: number, seen }, fix, settingOf(match[0]))];
    }),
  );
  const isInstaller = /\.(?:txt|in)$/.test(path) || INSTALLER.test(command);
  const urls = [...line.matchAll(INDEX_URL)].flatMap((match) =>
    isInstaller || !/^-[if]/.test(match[0]) ? urlHoles(match[2] ?? '', path, number) : [],
  );
  return [...found, ...urls];
}

/** TOML is read by its own rules. */
function fitsFile({ isText, command }: Rule, path: string): boolean {
  return isText !== true || command !== undefined || !path.endsWith('.toml');
}

/** Up to a `#` behind a blank, outside of quotes. */
function withoutComment(line: string): string {
  let quote = '';
  for (const [position, sign] of [...line].entries()) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '#' && /\s/.test(line[position - 1] ?? '')) return line.slice(0, position);
  }
  return line;
}

function settingOf(words: string): string {
  return /[\w-]+/.exec(words)?.[0] ?? '';
}

function fixOf(
  path: string,
  text: string,
  { line, start }: Line,
  match: RegExpExecArray,
): readonly TextEdit[] | null {
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  const whole = {
    start,
    end: Math.min(text.length, start + line.length + endLength(text, start + line.length)),
    text: '',
  };
  // Python and ini files have shapes of their own: a list, a value that goes on.
  if (/\.(?:py|ini|cfg)$/.test(path) || !isWhole(before, match[1] ?? '', after)) return null;
  if (match[0].startsWith('--')) {
    if (/^\s*$/.test(before) && /^\s*(?:#.*)?$/.test(after)) return goesOn(text, start) ? null : [whole];
    if (/^\s*$/.test(before) && /^\s*\\$/.test(after)) return [whole];
    if (/^\s*-\s+$/.test(before)) return null;
    const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
    if ((blanks === 0 && before !== '') || /["'[(,]\s*$/.test(before)) return null;
    const from = start + match.index - blanks;
    return [{ start: from, end: start + match.index + match[0].length, text: '' }];
  }
  const alone =
    /^\s*(?:-\s+)?(?:export\s+|ENV\s+|ARG\s+)?["']?$/i.test(before) && /^["']?\s*(?:#.*)?$/.test(after);
  if (!alone || goesOn(text, start) || /^\s*-\s/.test(before)) return null;
  const above = onlyKeyOf(text, whole);
  return above === null || isLongValue(text, whole, match[1] ?? '') ? null : [{ ...whole, start: above }];
}

/** The value ends where the match does, and no command makes it. */
function isWhole(before: string, value: string, after: string): boolean {
  const isMade = /\$\(.*[\s(]|`/.test(value);
  const [next = ''] = after;
  const isQuoted = /["']/.test(next) && before.split(next).length % 2 === 0;
  return !isMade && (isQuoted || /^(?:[\s;&|)"']?$|[\s;&|)])/.test(after));
}

/** YAML carries a value on in lines that are indented more. */
function isLongValue(text: string, { start, end }: TextEdit, value: string): boolean {
  const [below = ''] = text.slice(end).split('\n', 1);
  return (
    /^[>|]/.test(value) ||
    (/^\s*[\w.-]+:\s/.test(text.slice(start, end)) && indentOf(below) > indentOf(text.slice(start, end)))
  );
}

function endLength(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? 2 : 1;
}

/** The line above ends in a backslash: without this line it would take the next one. */
function goesOn(text: string, start: number): boolean {
  return /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Where to begin: at the key above when this is the only entry of its YAML mapping, which alone would hold nothing. Null: it can't go. */
function onlyKeyOf(text: string, { start, end }: TextEdit): number | null {
  const isNothing = (line: string): boolean => /^\s*(?:#|$)/.test(line);
  const below = text.slice(end).split('\n');
  const next = below.find((line) => !isNothing(line)) ?? '';
  let above = start;
  let holder = '';
  while (above > 0 && isNothing(holder)) {
    const line = above < 2 ? 0 : text.lastIndexOf('\n', above - 2) + 1;
    holder = text.slice(line, above);
    above = line;
  }
  const isOnly = /:\s*(?:#.*)?$/.test(holder.trimEnd()) && indentOf(next) < indentOf(text.slice(start, end));
  if (!isOnly) return start;
  // Comments beside it stay, and would be all that the key holds; the first key of a step begins the step.
  const isAlone = above + holder.length === start && !/^\s*#/.test(below[0] ?? '');
  return isAlone && /^\s*(?:env|environment|variables|args):/.test(holder) ? above : null;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
