// A strict PyPI in a process of its own, so that what it does is not done on the clock of whoever is measured. Its parent says `clear`
// and is told when nothing is stored any more; without a parent it ends.
import { rm } from 'node:fs/promises';
import { filesOf } from '../sandbox/index/strict-pypi/state.ts';
import { startStrictPypi } from '../sandbox/index/strict-pypi/strict-pypi.ts';

const GIB = 1024 ** 3;
const [uploadDelayMs = 0] = process.argv.slice(2).map(Number);
const pypi = await startStrictPypi({
  uploadDelayMs,
  // Nobody's measure: the double computes BLAKE2 far slower than PyPI does.
  checksBlake2: false,
  switches: { fileLimit: 4 * GIB },
});

process.on('message', () => void clear());
process.on('disconnect', () => void pypi.close().then(() => process.exit()));
process.send?.({ uploadUrl: pypi.uploadUrl, token: pypi.issueToken('mona') });

async function clear(): Promise<void> {
  const files = [...pypi.state.projects.values()].flatMap(filesOf);
  pypi.state.projects.clear();
  pypi.state.usedFilenames.clear();
  for (const { path } of files) await rm(path, { force: true });
  process.send?.({ cleared: files.length });
}
