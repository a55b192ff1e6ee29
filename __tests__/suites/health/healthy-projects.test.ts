// Healthy projects of other kinds: no index at all, pre-releases, several projects in one repository. Nothing may be said against them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { briefly, runHealth } from '../../commands/health-run.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

const nothingThere: Fetch = async () => new Response('', { status: 404 });

test('an application with tags and without a workflow that publishes is on no index: unknown, not failed', async () => {
  const project = await world().project();
  const only = ['index-answers', 'index-lists', 'pip-versions', 'pip-install', 'trusted-publisher'] as const;
  const asked = { index: '', outside: nothingThere, only };
  const checks = await runHealth(world(), project, asked);
  expect(briefly(checks)).toEqual([
    'index-answers passed',
    'index-lists unknown health-not-asked',
    'trusted-publisher passed',
  ]);
  expect(checks[1]?.finding?.remedy).toContain('`--index none`');
  const named = await runHealth(world(), project, { ...asked, index: 'pypi', only: ['index-lists'] });
  expect(briefly(named)).toEqual(['index-lists failed health-version-unlisted']);
});

test('pre-releases with tags of their own, and a latest release of another project of the repository', async () => {
  const project = await world().project();
  const { outcome } = await run(world(), project, { files: await readyFiles(project) });
  expect(outcome?.result).toBe('released');
  await project.push();
  await project.git('push', '--quiet', 'origin', 'HEAD:refs/tags/v1.4.0rc1');
  await writeFile(join(world().index.packagesDir, 'acme_vault-1.4.0rc1-py3-none-any.whl'), 'x');
  const readLatest = async (): Promise<string> => 'acme-other-v2.0.0';
  const only = ['versions-agree', 'half-finished'] as const;
  const checks = await runHealth(world(), project, { only, latest: readLatest });
  expect(briefly(checks)).toEqual(['versions-agree passed', 'half-finished passed']);
});
