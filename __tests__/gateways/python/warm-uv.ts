// The real uv for these tests, fetched once into node_modules/.cache and shared by all test files.
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../../src/gateways/child-environment.ts';
import { findConfiguredIndex } from '../../../src/gateways/python/configured-index.ts';
import { choosePython, type PythonChoice } from '../../../src/gateways/python/python-choice.ts';
import { downloadToolFile, readToolFiles } from '../../../src/gateways/python/tool-index.ts';
import { UV_PINS } from '../../../src/gateways/python/uv-pins.ts';
import { uvPlatform } from '../../../src/gateways/python/uv-platform.ts';
import { prepareUv, type Uv } from '../../../src/gateways/python/uv-tool.ts';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/gateway-tests', import.meta.url));

/** Where the shared uv is; `RUNNER_TOOL_CACHE` of a test that only uses it. */
export const toolCache = join(cache, 'tools');

/** The environment of a child as the product makes it, without find-links, which no user has. */
export function cleanEnvironment(): Record<string, string> {
  return childEnvironment({ ...process.env, PIP_FIND_LINKS: undefined, VIRTUAL_ENV: undefined }, []);
}

export async function warmUv(): Promise<Uv> {
  process.env['RUNNER_TOOL_CACHE'] = toolCache;
  return alone('uv', () => prepareUv({ fetch, env: process.env }));
}

export async function anyPython(): Promise<PythonChoice> {
  return choosePython('', cleanEnvironment(), cache);
}

/** uv's wheel for this platform as the registry serves it. */
export async function warmUvWheel(): Promise<string> {
  const { filename } = UV_PINS[uvPlatform()];
  const path = join(cache, filename);
  return alone('wheel', async () => {
    if (await exists(path)) return path;
    const index = await findConfiguredIndex(process.env);
    const file = (await readToolFiles(fetch, index, 'uv')).find((one) => one.filename === filename);
    if (file === undefined) throw new Error(`the configured index has no ${filename}`);
    await rm(`${path}.part`, { force: true });
    await downloadToolFile(fetch, index, file.url, `${path}.part`);
    await rename(`${path}.part`, path);
    return path;
  });
}

/** Test files run in several processes; only one at a time may fill the cache. */
export async function alone<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const lock = join(cache, `${name}.lock`);
  await mkdir(cache, { recursive: true });
  for (let tries = 0; ; tries += 1) {
    const taken = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 120_000 || tries > 2400) await rm(lock, { recursive: true, force: true });
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
