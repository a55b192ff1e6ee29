// `actions/audit` with its scan on, as a step of a job: OSV's database is played under its public name.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Internet, startInternet } from '../../../sandbox/internet/internet.ts';
import { type Osv, startOsv } from '../../../sandbox/osv/osv.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import { RECORDS } from '../../audit/sample-records.ts';
import { startAuditWorld } from '../../commands/audit-world.ts';
import { sourceAction } from '../../e2e/source-action.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'scan-action-'));
let osv: Osv;
let internet: Internet;
beforeAll(async () => {
  await warmUv();
  osv = await startOsv(RECORDS);
  internet = await startInternet({ routes: {}, others: { 'api.osv.dev': osv.url } });
}, 180_000);
afterAll(async () => {
  await internet?.close();
  await osv?.[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

async function scan(files: Readonly<Record<string, string>>): Promise<ActionRun> {
  using audited = await startAuditWorld();
  const { world } = audited;
  await audited.release('1.3.0');
  const workspace = mkdtempSync(join(root, 'workspace-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
  const token = world.sandbox.issueToken({
    ...{ repository: 'acme/vault', permissions: { contents: 'read' }, kind: 'actions' },
  });
  // The world lasts until then.
  return await runAction({
    actionDir: await sourceAction(root, 'audit'),
    ...{ temp: mkdtempSync(join(root, 'temp-')), workspace, token, repository: 'acme/vault' },
    github: await world.sandbox.listen(),
    env: {
      ...cleanEnvironment(),
      ...internet.env,
      RUNNER_TOOL_CACHE: process.env['RUNNER_TOOL_CACHE'] ?? '',
      UV_HTTP_RETRIES: '0',
    },
    event: {
      ...{ name: 'schedule', sha: 'a'.repeat(40), ref: 'refs/heads/main' },
      payload: { repository: { default_branch: 'main' } },
    },
    // Its scan is on unless somebody turns it off.
    inputs: { repository: 'none' },
  });
}

const PROJECT = {
  'pyproject.toml': '[project]\nname = "acme-vault"\nversion = "1.3.0"\n',
  'requirements.txt': 'acme-core==1.0.0\nacme-template==2.4.1\n',
};

test('a known vulnerability of a lock fails the job, is in the summary and has its line in code scanning', async () => {
  const { exitCode, outputs, summary, log } = await scan(PROJECT);
  expect(log).toContain('acme-template 2.4.1');
  expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failures' });
  expect(summary).toContain('PYSEC-2026-11');
  expect(new Set(osv.queries())).toEqual(new Set(['acme-core 1.0.0', 'acme-template 2.4.1']));
  const sarif = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')) as {
    readonly runs: readonly [{ readonly results: readonly object[] }];
  };
  expect(sarif.runs[0].results).toContainEqual(
    expect.objectContaining({
      ...{ ruleId: 'PYSEC-2026-11', level: 'error' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'requirements.txt' }, region: { startLine: 2 } },
        },
      ],
    }),
  );
  expect(readFileSync(outputs['html'] ?? '', 'utf8')).toContain('PYSEC-2026-11');
});

test('a database that is down is a warning that says so, never a clean result', async () => {
  osv.fault = () => ({ status: 503, type: 'text/plain', body: 'down' });
  const { outputs, summary } = await scan(PROJECT);
  expect(outputs['result']).toBe('warnings');
  expect(summary).toContain('api.osv.dev');
});
