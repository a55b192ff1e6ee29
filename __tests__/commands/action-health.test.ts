// `actions/health` in process: a project that was released into the sandbox, its issue, its outputs, its summary.
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { runHealth } from '../../src/action-health.ts';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createRunnerSteps } from '../../src/gateways/runner/runner.ts';
import { readyFiles } from './ready-files.ts';
import { run } from './release-run.ts';
import { PASSWORD, type TestProject, USER, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld();

async function health(project: TestProject, inputs: Readonly<Record<string, string>> = {}) {
  const token = project.token({ contents: 'read', actions: 'read', issues: 'write' });
  const given = {
    ...{ token, repository: world().index.uploadUrl, user: USER, password: PASSWORD },
    // Real pip and PyPI have tests of their own.
    ...{ skip: 'private-name, pip-versions, pip-install', ...inputs },
  };
  const fetchBoth: Fetch = (url, options) =>
    url.startsWith('https://api.github.com/') ? world().github.fetch(url, options) : fetch(url, options);
  const written = world().watch();
  const outcome = await runHealth({
    env: {
      ...{ PATH: process.env['PATH'], GITHUB_REPOSITORY: project.fullName },
      ...{ GITHUB_WORKSPACE: project.directory, RUNNER_TEMP: world().root },
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    payload: {},
    fetch: fetchBoth,
    indexRoots: [],
    steps: createRunnerSteps(() => performance.now()),
  });
  expect(JSON.stringify(outcome)).not.toContain(PASSWORD);
  return { ...outcome, writes: written.writes().map(({ method, route }) => `${method} ${route}`) };
}

test('healthy, then not, then mended: one issue, and no write without a change', async () => {
  const project = await world().project({ unsound: true });
  await run(world(), project, { files: await readyFiles(project) });
  await project.push();
  const well = await health(project);
  expect(well).toMatchObject({
    ...{ failed: false, writes: [] },
    outputs: { result: 'healthy', findings: '[]', 'issue-url': '' },
  });
  expect(well.summary).toMatch(/^## Nothing wrong in what could be asked: acme-vault\n/);
  expect(well.summary).toContain('| unknown | `credential-age` |');

  const wheel = join(world().index.packagesDir, 'acme_vault-1.3.0-py3-none-any.whl');
  await rename(wheel, `${wheel}.away`);
  const bad = await health(project);
  expect(bad).toMatchObject({ failed: true, outputs: { result: 'unhealthy' } });
  expect(bad.outputs['issue-url']).toMatch(/\/acme\/acme-vault\/issues\/1$/);
  expect(JSON.parse(bad.outputs['findings'] ?? '')).toEqual([
    expect.objectContaining({ check: 'index-hash', state: 'failed' }),
    expect.objectContaining({ check: 'half-finished', state: 'failed' }),
  ]);
  expect(bad.summary).toContain('Opened issue 1.');
  expect(await health(project)).toMatchObject({ failed: true, writes: [] });

  await rename(`${wheel}.away`, wheel);
  const mended = await health(project);
  expect([mended.failed, mended.summary]).toEqual([
    false,
    expect.stringContaining('All is mended; closed issue 1.'),
  ]);
});

test('without the right to write issues the findings are told all the same', async () => {
  const project = await world().project({ unsound: true });
  await run(world(), project, { files: await readyFiles(project) });
  await project.push();
  const wheel = join(world().index.packagesDir, 'acme_vault-1.3.0-py3-none-any.whl');
  await rm(wheel);
  const { outputs, summary, failed } = await health(project, { token: project.token({ contents: 'read' }) });
  expect([outputs['result'], outputs['issue-url'], failed]).toEqual(['unhealthy', '', true]);
  expect(summary).toContain('The issue could not be kept');
});
