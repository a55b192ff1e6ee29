// Untrusted text as one legible line: nothing that steers a terminal, hides, or reorders what people read.

const ESC = String.fromCharCode(0x1b);
/** ANSI control sequences whole, so that no `[31m` is left behind. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ANSI = new RegExp(
  `(?:${ESC}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|${ESC}\\][^\\u0007${ESC}]{0,4096}(?:\\u0007|${ESC}\\\\)?`,
  'g',
);
/** Bidirectional overrides (https://trojansource.codes), zero-width and other default-ignorable characters. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to emoji and to Indic and Persian words; next to ASCII they only hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\p{Cf}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}\p{Cf}])/gu;
const SPACE = /[\s\u0085]+/g;
const CONTROL = /\p{Cc}/gu;
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** Text without control sequences and invisible characters; line ends and tabs stay. */
export function withoutInvisible(text: string): string {
  return text
    .toWellFormed()
    .replace(ANSI, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(CONTROL, (control) => (/[\s\u0085]/.test(control) ? control : ''));
}

/** One line of at most `limit` UTF-16 units; what is longer ends with an ellipsis. */
export function plainLine(text: string, limit = 300): string {
  if (text.length <= limit && ORDINARY.test(text)) return text;
  // A message may be megabytes long; only its beginning can be shown.
  const head = text.length > limit * 8 ? `${text.slice(0, limit * 8)}…` : text;
  return cut(withoutInvisible(head).replace(SPACE, ' ').trim(), limit);
}

function cut(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${line.slice(0, end).trimEnd()}…`;
}
