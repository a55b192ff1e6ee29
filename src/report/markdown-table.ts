/** A GFM table of cells that are inert already; null without rows. https://github.github.com/gfm/#tables-extension- */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string | null {
  if (rows.length === 0) return null;
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
