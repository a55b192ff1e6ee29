// ~/.pypirc: https://packaging.python.org/en/latest/specifications/pypirc/, in the dialect of Python's RawConfigParser, which twine uses.
import { raise } from '../findings/catalogue.ts';
import { credentialErrors } from '../findings/credential-errors.ts';
import { nearName } from '../findings/near-name.ts';

export interface PypircRepository {
  readonly name: string;
  /** As written: `pypi`, `testpypi` or a URL. */
  readonly repository: string;
  readonly user: string | null;
  readonly password: string | null;
}

type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** `path` is for messages, which never quote a line: it may hold a password. Throws `pypirc-malformed`. */
export function parsePypirc(text: string, path: string): readonly PypircRepository[] {
  const sections = parseSections(text, path);
  return [...sections].flatMap(([name, values]) => {
    const repository = values.get('repository') || (isWellKnown(name) ? name : '');
    if (repository === '' || name === 'distutils') return [];
    const [user, password] = [values.get('username') || null, values.get('password') || null];
    return [{ name, repository, user, password }];
  });
}

/** What a name given as repository means: `pypi`, `testpypi` and URLs stand for themselves. Throws `pypirc-name-unknown`. */
export function resolveRepository(
  name: string,
  repositories: readonly PypircRepository[],
  path: string,
): string {
  const seen = name.trim();
  if (seen === '' || isWellKnown(seen.toLowerCase()) || seen.includes('://')) return seen;
  const found = repositories.find((each) => each.name === seen);
  if (found !== undefined) return found.repository;
  const names = repositories.map((each) => each.name);
  const near = nearName(seen, [...names, 'pypi', 'testpypi']);
  const known = names.length === 0 ? 'It holds none.' : `It holds: ${names.join(', ')}.`;
  const hint = near === null ? known : `Did you mean \`${near}\`? ${known}`;
  throw raise(credentialErrors, 'pypirc-name-unknown', { name: seen, path, hint });
}

function isWellKnown(name: string): boolean {
  return name === 'pypi' || name === 'testpypi';
}

interface Reading {
  readonly sections: Map<string, Map<string, string>>;
  section: Map<string, string> | null;
  option: string | null;
  /** Of the line of that option: deeper ones go on with its value. */
  indent: number;
}

function parseSections(text: string, path: string): Sections {
  const reading: Reading = { sections: new Map(), section: null, option: null, indent: 0 };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const why = readLine(reading, line);
    if (why !== null) throw raise(credentialErrors, 'pypirc-malformed', { line: index + 1, path, why });
  }
  return reading.sections;
}

/** Why the line cannot be read; null when it could. */
function readLine(reading: Reading, line: string): string | null {
  const content = line.trim();
  if (content === '' || /^[#;]/.test(content)) return null;
  const indent = line.length - line.trimStart().length;
  if (indent > reading.indent && reading.option !== null && reading.section !== null)
    return readMore(reading.section, reading.option, content);
  reading.indent = indent;
  const header = /^\[([^\]]+)\]/.exec(content);
  return header === null ? readOption(reading, content) : readHeader(reading, header[1] as string);
}

/** Python's parser joins the lines, and a password would end up in the user. */
function readMore(section: Map<string, string>, option: string, content: string): string | null {
  const before = section.get(option) ?? '';
  if (before !== '' && ONE_LINE.has(option))
    return `it goes on with \`${option}\`, because it stands further right than that`;
  section.set(option, before === '' ? content : `${before}\n${content}`);
  return null;
}

const ONE_LINE = new Set(['repository', 'username', 'password']);

function readHeader(reading: Reading, name: string): string | null {
  if (reading.sections.has(name)) return `the section [${name}] is there a second time`;
  reading.section = new Map();
  reading.option = null;
  reading.sections.set(name, reading.section);
  return null;
}

function readOption(reading: Reading, content: string): string | null {
  if (reading.section === null) return 'it stands before the first section, such as [pypi]';
  const parts = /^([^=:]*?)\s*[=:]\s*(.*)$/s.exec(content);
  const name = (parts?.[1] ?? '').toLowerCase();
  if (parts === null || name === '') return 'it is neither a section, such as [pypi], nor `name = value`';
  if (reading.section.has(name)) return `\`${name}\` is there a second time in its section`;
  reading.section.set(name, parts[2] as string);
  reading.option = name;
  return null;
}
