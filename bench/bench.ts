// `npm run bench [-- NAME…]`: every budget, measured here and now. Exit 1 when one is broken.
import type { BenchRow } from './bench-row.ts';

type Bench = () => Promise<readonly BenchRow[]>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  plan: async () => (await import('./plan.ts')).benchPlan,
  startup: async () => (await import('./startup.ts')).benchStartup,
  release: async () => (await import('./release.ts')).benchRelease,
  publish: async () => (await import('./publish.ts')).benchPublish,
  checks: async () => (await import('./checks.ts')).benchChecks,
  'index-build': async () => (await import('./index-build.ts')).benchIndexBuild,
  'index-server': async () => (await import('./index-server.ts')).benchIndexServer,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`Measuring ${name} ...`);
  const bench = await load();
  rows.push(...(await bench()));
}
printTable(rows);
const broken = rows.filter((row) => !row.holds).length;
console.log(
  broken === 0 ? 'All budgets hold.' : `${broken} of ${rows.length} budgets are broken, marked BROKEN.`,
);
process.exitCode = broken === 0 ? 0 : 1;

function printTable(all: readonly BenchRow[]): void {
  const cells = [
    ['', 'what', 'measured', 'budget'],
    ...all.map((row) => [row.holds ? 'holds' : 'BROKEN', row.what, row.measured, row.budget]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
