// What `scripts/test.ts` hands on to jest. Jest's options that take lists (`--reporters`, `--testPathIgnorePatterns`) take every word
// behind them as well; so the names of tests go first.
import { parseArgs } from 'node:util';

/** Suites whose files don't wait for each other's machine: the others measure or start whole runners. */
const PARALLEL = new Set([
  ...[
    'audit',
    'builds',
    'bundle',
    'faults',
    'health',
    'preview',
    'private',
    'proposals',
    'publishing',
    'recovery',
  ],
  ...['indexes', 'setup', 'updates', 'workflows'],
]);

/** `--suite NAME`, options of jest and names of tests, in any order. */
export function jestArguments(args: readonly string[]): readonly string[] {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { suite: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const names: string[] = [];
  const options: string[] = [];
  // A word right behind an option without a value may be its value: only jest knows.
  let mayTake = -1;
  for (const token of tokens) {
    if (token.kind === 'positional') (token.index === mayTake ? options : names).push(token.value);
    if (token.kind !== 'option' || token.name === 'suite') continue;
    options.push(token.value === undefined ? token.rawName : `${token.rawName}=${token.value}`);
    if (token.value === undefined) mayTake = token.index + 1;
  }
  return [...names, ...(typeof values.suite === 'string' ? suiteOptions(values.suite) : []), ...options];
}

function suiteOptions(suite: string): readonly string[] {
  return [
    ...(PARALLEL.has(suite) ? [] : ['--runInBand']),
    `--roots=__tests__/suites/${suite}`,
    '--testPathIgnorePatterns=/node_modules/',
  ];
}
