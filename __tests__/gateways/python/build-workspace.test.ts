import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createBuildWorkspace } from '../../../src/gateways/python/build-workspace.ts';
import { cleanEnvironment, toolCache, warmUv } from './warm-uv.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-workspace-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('what is made beside the second build has the permissions that files commonly have', async () => {
  await warmUv();
  const tools = join(root, 'tools');
  const workspace = join(root, 'project');
  await Promise.all([mkdir(tools), mkdir(workspace)]);
  for (const name of await readdir(toolCache))
    if (name.includes('uv')) await symlink(join(toolCache, name), join(tools, name));
  await writeFile(join(workspace, 'pyproject.toml'), '');
  // Where the cache of the runner is, its library reads here.
  process.env['RUNNER_TOOL_CACHE'] = tools;
  const { buildAgain } = createBuildWorkspace({
    ...{ workspace, secrets: [], python: '', fetch, log: () => undefined },
    env: { ...cleanEnvironment(), RUNNER_TOOL_CACHE: tools, RUNNER_TEMP: root },
  });
  const second = await buildAgain({
    ...{ folder: '.', sourceDateEpoch: 1_700_000_000, versionEnvironment: {}, edited: [], first: [] },
    buildCommand: ['python3', '-c', 'open("dist/acme_vault-1.0.tar.gz", "w").close()'],
  });
  await second.remove();
  const checks = (await readdir(tools)).filter((name) => name.includes('checks'));
  expect(checks).toHaveLength(1);
  const inside = await readdir(join(tools, checks[0] ?? ''), { recursive: true, withFileTypes: true });
  const twine = inside.find(
    ({ name, parentPath }) => name === '__init__.py' && parentPath.endsWith('/twine'),
  );
  const { mode } = await stat(join(twine?.parentPath ?? '', '__init__.py'));
  expect((mode & 0o444).toString(8)).toBe('444');
}, 120_000);
