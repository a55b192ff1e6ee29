// The keys of setup.cfg by section, as Python's configparser reads them.
// https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
import { textSpan, type TextSpan } from './text-span.ts';

export interface IniEntry {
  readonly section: string;
  /** Lower case, as configparser compares keys. */
  readonly key: string;
  /** On the key's own line, without the white space around it. */
  readonly value: TextSpan;
}

const SECTION = /^\[([^\]]+)\]/;
const ENTRY = /^(\s*)([^\s=:#;[][^=:]*?)(\s*[=:][ \t]*)(.*?)\s*$/;

export function iniEntries(text: string): readonly IniEntry[] {
  const entries: IniEntry[] = [];
  let section = '';
  let hasKey = false;
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(offset).split('\n')) {
    const header = SECTION.exec(line)?.[1];
    const entry = header === undefined ? ENTRY.exec(line) : null;
    if (header !== undefined) [section, hasKey] = [header, false];
    // Below a key, an indented line carries its value on.
    if (entry !== null && !(hasKey && entry[1] !== '')) {
      const [, indent = '', key = '', separator = '', value = ''] = entry;
      const start = offset + indent.length + key.length + separator.length;
      entries.push({ section, key: key.toLowerCase(), value: textSpan(text, start, start + value.length) });
      hasKey = true;
    }
    offset += line.length + 1;
  }
  return entries;
}

export function iniValue(entries: readonly IniEntry[], section: string, key: string): TextSpan | null {
  return entries.find((entry) => entry.section === section && entry.key === key)?.value ?? null;
}
