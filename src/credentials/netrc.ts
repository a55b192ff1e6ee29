// ~/.netrc, which pip, uv, curl and git read: https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
import { raise } from '../findings/catalogue.ts';
import { authErrors } from '../findings/auth-errors.ts';

export interface NetrcEntry {
  readonly machine: string;
  readonly login: string | null;
  readonly password: string | null;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Placed extends NetrcEntry {
  readonly spans: { readonly login: Word | null; readonly password: Word | null; readonly end: number };
}

interface Reading {
  readonly entries: readonly Placed[];
  /** Where the entry for all other hosts begins; those after it are never reached by some readers. */
  readonly fallback: number | null;
}

/** Throws `auth-netrc-malformed`, which quotes nothing. */
export function parseNetrc(text: string, path: string): readonly NetrcEntry[] {
  return readEntries(text, path).entries.map(({ machine, login, password }) => ({
    machine,
    login,
    password,
  }));
}

/**
 * The same text with this login for one host: its password replaced, or an entry added, and no other byte changed.
 * Throws `auth-netrc-malformed` or `auth-value-unfit`.
 */
export function editNetrc(text: string, path: string, wanted: Required<NetrcEntry>): string {
  const { machine, login, password } = wanted;
  for (const [what, value] of [
    ['user', login ?? ''],
    ['password', password ?? ''],
  ] as const)
    if (!holdsInNetrc(value)) throw raise(authErrors, 'auth-value-unfit', { what, path });
  const { entries, fallback } = readEntries(text, path);
  const of = entries.filter((entry) => entry.machine === machine);
  const found = of.find((entry) => entry.login === login) ?? of.find((entry) => entry.login === null);
  if (found !== undefined) return fillEntry(text, found, login ?? '', password ?? '');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const entry = `machine ${machine}${eol}  login ${login}${eol}  password ${password}${eol}`;
  const at = fallback ?? text.length;
  const before = text.slice(0, at);
  return `${before}${before === '' || /[\r\n]$/.test(before) ? '' : eol}${entry}${text.slice(at)}`;
}

/** Each password that is `old` becomes `next`. Throws `auth-netrc-malformed` or `auth-value-unfit`. */
export function replaceInNetrc(text: string, path: string, old: string, next: string): string {
  return readEntries(text, path)
    .entries.filter(({ password }) => password === old)
    .reduce((edited, { machine, login }) => {
      const wanted = { machine, login, password: next };
      const found = readEntries(edited, path).entries.find(
        (entry) => entry.machine === machine && entry.login === login && entry.password === old,
      );
      if (!holdsInNetrc(wanted.password))
        throw raise(authErrors, 'auth-value-unfit', { what: 'password', path });
      return found === undefined ? edited : splice(edited, found.spans.password, next);
    }, text);
}

/** Readers differ in what they make of blanks, quotes, backslashes and `#`. */
function holdsInNetrc(value: string): boolean {
  return /^[^\s"\\#]+$/.test(value);
}

function fillEntry(text: string, { spans, login: known }: Placed, login: string, password: string): string {
  const missing = [
    ...(known === null ? [`login ${login}`] : []),
    ...(spans.password === null ? [`password ${password}`] : []),
  ];
  const added =
    missing.length === 0 ? text : `${text.slice(0, spans.end)} ${missing.join(' ')}${text.slice(spans.end)}`;
  return splice(added, spans.password, password);
}

function splice(text: string, word: Word | null, value: string): string {
  return word === null ? text : `${text.slice(0, word.start)}${value}${text.slice(word.end)}`;
}

function readEntries(text: string, path: string): Reading {
  const entries: Placed[] = [];
  let fallback: number | null = null;
  let open: { machine: string | null; login: Word | null; password: Word | null; end: number } | null = null;
  const close = (): void => {
    if (open !== null && open.machine !== null) entries.push(placed(open.machine, open));
    open = null;
  };
  const words = createWords(text);
  for (let word = words.next(); word !== null; word = words.next()) {
    if (word.text === 'machine' || word.text === 'default') {
      close();
      const machine = word.text === 'machine' ? words.next() : null;
      if (word.text === 'machine' && machine === null) throw malformed(path, text, word.start);
      if (word.text === 'default') fallback ??= word.start;
      open = { machine: machine?.text ?? null, login: null, password: null, end: (machine ?? word).end };
    } else if (word.text === 'macdef') {
      close();
      words.skipMacro();
    } else {
      const value = words.next();
      if (open === null || value === null || !/^(?:login|user|password|account)$/.test(word.text))
        throw malformed(path, text, word.start);
      if (word.text === 'password') open.password = value;
      else if (word.text !== 'account') open.login = value;
      open.end = value.end;
    }
  }
  close();
  return { entries, fallback };
}

function placed(
  machine: string,
  { login, password, end }: { login: Word | null; password: Word | null; end: number },
): Placed {
  return {
    ...{ machine, login: login?.text ?? null, password: password?.text ?? null },
    spans: { login, password, end },
  };
}

function malformed(path: string, text: string, at: number): Error {
  return raise(authErrors, 'auth-netrc-malformed', { path, line: text.slice(0, at).split('\n').length });
}

/** Words between blanks, some in quotes; `#` at a word's begin hides the rest of its line. */
function createWords(text: string) {
  const word = /"((?:[^"\\]|\\.)*)"|#[^\n]*|\S+/gs;
  return {
    next: (): Word | null => {
      for (;;) {
        const found = word.exec(text);
        if (found === null) return null;
        const [whole, quoted] = found;
        if (whole.startsWith('#')) continue;
        const value = quoted === undefined ? whole : quoted.replace(/\\(.)/gs, '$1');
        return { text: value, start: found.index, end: found.index + whole.length };
      }
    },
    /** A macro ends with an empty line. */
    skipMacro: (): void => {
      const blank = /\r?\n[ \t]*\r?\n/g;
      blank.lastIndex = word.lastIndex;
      word.lastIndex = blank.exec(text) === null ? text.length : blank.lastIndex;
    },
  };
}
