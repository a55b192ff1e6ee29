// `py-release health` and `py-release verify` as they are typed, with real pip and a real index, on a project that was released.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { runCli, type CliResult } from '../../cli/run-cli.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { PASSWORD, type TestProject, USER, useWorld } from '../../commands/world.ts';

jest.setTimeout(240_000);
const world = useWorld({ privateIndex: true });

interface Document {
  readonly result: string;
  readonly checks: readonly {
    readonly check: string;
    readonly state: string;
    readonly seen: string;
    readonly finding: { readonly code: string; readonly remedy: string; readonly link: string } | null;
  }[];
}

async function released(): Promise<TestProject> {
  const project = await world().project({ unsound: true });
  const { outcome } = await run(world(), project, { files: await readyFiles(project) });
  expect(outcome?.result).toBe('released');
  await project.push();
  return project;
}

/** What pip and uv of this machine are configured with, and no secret of it. */
const MACHINE = [
  'PIP_INDEX_URL',
  'UV_INDEX_URL',
  'UV_DEFAULT_INDEX',
  'PIP_CERT',
  'SSL_CERT_FILE',
  'RUNNER_TOOL_CACHE',
];

async function type(project: TestProject, args: readonly string[], more: Record<string, string> = {}) {
  const { apiUrl } = await world().github.listen();
  // The index of this machine may be one over plain http, which is a finding where it is not needed.
  const needed = args.includes('--install') || args[0] === 'verify' ? MACHINE : [];
  const machine = needed.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const result = await runCli(args, {
    cwd: project.directory,
    env: {
      ...Object.fromEntries(machine),
      ...{ GITHUB_API_URL: apiUrl, GITHUB_TOKEN: project.token(), HOME: world().root },
      ...{ TWINE_REPOSITORY_URL: world().index.uploadUrl, TWINE_USERNAME: USER, TWINE_PASSWORD: PASSWORD },
      ...more,
    },
  });
  expect(result.stdout + result.stderr).not.toContain(PASSWORD);
  return result;
}

function health(project: TestProject, ...more: readonly string[]): Promise<CliResult> {
  const index = ['--index', world().index.uploadUrl, '--repository', project.fullName];
  return type(project, ['health', ...index, '--skip', 'private-name', ...more]);
}

function statesOf(stdout: string): Readonly<Record<string, string>> {
  const { checks } = JSON.parse(stdout) as Document;
  return Object.fromEntries(checks.map(({ check, state, finding }) => [check, finding?.code ?? state]));
}

test('a released project: real pip sees it behind a login, and would install it', async () => {
  const project = await released();
  const { code, stdout, stderr } = await health(project, '--json');
  expect([
    code,
    stderr,
    (JSON.parse(stdout) as Document).checks.filter((each) => each.state === 'failed'),
  ]).toEqual([0, expect.any(String), []]);
  expect(statesOf(stdout)).toMatchObject({
    ...{ 'index-answers': 'passed', 'index-lists': 'passed', 'index-hash': 'passed' },
    ...{ 'pip-versions': 'passed', 'pip-install': 'passed' },
    ...{ 'versions-agree': 'passed', 'half-finished': 'passed', credentials: 'passed' },
  });

  const table = await health(project, '--only', 'index-lists,versions-agree');
  expect(table.stdout).toMatch(/^ok +index-lists +acme-vault 1\.3\.0 +.* lists 2 files of it\.$/m);
  expect(table.stdout).toMatch(/^healthy: 2 passed$/m);
  expect((await health(project, '--only', 'index-list')).code).toBe(2);
});

test('a version that is gone: pip, the index and the release say so; the exit code is 1, each with what to do', async () => {
  const project = await released();
  for (const name of ['acme_vault-1.3.0-py3-none-any.whl', 'acme_vault-1.3.0.tar.gz'])
    await rm(join(world().index.packagesDir, name));
  const { code, stdout, stderr } = await health(project, '--json');
  expect(code).toBe(1);
  expect(stderr).toContain('error[health-found-bad]');
  expect(statesOf(stdout)).toMatchObject({
    'index-lists': 'health-version-unlisted',
    'pip-versions': 'health-pip-versions',
    'pip-install': 'health-pip-install',
    'half-finished': 'health-release-unfinished',
  });
  const table = await health(project, '--only', 'index-lists');
  expect(table.stdout).toMatch(
    /health-version-unlisted: .*\n {2}Run the release workflow again.*\n {2}https:\/\/.*#health-version-unlisted/,
  );
});

test('verify: files, hashes and a real installation; what is not there, or is another file, is exit 1', async () => {
  const project = await released();
  const index = ['--index', world().index.uploadUrl];
  const listed = await type(project, ['verify', 'acme-vault==1.3', ...index, '--no-install', '--json']);
  expect([listed.code, JSON.parse(listed.stdout)]).toEqual([
    0,
    expect.objectContaining({ result: 'verified', version: '1.3', installed: null, warnings: [] }),
  ]);
  const { files } = JSON.parse(listed.stdout) as {
    readonly files: readonly { filename: string; sha256: string; provenance: unknown }[];
  };
  expect(files.map(({ filename }) => filename).sort()).toEqual([
    'acme_vault-1.3.0-py3-none-any.whl',
    'acme_vault-1.3.0.tar.gz',
  ]);
  const missing = await type(project, ['verify', 'acme-vault==9.9.9', ...index]);
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('verify-version-missing')]);

  const installed = await type(project, ['verify', 'acme-vault==1.3.0', ...index]);
  expect([installed.code, installed.stderr]).toEqual([0, expect.any(String)]);
  expect(installed.stdout).toMatch(/acme_vault-1\.3\.0-py3-none-any\.whl installs; acme_vault import/);
});

test('health --install fails where the package does not import', async () => {
  const project = await released();
  const path = join(project.directory, 'pyproject.toml');
  expect(await readFile(path, 'utf8')).toContain('acme-vault');
  const { code, stdout } = await health(project, '--install', '--only', 'install', '--json');
  expect([code, statesOf(stdout)]).toEqual([0, { install: 'passed' }]);
  const wheel = join(world().index.packagesDir, 'acme_vault-1.3.0-py3-none-any.whl');
  await writeFile(wheel, 'no archive');
  const broken = await health(project, '--install', '--only', 'install', '--json');
  expect(broken.code).toBe(1);
});
