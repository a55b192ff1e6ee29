// `npm test` and its longer siblings: jest under Node 24 with ES modules.
//   node scripts/test.ts [--suite NAME] [jest arguments]
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jestArguments } from './jest-arguments.ts';
import { memoryFolder } from './memory-folder.ts';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
// A folder that a person has chosen stays chosen.
const folder = process.env['TMPDIR'] === undefined ? memoryFolder('/dev/shm') : null;
const child = spawn(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, ...jestArguments(process.argv.slice(2))],
  { stdio: 'inherit', env: folder === null ? process.env : { ...process.env, TMPDIR: folder } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  process.exit(signal ? 1 : (code ?? 1));
});
