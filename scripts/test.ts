// `npm test` and its longer siblings: jest under Node 24 with ES modules.
//   node scripts/test.ts [--suite NAME] [jest arguments]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { jestArguments } from './jest-arguments.ts';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const child = spawn(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, ...jestArguments(process.argv.slice(2))],
  { stdio: 'inherit' },
);
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
