// Counts cells: each is a small story that ends with a list of what is wrong. All of them run before a test fails, so that one
// run shows all.
import { appendFile } from 'node:fs/promises';
import { afterAll, expect, jest } from '@jest/globals';
import { formatRow } from './tally-row.ts';

export interface Tally {
  /** Runs a story; a bug that it throws is a failure of the cell too. */
  cell(name: string, story: () => Promise<readonly string[]>): Promise<void>;
  /** Fails when cells since the last call failed. */
  expectNone(): void;
}

/** One for each test file; its row is printed at the end, and kept for the table of all files. */
export function useTally(part: string, { quiet = false } = {}): Tally {
  jest.setTimeout(900_000);
  const failures: string[] = [];
  const [times, told]: [number[], string[]] = [[], []];
  afterAll(async () => {
    const milliseconds = times.reduce((sum, time) => sum + time, 0);
    const row = {
      part,
      cells: times.length,
      failed: failures.length,
      milliseconds: Math.round(milliseconds),
    };
    const file = process.env['FAULT_CELLS'];
    if (file !== undefined) await appendFile(file, `${JSON.stringify(row)}\n`);
    else if (!quiet) process.stdout.write(`${formatRow(row)}\n`);
  });
  return {
    cell: async (name, story) => {
      const begun = performance.now();
      const problems = await story().catch((error: unknown) => [
        `a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ]);
      times.push(performance.now() - begun);
      if (problems.length === 0) return;
      const text = [name, ...problems].join('\n    ');
      failures.push(text);
      told.push(text);
    },
    expectNone: () => {
      const now = told.splice(0);
      expect(now).toEqual([]);
    },
  };
}
