// Holes in what is read line by line: Dockerfiles, workflows, scripts, tox.ini, noxfile.py, requirements.
import { type Hole, type HoleCode, type HoleFile, makeHole, urlHoles } from './hole.ts';
import type { TextEdit } from './toml-edit.ts';

/** A value: quoted, an expression of GitHub, or up to a blank. */
const VALUE = String.raw`("[^"\n]*"|'[^'\n]*'|(?:\$\{\{.*?\}\}|[^\s"'\\;&|,\]])+)`;

interface Rule {
  readonly code: HoleCode;
  readonly expression: RegExp;
}

const option = (code: HoleCode, name: string, value = VALUE): Rule => ({
  code,
  expression: new RegExp(String.raw`(?<![\w-])--${name}["']?(?:\s*[=,]\s*|[ \t]+)${value}`, 'g'),
});
const variable = (code: HoleCode, name: string, value = VALUE): Rule => ({
  code,
  expression: new RegExp(String.raw`(?<![\w$\{])${name}["']?(?:\s*[:=,]\s*|[ \t]+)${value}`, 'g'),
});

const UNSAFE = String.raw`(["']?unsafe-[\w-]+["']?)`;
const RULES: readonly Rule[] = [
  option('hole-extra-index', 'extra-index-url'),
  variable('hole-extra-index', 'PIP_EXTRA_INDEX_URL'),
  variable('hole-extra-index-uv', 'UV_EXTRA_INDEX_URL'),
  variable('hole-extra-index-uv', 'UV_INDEX'),
  option('hole-index-strategy', 'index-strategy', UNSAFE),
  variable('hole-index-strategy', 'UV_INDEX_STRATEGY', UNSAFE),
  option('hole-trusted-host', 'trusted-host'),
  option('hole-trusted-host', 'allow-insecure-host'),
  variable('hole-trusted-host', 'PIP_TRUSTED_HOST'),
  variable('hole-trusted-host', 'UV_INSECURE_HOST'),
];
const INDEX_URL =
  /(?:(?<![\w-])(?:--(?:extra-|default-)?index(?:-url)?|--find-links|-i|-f)|(?:PIP|UV)_(?:\w*INDEX(?:_URL)?|FIND_LINKS))["']?(?:\s*[:=,]\s*|[ \t]+)["']?([\w.-]+=)?(https?:\/\/(?:\$\{\{.*?\}\}|[^\s"'\\;&|,])+)/g;

export function scriptHoles({ path, text }: HoleFile): readonly Hole[] {
  const holes: Hole[] = [];
  let start = 0;
  for (const [position, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (!/^\s*(?:#|\/\/|rem\s)/i.test(line))
      holes.push(...lineHoles(path, text, { line, start, number: position + 1 }));
    start += raw.length + 1;
  }
  return holes;
}

interface Line {
  readonly line: string;
  /** Offset in the file. */
  readonly start: number;
  readonly number: number;
}

function lineHoles(path: string, text: string, place: Line): readonly Hole[] {
  const { line, number } = place;
  const found = RULES.flatMap(({ code, expression }) =>
    [...line.matchAll(expression)].map((match) => {
      const seen = (match[1] ?? '').replace(/^["']|["']$/g, '');
      return makeHole(
        code,
        { path, line: number, seen },
        fixOf(path, text, place, match),
        settingOf(match[0]),
      );
    }),
  );
  const urls = [...line.matchAll(INDEX_URL)].flatMap((match) => urlHoles(match[2] ?? '', path, number));
  return [...found, ...urls];
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
  if (/\.(?:py|ini|cfg)$/.test(path)) return null;
  if (match[0].startsWith('--')) {
    if (/^\s*$/.test(before) && /^\s*(?:#.*)?$/.test(after)) return goesOn(text, start) ? null : [whole];
    if (/^\s*$/.test(before) && /^\s*\\$/.test(after)) return [whole];
    const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
    if (blanks === 0 || /["'[(,]\s*$/.test(before)) return null;
    const from = start + match.index - blanks;
    return [{ start: from, end: start + match.index + match[0].length, text: '' }];
  }
  const alone =
    /^\s*(?:-\s+)?(?:export\s+|ENV\s+|ARG\s+)?["']?$/i.test(before) && /^["']?\s*(?:#.*)?$/.test(after);
  if (!alone || goesOn(text, start) || /^\s*-\s/.test(before)) return null;
  return [{ ...whole, start: onlyKeyOf(text, whole) ?? start }];
}

function endLength(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? 2 : 1;
}

/** The line above ends in a backslash: without this line it would take the next one. */
function goesOn(text: string, start: number): boolean {
  return /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Where the key above starts, when this is the only entry of its YAML mapping: alone it would hold nothing. */
function onlyKeyOf(text: string, { start, end }: TextEdit): number | null {
  const above = text.lastIndexOf('\n', start - 2) + 1;
  if (!/^\s*env:\s*(?:#.*)?\r?\n$/.test(text.slice(above, start))) return null;
  const indent = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  const next =
    text
      .slice(end)
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  return indent(next) < indent(text.slice(start, end)) ? above : null;
}
