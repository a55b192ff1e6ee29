// Keys of `[tool.py-release]` that a project needs, added to its pyproject.toml.
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { tableAt, type TomlDocument } from '../project/toml-document.ts';
import { addToToml, atEnd, belowLine, withValue } from './toml-addition.ts';

export interface ConfigurationEntry {
  readonly key: string;
  readonly value: string | false | readonly string[];
}

/** What an edit came to: the new text, or what a person has to write. */
export type EditedText = { readonly text: string } | { readonly text: null; readonly finding: UserError };

const HEADER =
  /^\uFEFF?[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*(?:py-release|"py-release"|'py-release')[ \t]*\][^\n]*/m;

/** The entries must not be there yet. */
export function addConfiguration(
  { path, text, table }: TomlDocument,
  entries: readonly ConfigurationEntry[],
): EditedText {
  const lines = entries.map(({ key, value }) => `${key} = ${renderValue(value)}`);
  const wanted = entries.reduce(
    (all, { key, value }) => withValue(all, ['tool', 'py-release', key], value),
    table,
  );
  const header = HEADER.exec(text);
  const whole = ['[tool.py-release]', ...lines];
  const added = addToToml(
    text,
    [
      ...(header === null ? [] : [belowLine(text, header.index + header[0].length, lines)]),
      ...('py-release' in tableAt(table, 'tool') && header !== null ? [] : [atEnd(text, whole)]),
    ],
    wanted,
  );
  if (added !== null) return { text: added };
  const shown = `\`${whole.join('; ')}\`.`;
  return { text: null, finding: raise(setupErrors, 'setup-edit-by-hand', { path, lines: shown }) };
}

/** JSON's strings are TOML's, but for a character that no value here has. */
function renderValue(value: ConfigurationEntry['value']): string {
  return typeof value === 'object'
    ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    : JSON.stringify(value);
}
