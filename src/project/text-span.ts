// A piece of a decoded file, by character offsets.

export interface TextSpan {
  readonly start: number;
  readonly end: number;
  /** The characters between the two. */
  readonly text: string;
}

export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) };
}

/** The version's own characters: without white space around them and without a leading `v`, which PEP 440 lets people write. */
export function versionCharacters(source: string, span: TextSpan): TextSpan {
  const leading = /^\s*(?:v(?=\d))?/i.exec(span.text)?.[0].length ?? 0;
  const text = span.text.slice(leading).trimEnd();
  return textSpan(source, span.start + leading, span.start + leading + text.length);
}
