// The programs of an update, as they are found or not.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createUpdateTools } from '../../src/gateways/python/update-tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'update-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['none', null],
  ['one whose Python has gone', '#!/nowhere/python\n'],
  ['one that fails', '#!/bin/sh\nexit 1\n'],
])('poetry on PATH: %s', async (_, script) => {
  if (script !== null) {
    writeFileSync(join(folder, 'poetry'), script);
    chmodSync(join(folder, 'poetry'), 0o755);
  }
  const env = { PATH: folder };
  const fetch = async (): Promise<never> => {
    throw new Error('nothing is fetched');
  };
  const find = createUpdateTools({ env, childEnv: env, fetch, log: () => undefined });
  const step = { tool: 'poetry', version: null, args: ['install'] } as const;
  await expect(find(step, folder)).rejects.toMatchObject({ code: 'update-tool-missing' });
});
