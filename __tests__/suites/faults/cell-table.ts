// A reporter for jest: the rows of all files as one table at the end, and its sum.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatRow, type TallyRow } from './tally-row.ts';

export default function cellTable() {
  const file = join(mkdtempSync(join(tmpdir(), 'py-release-cells-')), 'rows');
  writeFileSync(file, '');
  // The workers inherit it.
  process.env['FAULT_CELLS'] = file;
  return {
    onRunComplete: () => {
      const lines = readFileSync(file, 'utf8').split('\n');
      const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TallyRow);
      rmSync(dirname(file), { recursive: true });
      const sorted = rows.sort((a, b) => a.part.localeCompare(b.part));
      const table = [...sorted, sum(rows)].map(formatRow).join('\n');
      process.stdout.write(`\n${table}\n\n`);
    },
  };
}

function sum(rows: readonly TallyRow[]): TallyRow {
  const of = (name: 'cells' | 'failed' | 'milliseconds') => rows.reduce((total, row) => total + row[name], 0);
  return { part: 'all', cells: of('cells'), failed: of('failed'), milliseconds: of('milliseconds') };
}
