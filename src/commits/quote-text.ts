// Commit text inside a sentence of ours: short, on one line, without control or direction characters.

const LONGEST = 72;

export function quoteText(text: string): string {
  const line = text
    .slice(0, LONGEST + 1)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return text.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}
