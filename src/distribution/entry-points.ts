// entry_points.txt as PyPI reads it: Python's configparser with `=` as the only delimiter, names kept as they are.
// https://packaging.python.org/en/latest/specifications/entry-points/#file-format

interface Reading {
  /** Names by group. */
  readonly groups: Map<string, Set<string>>;
  group: Set<string> | null;
  /** Indentation of the last entry; what is indented more goes on with its value. */
  indent: number | null;
}

const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts'];
const PLAIN_NAME = /^[\w.-]+$/;
const SCRIPT_NAME = /^[\p{L}\p{N}_.-]+$/u;

/** Why the file is refused, or null. */
export function entryPointsProblem(text: string): string | null {
  const reading: Reading = { groups: new Map(), group: null, indent: null };
  for (const [position, line] of text.split(/\r\n|\r|\n/).entries()) {
    const problem = readLine(reading, line);
    if (problem !== null) return `${problem} in line ${position + 1}`;
  }
  for (const group of SCRIPT_GROUPS)
    for (const name of reading.groups.get(group) ?? [])
      if (!PLAIN_NAME.test(name) && !SCRIPT_NAME.test(name))
        return `the name ${JSON.stringify(name)} in [${group}] is not allowed`;
  return null;
}

function readLine(reading: Reading, line: string): string | null {
  const content = line.trim();
  if (content === '' || content.startsWith('#') || content.startsWith(';')) return null;
  const indent = line.length - line.trimStart().length;
  if (reading.group !== null && reading.indent !== null && indent > reading.indent) return null;
  const header = /^\[(.+)\]/.exec(content);
  if (header !== null) return openGroup(reading, header[1] as string);
  if (reading.group === null) return 'an entry stands before the first group';
  const equals = content.indexOf('=');
  const name = content.slice(0, Math.max(0, equals)).trim();
  if (name === '') return 'an entry is not written as name = value';
  if (reading.group.has(name)) return `the name ${JSON.stringify(name)} occurs twice`;
  reading.group.add(name);
  reading.indent = indent;
  return null;
}

function openGroup(reading: Reading, name: string): string | null {
  if (reading.groups.has(name)) return `the group [${name}] occurs twice`;
  reading.group = new Set();
  reading.indent = null;
  reading.groups.set(name, reading.group);
  return null;
}
