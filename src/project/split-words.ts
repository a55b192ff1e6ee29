// A command line as words, with quotes and without any expansion: no shell ever sees it.
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';

const WORD_PIECE =
  /(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<plain>[^\s'"\\]+)/y;
/** What a shell would act on: outside quotes, and inside double quotes. */
const ACTIVE_OUTSIDE = /[;|&$`<>()*?]/;
const ACTIVE_INSIDE = /[$`]/;

/** `key` names the setting in errors. */
export function splitWords(key: string, command: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (const piece of pieces(key, command)) {
    if (piece === null) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + piece;
  }
  return word === null ? words : [...words, word];
}

/** The text of each piece; null for the space between words. */
function* pieces(key: string, command: string): Generator<string | null> {
  for (let at = 0; at < command.length; at = WORD_PIECE.lastIndex) {
    WORD_PIECE.lastIndex = at;
    const groups = WORD_PIECE.exec(command)?.groups;
    if (groups === undefined) throw raise(projectErrors, 'command-quote-open', { key, command });
    const active = ACTIVE_OUTSIDE.exec(groups['plain'] ?? '') ?? ACTIVE_INSIDE.exec(groups['double'] ?? '');
    if (active !== null)
      throw raise(projectErrors, 'command-needs-shell', { key, character: active[0], command });
    if (groups['space'] !== undefined) yield null;
    else
      yield (
        groups['single'] ??
        groups['double']?.replace(/\\(["\\])/g, '$1') ??
        groups['escaped'] ??
        groups['plain'] ??
        ''
      );
  }
}
