// On which line of a lock file each of its packages begins: what is wrong with one is shown there.

/** By position in the lock, from 1, of the `name` line below each header. `header`: `[[package]]`. */
export function lockLines(text: string, header: string): readonly number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trimEnd() !== header) return [];
    return [/^name\s*=/.test(lines[index + 1] ?? '') ? index + 2 : index + 1];
  });
}
