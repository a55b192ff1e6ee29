// What is kept of a program's output: the end of each stream and the last lines of both, whatever the amount.
import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';

const KEPT_CHARACTERS = 1024 * 1024;
const KEPT_LINES = 40;
const LONGEST_LINE = 2000;

/** A listener for the pieces of one stream; `text` is the end of what it was given. */
export interface StreamTail {
  add(piece: Buffer): void;
  end(): void;
  text(): string;
}

/** The last lines of both streams, in the order in which they came. */
export interface LineTail {
  add(line: string): void;
  lines(): readonly string[];
}

export function createLineTail(): LineTail {
  const kept: string[] = [];
  return {
    add(line) {
      if (kept.push(line) > KEPT_LINES) kept.shift();
    },
    lines: () => [...kept],
  };
}

export function createStreamTail(onLine: (line: string) => void): StreamTail {
  const decoder = new StringDecoder('utf8');
  const pieces: string[] = [];
  let length = 0;
  let open = '';

  function take(text: string): void {
    pieces.push(text);
    length += text.length;
    while (length - (pieces[0] as string).length >= KEPT_CHARACTERS)
      length -= (pieces.shift() as string).length;
    const lines = text.split('\n');
    const last = lines.pop() as string;
    for (const line of lines) {
      finish(open + line);
      open = '';
    }
    open = (open + last).slice(0, LONGEST_LINE);
  }

  function finish(line: string): void {
    onLine(stripVTControlCharacters(line).trimEnd().slice(0, LONGEST_LINE));
  }

  return {
    add(piece) {
      if (piece.length > 0) take(decoder.write(piece));
    },
    end() {
      take(decoder.end());
      if (open !== '') finish(open);
      open = '';
    },
    text: () => pieces.join('').slice(-KEPT_CHARACTERS),
  };
}
