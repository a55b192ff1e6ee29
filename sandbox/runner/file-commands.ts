// The files through which a step talks to its runner (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH), read as the runner reads them:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
// https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs

/** Lines `name=value`, or `name<<DELIMITER`, the value's lines, `DELIMITER`. A later pair of the same name wins. */
export function parseKeyValueFile(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs.set(name, lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (equals > 0) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (equals === 0) {
      throw new Error(`Invalid format '${line}'. Name must not be empty`);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}

/** One folder a line; the last one written is the first one searched. */
export function parsePathFile(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .reverse();
}

/** GitHub refuses a larger summary, and the step goes on without one. */
export const SUMMARY_LIMIT = 1024 * 1024;
