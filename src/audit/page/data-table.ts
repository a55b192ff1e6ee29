// A table that becomes a list of cards on a narrow screen; its roles are written out, because a table that is laid out as blocks loses them.
import { type Markup, markup } from '../../simple-index/markup.ts';

type Cell = Markup | string | number;

export interface DataTable {
  /** For those who don't see it. */
  readonly caption: string;
  /** Of our own words. */
  readonly columns: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Positions of columns that hold numbers. */
  readonly numeric?: readonly number[];
}

export function dataTable({ caption, columns, rows, numeric = [] }: DataTable): Markup {
  const side = (index: number): string => (numeric.includes(index) ? 'number' : 'words');
  const head = columns.map(
    (column, index) => markup`<th role="columnheader" scope="col" class="${side(index)}">${column}</th>`,
  );
  return markup`<table role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => markup`<tr role="row">${cells.map((cell, index) => rowCell(cell, columns[index] ?? '', side(index), index))}</tr>\n`)}</tbody>
</table>
`;
}

/** What is no longer stays on its line. */
const SHORT = 16;

function rowCell(cell: Cell, column: string, kind: string, index: number): Markup {
  const side = typeof cell === 'string' && cell.length <= SHORT ? `${kind} short` : kind;
  return index === 0
    ? markup`<th role="rowheader" scope="row" class="${side}">${cell}</th>`
    : markup`<td role="cell" class="${side}" data-label="${column}"><div>${cell}</div></td>`;
}
