// Untrusted text for a terminal or a log: one line, measured in columns, steering nothing.
import { plainLine } from '../notes/plain-line.ts';

/** East Asian wide and fullwidth characters and emoji take two columns. https://www.unicode.org/reports/tr11/ */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}]|[\u{1f680}-\u{1f6ff}]|[\u{1f900}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;

/** A log line that begins with `::` or holds `##[` is a command to GitHub's runner. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
export function terminalLine(text: string, limit?: number): string {
  return withoutCommand(plainLine(text, limit).replaceAll('##[', '# #['));
}

/** For a line that was made by breaking a longer one. */
export function withoutCommand(line: string): string {
  return line.replace(/^::/, ': :');
}

export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Exactly `width` columns: padded with spaces, or cut with an ellipsis. */
export function fitWidth(text: string, width: number): string {
  const shown = cutWidth(text, width);
  return shown + ' '.repeat(Math.max(0, width - displayWidth(shown)));
}

/** At most `width` columns. */
export function cutWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let shown = '';
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}

function characterWidth(character: string): number {
  if (character <= '~') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
