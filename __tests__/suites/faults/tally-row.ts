// What one file of the suite has counted.

export interface TallyRow {
  readonly part: string;
  readonly cells: number;
  readonly failed: number;
  readonly milliseconds: number;
}

export function formatRow({ part, cells, failed, milliseconds }: TallyRow): string {
  const each = cells === 0 ? 0 : Math.round(milliseconds / cells);
  return `${part.padEnd(48)} ${String(cells).padStart(5)} cells ${String(failed).padStart(4)} failed ${String(each).padStart(6)} ms each`;
}
