// `py-release health --environment` as it is typed, with the real uv, on an environment that an index on loopback filled.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runCli, type CliResult } from '../../cli/run-cli.ts';
import {
  type EnvironmentWorld,
  type ServedIndex,
  startEnvironment,
  startIndex,
  wheelOf,
} from '../../commands/environment-world.ts';
import { cleanEnvironment } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(120_000);

const VAULT = wheelOf('acme-vault', '1.3.0');
const OPEN = wheelOf('acme-open', '1.0.0');

let world: EnvironmentWorld;
let index: ServedIndex;

beforeAll(async () => {
  [world, index] = await Promise.all([startEnvironment(), startIndex(VAULT)]);
  await world.write({
    'pyproject.toml': `[project]
name = "acme-shop"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = ["acme-open>=1", "acme-vault>=1"]

[tool.uv.sources]
acme-vault = { index = "company" }

[[tool.uv.index]]
name = "company"
url = "${index.simple}"
explicit = true
`,
  });
  await world.install(VAULT, OPEN);
});
afterAll(async () => {
  for (const each of [world, index]) await each[Symbol.asyncDispose]();
});

/** The public index of this machine has a test of its own; what is asked here stays on loopback. */
function health(...args: readonly string[]): Promise<CliResult> {
  const env = Object.fromEntries(
    Object.entries(cleanEnvironment()).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return runCli(['health', ...args], {
    cwd: world.folder,
    env: { ...env, UV_CACHE_DIR: `${world.folder}/../cache` },
  });
}

const HERE = [
  ...['environment-python', 'environment-locked', 'environment-complete', 'environment-consistent'],
  ...['environment-origin', 'environment-pins'],
];

test('a good environment, as a table and as a document', async () => {
  const { code, stdout, stderr } = await health('--environment', '--only', HERE.join(','));
  expect([code, stderr]).toEqual([0, '']);
  for (const name of HERE) expect(stdout).toMatch(new RegExp(`^ok +${name} `, 'm'));
  expect(stdout).toMatch(/^healthy: 6 passed$/m);

  const asked = ['--only', HERE.join(','), '--skip', 'environment-pins,index-lists', '--json'];
  const document = JSON.parse((await health('--environment', '.venv', ...asked)).stdout) as {
    readonly result: string;
    readonly checks: readonly { readonly check: string }[];
  };
  expect([document.result, document.checks.map(({ check }) => check)]).toEqual([
    'healthy',
    HERE.filter((name) => name !== 'environment-pins'),
  ]);
});

test('a finding is exit 1, and says the command that mends it', async () => {
  await world.write({ 'requirements.txt': 'acme-open==1.1.0\n' });
  const { code, stdout, stderr } = await health('--environment', '--only', 'environment-locked');
  expect([code, stderr]).toEqual([1, expect.stringContaining('error[health-found-bad]')]);
  expect(stdout).toMatch(
    /environment-not-locked: acme-open 1\.0\.0 is installed.*\n {2}Run `uv pip install -r requirements\.txt`\./,
  );
});

test('checks of the other kind, unknown ones, and a folder that is no environment', async () => {
  for (const args of [
    ['--environment', '--only', 'index-lists'],
    ['--only', 'environment-python'],
    ['--environment', '--skip', 'environment-pyton'],
  ]) {
    const { code, stderr } = await health(...args);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/`--environment`|Did you mean `environment-python`/),
    ]);
  }
  const { code, stdout } = await health('--environment', './nothing', '--only', 'environment-locked');
  expect([code, stdout]).toEqual([1, expect.stringContaining('environment-not-there')]);
});
