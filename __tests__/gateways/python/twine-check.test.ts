import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, jest } from '@jest/globals';
import { prepareCheckEnvironment } from '../../../src/gateways/python/check-environment.ts';
import { twineCheck, type TwineVerdict } from '../../../src/gateways/python/twine-check.ts';
import { writeWheel } from './small-wheel.ts';
import { alone, anyPython, cleanEnvironment, toolCache, warmUv } from './warm-uv.ts';

jest.setTimeout(60_000);

let checkPython: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twine-check-'));
  const uv = await warmUv();
  const python = await anyPython();
  checkPython = await alone('checks', () =>
    prepareCheckEnvironment({ uv, python, env: process.env, childEnv: cleanEnvironment() }),
  );
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function check(files: readonly string[]): Promise<readonly TwineVerdict[]> {
  return twineCheck({ checkPython, files, env: cleanEnvironment(), cwd: folder });
}

test('is kept by tool-cache and made once', async () => {
  expect(checkPython.startsWith(toolCache)).toBe(true);
  const uv = await warmUv();
  const refusing = { ...uv, run: () => Promise.reject(new Error('made again')) };
  const python = await anyPython();
  const again = await prepareCheckEnvironment({
    uv: refusing,
    python,
    env: process.env,
    childEnv: cleanEnvironment(),
  });
  expect(again).toBe(checkPython);
});

test('tells what is wrong with each file', async () => {
  const wheel = (name: string, description: string) =>
    writeWheel(folder, { name, version: '1', files: {}, description });
  const good = await wheel('acme-good', 'Fine.');
  const markup = await wheel('acme-markup', 'Hi\n===\n\n.. acme::\n');
  const silent = await wheel('acme-silent', '');
  const verdicts = await check([good, markup, silent].map(({ location }) => location));
  const of = (filename: string) => verdicts.find((verdict) => verdict.filename === filename);
  expect(verdicts).toHaveLength(3);
  expect(of(good.filename)).toMatchObject({ passed: true, messages: [] });
  expect(of(markup.filename)?.passed).toBe(false);
  expect(of(markup.filename)?.messages.join('\n')).toContain('Unknown directive type "acme"');
  expect(of(silent.filename)).toMatchObject({
    passed: false,
    messages: expect.arrayContaining(['No content rendered from RST source.']),
  });
});

test('a file that twine can not read is an error, not a verdict', async () => {
  const path = join(folder, 'acme_broken-1-py3-none-any.whl');
  await writeFile(path, 'no zip');
  await expect(check([path])).rejects.toMatchObject({ code: 'check-metadata-failed' });
});

test('no files, no run', async () => {
  expect(await check([])).toEqual([]);
});
