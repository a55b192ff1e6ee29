// The end of a program's output as it may stand in a message.

const SHOWN = 20;

/** A user or password in a URL: the configured index may have one, and tools repeat it. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi;

export function shownLines(lines: readonly string[]): string {
  const shown = lines.slice(-SHOWN).map((line) => `  ${line}`);
  return shown.length === 0 ? '  (none)' : shown.join('\n').replace(CREDENTIALS, '$1');
}
