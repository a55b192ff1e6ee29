// Edits of ~/.pypirc that change the named values and no other byte. What can be read is settled by `parsePypirc`.
import { raise } from '../findings/catalogue.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { parsePypirc } from '../upload/pypirc.ts';

export interface PypircSection {
  /** `pypi`, `testpypi`, or a name of one's own. */
  readonly name: string;
  /** URL of the uploads; null for the two that are known by name. */
  readonly repository: string | null;
  readonly user: string;
  readonly password: string;
}

/** A line that opens a section or sets an option, with the lines that go on with its value. */
interface Entry {
  readonly section: string;
  /** Null: the line of the section itself. */
  readonly option: string | null;
  /** Offsets of the value, without blanks around it; empty ones are just behind the delimiter. */
  readonly start: number;
  readonly end: number;
  /** Behind the last line break that belongs to it. */
  readonly next: number;
}

const PATH = '~/.pypirc';
const INDENT = '    ';

/** Throws `pypirc-malformed`, or `auth-value-unfit` for a value that the form cannot hold. */
export function editPypirc(text: string, section: PypircSection): string {
  refuseUnfit(section);
  parsePypirc(text, PATH);
  const eol = lineBreak(text);
  const entries = readEntries(text);
  const head = entries.find(({ section: name, option }) => name === section.name && option === null);
  const wanted = optionsOf(section);
  const edited =
    head === undefined
      ? `${withBreak(text, eol)}${text === '' ? '' : eol}[${section.name}]${eol}${render(wanted, eol)}`
      : editSection(text, { entries, head, wanted, eol });
  return listServer(edited, section.name, eol);
}

/** Each password that is `old` becomes `next`, also in sections that no tool reads. Throws as above. */
export function replaceInPypirc(text: string, old: string, next: string): string {
  parsePypirc(text, PATH);
  const places = readEntries(text).filter(
    ({ option, start, end }) => option === 'password' && text.slice(start, end) === old,
  );
  if (places.length > 0) refuseUnfit({ user: 'any', password: next });
  return places.reduceRight(
    (edited, { start, end }) => edited.slice(0, start) + next + edited.slice(end),
    text,
  );
}

/** A name for a section that has none yet, from the host: `pypi.acme.example` is `pypi-acme-example`. */
export function sectionName(url: URL, taken: readonly string[]): string {
  const stem = url.hostname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.includes(name)) return name;
  }
}

type Options = readonly (readonly [option: string, value: string])[];

function optionsOf({ repository, user, password }: PypircSection): Options {
  return [
    ...(repository === null ? [] : [['repository', repository] as const]),
    ['username', user],
    ['password', password],
  ];
}

interface SectionEdit {
  readonly entries: readonly Entry[];
  readonly head: Entry;
  readonly wanted: Options;
  readonly eol: string;
}

/** From the end to the begin, so that offsets stay true. */
function editSection(text: string, { entries, head, wanted, eol }: SectionEdit): string {
  const known = (option: string): Entry | undefined =>
    entries.find((entry) => entry.section === head.section && entry.option === option);
  const edits = wanted.flatMap(([option, value]) => {
    const entry = known(option);
    if (entry === undefined) return [];
    const gap = entry.start === entry.end && /[=:]/.test(text[entry.start - 1] ?? '') ? ' ' : '';
    return [{ start: entry.start, end: entry.end, value: gap + value }];
  });
  const missing = wanted.filter(([option]) => known(option) === undefined);
  const begin = text.slice(0, head.next);
  const added = { start: head.next, end: head.next, value: render(missing, eol) };
  const opened =
    missing.length === 0 || /[\r\n]$/.test(begin) ? added : { ...added, value: eol + added.value };
  return [opened, ...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, value }) => left.slice(0, start) + value + left.slice(end), text);
}

/** Tools that find a list of the servers look at no other section. */
function listServer(text: string, name: string, eol: string): string {
  const list = readEntries(text).find(
    ({ section, option }) => section === 'distutils' && option === 'index-servers',
  );
  if (list === undefined) return isWellKnown(name) ? text : withList(text, name, eol);
  const value = text.slice(list.start, list.end);
  if (value.split(/\s+/).includes(name)) return text;
  return `${text.slice(0, list.end)}${eol}${INDENT}${name}${text.slice(list.end)}`;
}

/** Without a list the two known ones are looked at: they stay. */
function withList(text: string, name: string, eol: string): string {
  const lines = ['index-servers =', ...['pypi', 'testpypi', name].map((each) => INDENT + each)];
  const head = readEntries(text).find(({ section, option }) => section === 'distutils' && option === null);
  const list = `${lines.join(eol)}${eol}`;
  if (head === undefined) return `${withBreak(text, eol)}${eol}[distutils]${eol}${list}`;
  return `${withBreak(text.slice(0, head.next), eol)}${list}${text.slice(head.next)}`;
}

/** The lines as `parsePypirc` understands them, with their places. */
function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let section = '';
  let indent = 0;
  const line = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
  line.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (line.lastIndex < text.length) {
    const at = line.lastIndex;
    const [whole = '', shown = ''] = line.exec(text) ?? [];
    const content = shown.trim();
    const next = at + whole.length;
    if (content === '' || /^[#;]/.test(content)) continue;
    const depth = shown.length - shown.trimStart().length;
    const end = at + shown.trimEnd().length;
    const last = entries.at(-1);
    if (last !== undefined && last.option !== null && depth > indent) {
      const start = last.start === last.end ? at + depth : last.start;
      entries[entries.length - 1] = { ...last, start, end, next };
      continue;
    }
    indent = depth;
    const header = /^\[([^\]]+)\]/.exec(content)?.[1];
    if (header !== undefined) {
      section = header;
      entries.push({ section, option: null, start: end, end, next });
      continue;
    }
    const [head = '', name = ''] = /^\s*([^=:]*?)\s*[=:]\s*/.exec(shown) ?? [];
    const start = Math.min(at + head.length, end);
    entries.push({ section, option: name.toLowerCase(), start, end, next });
  }
  return entries;
}

function render(options: Options, eol: string): string {
  return options.map(([option, value]) => `${option} = ${value}${eol}`).join('');
}

function withBreak(text: string, eol: string): string {
  return text === '' || /[\r\n]$/.test(text) ? text : text + eol;
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function isWellKnown(name: string): boolean {
  return name === 'pypi' || name === 'testpypi';
}

/** A line ends the value, and blanks around it are not read. */
function refuseUnfit({ user, password }: Pick<PypircSection, 'user' | 'password'>): void {
  for (const [what, value] of [
    ['user', user],
    ['password', password],
  ] as const)
    if (value === '' || value !== value.trim() || /[\p{Cc}\u2028\u2029]/u.test(value))
      throw raise(authErrors, 'auth-value-unfit', { what, path: PATH });
}
