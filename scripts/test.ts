// `npm test` and its longer siblings: jest under Node 24 with ES modules.
//   node scripts/test.ts [--suite NAME] [jest arguments]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { values, tokens } = parseArgs({
  options: { suite: { type: 'string' } },
  strict: false,
  tokens: true,
});
const passedOn = tokens
  .filter((token) => !(token.kind === 'option' && token.name === 'suite'))
  .flatMap((token) =>
    token.kind === 'positional'
      ? [token.value]
      : token.kind === 'option'
        ? [token.rawName, ...(token.value === undefined ? [] : [token.value])]
        : [],
  );

/** Suites whose files don't wait for each other's machine: the others measure or start whole runners. */
const PARALLEL = new Set(['faults', 'workflows']);

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const suite = typeof values.suite === 'string' ? values.suite : undefined;
const suiteArguments =
  suite === undefined
    ? []
    : [
        ...(PARALLEL.has(suite) ? [] : ['--runInBand']),
        '--roots',
        `__tests__/suites/${suite}`,
        '--testPathIgnorePatterns',
        '/node_modules/',
      ];

const child = spawn(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, ...suiteArguments, ...passedOn],
  { stdio: 'inherit' },
);
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
