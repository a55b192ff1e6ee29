// Two commands started together after the lock file changed: one installs, the other waits for it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const script = new URL('../../scripts/once-at-a-time.mjs', import.meta.url).href;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'once-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Each writes when its work begins and ends; the work is done once `done` exists. */
const COMMAND = `
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
const { onceAtATime } = await import(${JSON.stringify(script)});
onceAtATime('lock', () => existsSync('done'), () => {
  appendFileSync('log', 'begin\\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  appendFileSync('log', 'end\\n');
  if (process.argv[1] === 'fails') throw new Error('no network');
  writeFileSync('done', '');
});
`;

function run(outcome = 'works'): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', COMMAND, outcome], {
    cwd: folder,
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('close', resolve));
}

const log = (): Promise<string> => readFile(join(folder, 'log'), 'utf8');

test('the second waits and then sees that it is done', async () => {
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
  expect(await log()).toBe('begin\nend\n');
  expect(await readdir(folder)).toEqual(['done', 'log']);
});

test('after a failure the next one does it', async () => {
  expect(await run('fails')).toBe(1);
  expect(await Promise.all([run(), run()])).toEqual([0, 0]);
  expect(await log()).toBe('begin\nend\nbegin\nend\n');
});

test('the lock of a dead process is taken over, by one of several', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await writeFile(join(folder, 'lock'), String(pid));
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
  expect(await log()).toBe('begin\nend\n');
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});
