// Actions with outputs of their own: an error that stops one leaves none of them unset, for steps that read them with `if: always()`.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OWN_ACTIONS } from '../../src/action-own.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

test.each(Object.entries(OWN_ACTIONS))('%s fails with each of its outputs', async (name, { failed }) => {
  const text = await readFile(join(PROJECT, 'actions', name, 'action.yml'), 'utf8');
  const { outputs } = parse(text) as { readonly outputs: Readonly<Record<string, { description: string }>> };
  expect(Object.keys(failed)).toEqual(Object.keys(outputs));
  expect([failed['result'], outputs['result']?.description]).toEqual([
    'failed',
    expect.stringContaining('`failed` when '),
  ]);
});

test('health with a wrong input', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'own-action-'));
  const output = join(folder, 'output');
  await writeFile(output, '');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--no-warnings', join(PROJECT, 'src/action.ts'), 'health'],
    {
      env: { PATH: process.env['PATH'], INPUT_WARNINGS: 'loud', GITHUB_OUTPUT: output },
      encoding: 'utf8',
    },
  );
  const written = await readFile(output, 'utf8');
  await rm(folder, { recursive: true });
  expect([status, stdout]).toEqual([1, expect.stringContaining('warnings')]);
  const values = [...written.matchAll(/^([\w-]+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(values)).toEqual({ result: 'failed', findings: '[]', 'issue-url': '' });
});
