// `Private :: Do Not Upload` among the classifiers of a project: PyPI refuses what carries it, and so does every release.
// https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#classifiers
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { TextChange } from '../notes/text-change.ts';
import { valueAt, type TomlDocument, type TomlTable } from '../project/toml-document.ts';
import type { TomlPath } from '../project/toml-scanner.ts';
import { tomlStringSpan } from '../project/toml-span.ts';
import type { EditedText } from './added-configuration.ts';
import { addToToml, belowLine, insertion, lineEnd, withValue } from './toml-addition.ts';

export const PRIVATE_CLASSIFIER = 'Private :: Do Not Upload';
const PRIVATE = /^private\s*::/i;
const LITERAL = JSON.stringify(PRIVATE_CLASSIFIER);

/** The classifier that keeps the project from public indexes; null when it has none. */
export function findPrivateClassifier(table: TomlTable): string | null {
  const listed = [...listAt(table, 'project'), ...listAt(table, 'tool', 'poetry')];
  return listed.find((each) => PRIVATE.test(each)) ?? null;
}

/** `document` has no private classifier yet. */
export function addPrivateClassifier({ path, text, table }: TomlDocument): EditedText {
  const owner = valueAt(table, 'project') === undefined ? ['tool', 'poetry'] : ['project'];
  const listed = listAt(table, ...owner);
  const keys = [...owner, 'classifiers'];
  const insertions =
    valueAt(table, ...keys) === undefined
      ? newList(text, owner)
      : listed.length === 0
        ? emptyList(text)
        : behindLast(text, [...keys, listed.length - 1]);
  const wanted = withValue(table, keys, [...listed, PRIVATE_CLASSIFIER]);
  const dynamic = valueAt(table, 'project', 'dynamic');
  const isDynamic = Array.isArray(dynamic) && dynamic.includes('classifiers');
  const added = isDynamic ? null : addToToml(text, insertions, wanted);
  if (added !== null) return { text: added };
  const lines = `the classifier ${LITERAL}.`;
  return { text: null, finding: raise(setupErrors, 'setup-edit-by-hand', { path, lines }) };
}

function listAt(table: TomlTable, ...keys: readonly string[]): readonly string[] {
  const list = valueAt(table, ...keys, 'classifiers');
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** Below the name, which every project has. */
function newList(text: string, owner: readonly string[]): readonly (readonly TextChange[])[] {
  const name = tomlStringSpan(text, [...owner, 'name']);
  return name === null ? [] : [belowLine(text, name.end, [`classifiers = [${LITERAL}]`])];
}

function emptyList(text: string): readonly (readonly TextChange[])[] {
  const lists = [...text.matchAll(/^[ \t]*(?:[\w."'-]+\.)?["']?classifiers["']?[ \t]*=[ \t]*\[/gm)];
  return lists.map((list) => [insertion(list.index + list[0].length, LITERAL)]);
}

/** One line for each where each has a line of its own, else in the same line. */
function behindLast(text: string, path: TomlPath): readonly (readonly TextChange[])[] {
  const last = tomlStringSpan(text, path);
  if (last === null) return [];
  const quotes = /^(?:"""|'''|"|')/.exec(text.slice(last.end))?.[0].length ?? 1;
  const behind = last.end + quotes;
  const inLine = [insertion(behind, `, ${LITERAL}`)];
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const indent = /^[ \t]*(?=["'])/.exec(text.slice(lineStart, last.start))?.[0];
  const [, comma = '', comment = ''] =
    /^[ \t]*(,?)([ \t]*(?:#[^\r\n]*)?)(?=\r?\n)/.exec(text.slice(behind)) ?? [];
  const lineStop = text.indexOf('\n', behind);
  const rest = text.slice(behind, lineStop === -1 ? text.length : lineStop);
  const isOwnLine = indent !== undefined && /^[ \t]*,?[ \t]*(?:#.*)?\r?$/.test(rest) && lineStop !== -1;
  if (!isOwnLine) return [inLine];
  const newLine = `${indent}${LITERAL}${comma}${lineEnd(text)}`;
  const own = comma === '' ? [insertion(behind, ',')] : [];
  return comment === undefined ? [inLine] : [[...own, insertion(lineStop + 1, newLine)], inLine];
}
