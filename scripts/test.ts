// `npm test` and its longer siblings: jest under Node 24 with ES modules.
//   node scripts/test.ts [--suite NAME] [jest arguments]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { jestArguments } from './jest-arguments.ts';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
/** Workers have these too: the larger a process, the longer it takes to start git from it, and tests do so thousands of times. */
const SMALL_HEAP = ['--max-old-space-size=512', '--max-semi-space-size=4'];

const child = spawn(
  process.execPath,
  [
    ...SMALL_HEAP,
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    ...jestArguments(process.argv.slice(2)),
  ],
  { stdio: 'inherit' },
);
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
