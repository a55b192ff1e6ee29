import { appendFile, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, jest } from '@jest/globals';
import { UV_PINS, UV_VERSION } from '../../../src/gateways/python/uv-pins.ts';
import { uvPlatform } from '../../../src/gateways/python/uv-platform.ts';
import { prepareUv } from '../../../src/gateways/python/uv-tool.ts';
import {
  startIndex,
  type LoopbackIndex,
  type LoopbackOptions,
} from '../../gateways/python/loopback-index.ts';
import { cleanEnvironment, warmUvWheel } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(60_000);

const { filename } = UV_PINS[uvPlatform()];
let wheel: Buffer;
let folder: string;
let env: Record<string, string>;
const started: LoopbackIndex[] = [];

beforeAll(async () => {
  wheel = await readFile(await warmUvWheel());
}, 180_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uv-tool-'));
  env = { HOME: folder, XDG_CONFIG_DIRS: join(folder, 'xdg'), XDG_CACHE_HOME: join(folder, 'cache') };
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((index) => index.close()));
  await rm(folder, { recursive: true, force: true });
});

async function serve(options: Partial<LoopbackOptions> = {}): Promise<LoopbackIndex> {
  const index = await startIndex({ project: 'uv', files: new Map([[filename, wheel]]), ...options });
  started.push(index);
  return index;
}

function useIndex(index: LoopbackIndex, credential = ''): void {
  env['PIP_INDEX_URL'] = `${index.origin.replace('//', `//${credential}`)}/simple/`;
}

test('fetches the pinned wheel from the configured index once, and runs it', async () => {
  const index = await serve();
  useIndex(index);
  const uv = await prepareUv({ fetch, env });
  expect(uv.path).toBe(join(folder, 'cache/py-release/tools/uv', UV_VERSION, process.arch, 'uv'));
  const { stdout } = await uv.run(['--version'], { cwd: folder, env: cleanEnvironment() });
  expect(stdout).toMatch(new RegExp(`^uv ${UV_VERSION.replaceAll('.', '\\.')} `));
  expect(index.asked.map(({ path }) => path)).toEqual(['/simple/uv/', `/files/${filename}`]);
  await prepareUv({ fetch, env });
  expect(index.asked).toHaveLength(2);
});

test('on a runner it is kept by tool-cache', async () => {
  useIndex(await serve());
  env['RUNNER_TOOL_CACHE'] = join(folder, 'tools');
  env['RUNNER_TEMP'] = folder;
  process.env['RUNNER_TOOL_CACHE'] = env['RUNNER_TOOL_CACHE'];
  const uv = await prepareUv({ fetch, env });
  const { find } = await import('@actions/tool-cache');
  expect(uv.path).toBe(join(find('uv', UV_VERSION), 'uv'));
  await uv.verify();
});

test('a credential goes to the index only, and into no message', async () => {
  const files = await serve();
  const index = await serve({ credential: 'reader:the-word', filesOrigin: files.origin });
  useIndex(index, 'reader:the-word@');
  await prepareUv({ fetch, env });
  expect(index.asked.map(({ authorization }) => authorization)).toEqual([
    `Basic ${Buffer.from('reader:the-word').toString('base64')}`,
  ]);
  expect(files.asked).toEqual([{ path: `/files/${filename}`, authorization: null }]);

  useIndex(index, 'reader:another-word@');
  env['XDG_CACHE_HOME'] = join(folder, 'second');
  const error = await prepareUv({ fetch, env }).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ code: 'uv-index-unreachable' });
  expect((error as Error).message).toContain('it answered 401');
  expect((error as Error).message).toContain('(PIP_INDEX_URL)');
  expect((error as Error).message).not.toContain('another-word');
});

describe('is not used', () => {
  test('a wheel with one byte changed', async () => {
    const changed = Buffer.from(wheel);
    changed[changed.length >> 1] = (changed[changed.length >> 1] as number) ^ 1;
    useIndex(await serve({ files: new Map([[filename, changed]]) }));
    await expect(prepareUv({ fetch, env })).rejects.toMatchObject({
      code: 'uv-hash-mismatch',
      happened: expect.stringContaining(UV_PINS[uvPlatform()].sha256),
    });
  });

  test('an index without the wheel', async () => {
    useIndex(await serve({ files: new Map([['uv-0.1.0-py3-none-any.whl', wheel]]) }));
    await expect(prepareUv({ fetch, env })).rejects.toMatchObject({
      code: 'uv-wheel-missing',
      happened: expect.stringContaining(filename),
    });
  });

  test('an index without uv', async () => {
    useIndex(await serve({ project: 'other' }));
    await expect(prepareUv({ fetch, env })).rejects.toMatchObject({
      code: 'uv-index-unreachable',
      happened: expect.stringContaining('it answered 404'),
    });
  });

  test('an index that is not there', async () => {
    const index = await serve();
    useIndex(index);
    await index.close();
    await expect(prepareUv({ fetch, env })).rejects.toMatchObject({
      code: 'uv-index-unreachable',
      happened: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

test('a cached uv with other bytes is fetched again', async () => {
  const index = await serve();
  useIndex(index);
  const { path } = await prepareUv({ fetch, env });
  await rm(path);
  await writeFile(path, '#!/bin/sh\necho owned\n', { mode: 0o755 });
  const notices: string[] = [];
  const uv = await prepareUv({ fetch, env, notice: (text) => notices.push(text) });
  await uv.verify();
  expect(notices).toEqual(['The cached uv is not the pinned one; it is fetched again.']);
  expect(index.asked).toHaveLength(4);
});

describe('changed while the release runs, it is not started again', () => {
  const changes: readonly (readonly [string, (path: string) => Promise<void>])[] = [
    ['one byte more, with the old times', async (path) => changeKeepingTimes(path)],
    ['replaced', async (path) => rm(path).then(() => writeFile(path, '#!/bin/sh\n', { mode: 0o755 }))],
    ['removed', async (path) => rm(path)],
  ];
  test.each(changes)('%s', async (_, change) => {
    useIndex(await serve());
    const uv = await prepareUv({ fetch, env });
    await uv.verify();
    await change(uv.path);
    await expect(uv.run(['--version'], { cwd: folder, env: {} })).rejects.toMatchObject({
      code: 'uv-changed',
    });
    await expect(uv.verify()).rejects.toMatchObject({ code: 'uv-changed' });
  });
});

async function changeKeepingTimes(path: string): Promise<void> {
  const { atime, mtime } = await stat(path);
  await appendFile(path, '\0');
  await utimes(path, atime, mtime);
}
