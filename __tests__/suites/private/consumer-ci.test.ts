// The documented CI of consumers, on the committed bundle: real pip and real uv, a stranger's higher version on the public index, a token
// that was revoked, and what is left behind.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { documented } from '../../e2e/world.ts';
import { pipProject, uvProject } from './consumer-projects.ts';
import { filesWith, type PrivateWorld, pushShop, usePrivateWorld } from './private-world.ts';
import { lockWithUv } from './shell-consumer.ts';

const SLOW = 180_000;
const PIP = 'consumer-ci.yml';
const UV = 'consumer-ci-uv.yml';
const world = usePrivateWorld();

const logOf = (run: WorkflowRun): string => run.jobs['test']?.log ?? '';
const conclusionsOf = (run: WorkflowRun): readonly string[] =>
  run.jobs['test']?.steps.map(({ conclusion }) => conclusion) ?? [];
let folders = 0;
const newFolder = ({ root }: PrivateWorld): string => join(root, `consumer-${(folders += 1)}`);

/** The random password of the job's server, as later steps had it. */
function passwordOf(run: WorkflowRun): string {
  const step = run.jobs['test']?.steps.find(({ step: { uses } }) => uses?.includes('private-index'));
  return step?.result?.env['UV_INDEX_PY_RELEASE_PASSWORD'] ?? '';
}

async function expectGood(run: WorkflowRun, token: string, folder: string): Promise<void> {
  expect(logOf(run)).not.toContain('##[error]');
  expect(run.status).toBe('success');
  expect(logOf(run)).toContain('vault 1.3.0 open 1.1.0');
  expect(world().askedForVault()).toEqual([]);
  expect(run.jobs['test']?.summary).toContain('acme_vault-1.3.0-py3-none-any.whl');
  expect(world().artifacts.artifacts.at(-1)?.name).toMatch(/^py-release-access/);
  const secrets = [token, passwordOf(run)];
  expect(secrets.every((secret) => secret.length > 20)).toBe(true);
  for (const secret of secrets) expect(logOf(run)).not.toContain(secret);
  // The checkout, caches and artifacts; RUNNER_TEMP as it was, what a child saw, and the arguments of every process.
  expect(await filesWith(folder, [token])).toEqual([]);
  const kept = (await filesWith(folder, [passwordOf(run)])).map((path) => path.replace(/^.*\/kept\//, ''));
  expect(kept.sort()).toEqual([
    'environment-of-a-child',
    expect.stringMatching(/^py-release-served\/index-\d+\.env$/),
  ]);
}

describe('pip', () => {
  test(
    'installs the private version and runs the tests',
    async () => {
      const shop = await pushShop(world(), 'acme-shop-pip', pipProject());
      const token = world().vaultToken();
      const folder = newFolder(world());
      const run = await world().runConsumer(shop, PIP, token, folder);
      await expectGood(run, token, folder);
    },
    SLOW,
  );

  test(
    'fails with a token that is refused, before anything is installed, and the token is named',
    async () => {
      const shop = await pushShop(world(), 'acme-shop-revoked', pipProject());
      const token = world().vaultToken();
      world().github.revokeToken(token);
      const run = await world().runConsumer(shop, PIP, token, newFolder(world()));
      expect(run.status).toBe('failure');
      expect(conclusionsOf(run)).toEqual(['success', 'success', 'failure', 'skipped', 'skipped', 'skipped']);
      expect(logOf(run)).toMatch(/##\[error\].*token/i);
      expect(logOf(run)).not.toContain(token);
      expect(world().askedForVault()).toEqual([]);
    },
    SLOW,
  );

  test(
    'fails when the token may not read the repository, with the reason',
    async () => {
      const shop = await pushShop(world(), 'acme-shop-narrow', pipProject());
      const token = world().issueToken(shop, { contents: 'read' });
      const run = await world().runConsumer(shop, PIP, token, newFolder(world()));
      expect(run.status).toBe('failure');
      expect(logOf(run)).toMatch(/##\[(?:error|warning)\].*token/i);
      expect(logOf(run)).not.toContain('9.9.9');
      expect(world().askedForVault()).toEqual([]);
    },
    SLOW,
  );
});

test(
  'a port that another program has is told as what it is',
  async () => {
    const shop = await pushShop(world(), 'acme-shop-port', pipProject());
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => other.listen(world().port, '127.0.0.1', resolve));
    try {
      const run = await world().runConsumer(shop, PIP, world().vaultToken(), newFolder(world()));
      expect(conclusionsOf(run).slice(2, 4)).toEqual(['failure', 'skipped']);
      expect(logOf(run)).toContain(`##[error]The port ${world().port}`);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  },
  SLOW,
);

describe('uv', () => {
  test(
    'installs what the lock names and leaves the lock as it is',
    async () => {
      const token = world().vaultToken();
      const files = uvProject(world().indexUrl);
      const lock = await lockWithUv(world(), files, token);
      const shop = await pushShop(world(), 'acme-shop-uv', { ...files, 'uv.lock': lock });
      const folder = newFolder(world());
      const run = await world().runConsumer(shop, UV, token, folder);
      await expectGood(run, token, folder);
      const workspace = run.jobs['test']?.workspace ?? '';
      expect(await readFile(join(workspace, 'uv.lock'), 'utf8')).toBe(lock);
    },
    SLOW,
  );
});

test.each([PIP, UV])('%s has one right, and without it the checkout fails', async (workflow) => {
  const [job, ...others] = parseWorkflow(await readFile(documented(workflow), 'utf8')).jobs;
  expect(others).toEqual([]);
  expect(job?.permissions).toEqual({ contents: 'read' });
});
