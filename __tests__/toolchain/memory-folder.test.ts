// Temporary files of the tests in memory: only where there is room, never a left-over, never one of a run that goes on.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFolder } from '../../scripts/memory-folder.ts';

let shared: string;
beforeEach(() => {
  shared = mkdtempSync(join(tmpdir(), 'shared-memory-'));
});
afterEach(() => {
  rmSync(shared, { recursive: true });
});

test('nobody else reads it', () => {
  const folder = memoryFolder(shared, 0) ?? '';
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a killed run left goes, what a running one has stays, and other folders are not ours', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const names = [ended, process.ppid].map((pid) => `py-release-tests-${pid}`);
  for (const name of [...names, 'py-release-tests-', 'py-release-tests-notes', 'somebody-elses'])
    mkdirSync(join(shared, name));
  writeFileSync(join(shared, names[0] ?? '', 'left'), '');
  memoryFolder(shared, Infinity);
  expect(readdirSync(shared)).toEqual(
    [names[1], 'py-release-tests-', 'py-release-tests-notes', 'somebody-elses'].toSorted(),
  );
});

test('without room the disk is used', () => {
  expect(memoryFolder(shared, Infinity)).toBeNull();
  expect(readdirSync(shared)).toEqual([]);
});

test('without such a file system the disk is used', () => {
  const missing = join(shared, 'missing');
  expect(memoryFolder(missing)).toBeNull();
  expect(existsSync(missing)).toBe(false);
});
