import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findTool, keepTool } from '../../../src/gateways/python/tool-folder.ts';
import { makeFolder } from '../archives/make-archive.ts';

const TOOL = { name: 'acme', version: '1.0.0', isUsable: async () => true };

async function cacheIn(root: string): Promise<Record<string, string>> {
  const source = join(root, 'source');
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'tool'), 'bytes');
  process.env['RUNNER_TOOL_CACHE'] = join(root, 'tools');
  process.env['RUNNER_TEMP'] = join(root, 'temp');
  return { RUNNER_TOOL_CACHE: join(root, 'tools') };
}

test('jobs that fill a shared cache at once leave what the first one keeps alone', async () => {
  await using folder = await makeFolder();
  const env = await cacheIn(folder.path);
  let looked = 0;
  const isUsable = async (): Promise<boolean> => ((looked += 1), true);
  const keep = () => keepTool(env, join(folder.path, 'source'), { ...TOOL, isUsable });
  const [first, ...others] = await Promise.all([keep(), keep(), keep()]);
  expect(others).toEqual([first, first]);
  expect(looked).toBe(2);
  expect(findTool(env, 'acme', '1.0.0')).toBe(first);
  expect(await readFile(join(first ?? '', 'tool'), 'utf8')).toBe('bytes');
});

test('the lock of a job that died does not hold up the next one for ever', async () => {
  await using folder = await makeFolder();
  const env = await cacheIn(folder.path);
  const lock = join(folder.path, 'tools', 'acme', '1.0.0', `${process.arch}.lock`);
  await mkdir(lock, { recursive: true });
  const longAgo = new Date(Date.now() - 10 * 60_000);
  await utimes(lock, longAgo, longAgo);
  expect(await keepTool(env, join(folder.path, 'source'), TOOL)).toBe(
    join(folder.path, 'tools', 'acme', '1.0.0', process.arch),
  );
});
