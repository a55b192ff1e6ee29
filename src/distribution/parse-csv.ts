// Comma-separated values as Python's csv module reads them by default. https://docs.python.org/3/library/csv.html

export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let position = 0; position < text.length;) {
    const row: string[] = [];
    for (;;) {
      const { value, end } = readField(text, position);
      row.push(value);
      position = end + 1;
      if (text[end] !== ',') break;
    }
    if (row.length > 1 || row[0] !== '') rows.push(row);
  }
  return rows;
}

/** Each character is looked at once, however the quotes stand. */
function readField(text: string, start: number): { readonly value: string; readonly end: number } {
  let value = '';
  let position = start;
  while (text[position] === '"') {
    if (position > start) value += '"';
    const close = text.indexOf('"', position + 1);
    if (close < 0) return { value: value + text.slice(position + 1), end: text.length };
    value += text.slice(position + 1, close);
    position = close + 1;
  }
  const ending = /[,\r\n]/g;
  ending.lastIndex = position;
  const end = ending.exec(text)?.index ?? text.length;
  return { value: value + text.slice(position, end), end };
}
