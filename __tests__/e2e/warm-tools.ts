// uv and twine in the runner's tool cache before the first run: test files run in several processes, and tool-cache does not lock.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareCheckEnvironment } from '../../src/gateways/python/check-environment.ts';
import { choosePython } from '../../src/gateways/python/python-choice.ts';
import { prepareUv } from '../../src/gateways/python/uv-tool.ts';
import { alone, cleanEnvironment } from '../gateways/python/warm-uv.ts';

/** Where the sandbox's runner keeps tools (`toolCache` of its jobs by default). */
export const toolCache = fileURLToPath(new URL('../../node_modules/.cache/tool-cache', import.meta.url));

export async function warmTools(): Promise<void> {
  await mkdir(toolCache, { recursive: true });
  await alone('e2e-tools', async () => {
    // tool-cache reads this variable of its own process.
    process.env['RUNNER_TOOL_CACHE'] = toolCache;
    const childEnv = cleanEnvironment();
    const env = { ...childEnv, RUNNER_TOOL_CACHE: toolCache, UV_CACHE_DIR: join(toolCache, '..', 'uv') };
    const uv = await prepareUv({ fetch, env });
    const python = await choosePython('', childEnv, toolCache);
    await prepareCheckEnvironment({ uv, python, env, childEnv });
  });
}
