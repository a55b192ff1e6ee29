import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createScenarioRepository } from '../plan/scenario-repository.ts';
import { runCli, runCliOnTerminal, type CliPlace } from './run-cli.ts';

// Programs are started, on machines that may be busy.
jest.setTimeout(30_000);

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const root = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
const cwd = join(root, 'near-misses');
const ESCAPE = '\u001b[';

beforeAll(async () => {
  mkdirSync(cwd);
  await createScenarioRepository(path('../scenarios/near-misses'), cwd);
}, 30_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('exit codes', () => {
  test.each([
    [['--help'], 0],
    [['plan', '--help'], 0],
    [[], 0],
    [['--version'], 0],
    [['plan'], 0],
    [['plan', 'no-such-folder'], 1],
    [['plan', '--jsn'], 2],
    [['plam'], 2],
    [['plan', '--bump', 'huge'], 2],
  ])('%j ends with %i; what fails says nothing on standard output', async (args, code) => {
    const result = await runCli(args, { cwd });
    expect(result).toMatchObject(code === 0 ? { code, stderr: '' } : { code, stdout: '' });
    if (code !== 0) expect(result.stderr).toMatch(/^error\[[a-z-]+\]: .+\n {2}.+\n {2}https:\/\/\S+\n$/);
  });

  test('the version is the one of package.json', async () => {
    const { version } = JSON.parse(readFileSync(path('../../package.json'), 'utf8')) as { version: string };
    expect((await runCli(['--version'], { cwd })).stdout).toBe(`${version}\n`);
  });

  test('nothing to release is 0', async () => {
    const { stdout, code } = await runCli(['plan'], { cwd: await taggedClone() });
    expect(code).toBe(0);
    expect(stdout).toContain('nothing to release');
  });
});

async function taggedClone(): Promise<string> {
  const folder = mkdtempSync(join(root, 'tagged-'));
  await createScenarioRepository(path('../scenarios/tagged-head'), folder);
  return folder;
}

describe('streams', () => {
  test('--json prints one document, and warnings elsewhere', async () => {
    const { stdout, stderr } = await runCli(['plan', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, packages: [{ version: '1.2.1' }] });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(
      stderr
        .split('\n')
        .filter(Boolean)
        .every((line) => line.startsWith('warning: ')),
    ).toBe(true);
    expect(stderr).toContain('"feat:add mirror option" is nearly a conventional header');
  });

  test('--quiet leaves standard error empty', async () => {
    expect((await runCli(['plan', '--json', '--quiet'], { cwd })).stderr).toBe('');
  });

  test('text is for people: no colour in a file, and standard error stays empty', async () => {
    const { stdout, stderr } = await runCli(['plan'], { cwd });
    expect(stdout).toMatch(/^acme-vault {2}1\.2\.0 → 1\.2\.1 {2}patch\n/);
    expect(stdout).not.toContain(ESCAPE);
    expect(stderr).toBe('');
  });

  test('a reader that has seen enough is no error', () => {
    const cli = `"${process.execPath}" --no-warnings "${path('../../src/cli.ts')}" plan`;
    const out = execFileSync('bash', ['-o', 'pipefail', '-c', `${cli} | head -c 10 && echo " fine"`], {
      cwd,
    });
    expect(out.toString()).toBe('acme-vault fine\n');
  });
});

describe('on a terminal', () => {
  const onTerminal = (args: readonly string[], env: CliPlace['env'] = {}) =>
    runCliOnTerminal(args, { cwd, env });

  test('the plan has colours, and the document is indented', async () => {
    expect((await onTerminal(['plan'])).stdout).toContain(ESCAPE);
    expect((await onTerminal(['plan', '--json', '-q'])).stdout).toContain('\n  "branch": "main"');
  });

  test('errors stand out', async () => {
    const { stdout, code } = await onTerminal(['plam']);
    expect(code).toBe(2);
    expect(stdout).toContain(`${ESCAPE}1merror[usage-wrong]`);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['a terminal without colours', { TERM: 'dumb' }],
  ])('%s is honoured', async (_, env) => {
    expect((await onTerminal(['plan'], env)).stdout).not.toContain(ESCAPE);
    expect((await onTerminal(['plam'], env)).stdout).not.toContain(ESCAPE);
  });

  test('an empty NO_COLOR says nothing (no-color.org)', async () => {
    expect((await onTerminal(['plan'], { NO_COLOR: '' })).stdout).toContain(ESCAPE);
  });
});

describe('what surrounds it', () => {
  test('variables of an outer git point nowhere else', async () => {
    const env = { GIT_DIR: '/nonexistent', GIT_WORK_TREE: '/nonexistent', GIT_INDEX_FILE: '/nonexistent' };
    expect(await runCli(['plan', '--json', '-q'], { cwd, env })).toMatchObject({ code: 0, stderr: '' });
  });

  test('settings of a person change nothing', async () => {
    const home = mkdtempSync(join(root, 'home-'));
    writeFileSync(
      join(home, '.gitconfig'),
      '[color]\nui = always\ngrep = always\n[log]\nshowSignature = true\nmailmap = true\n[grep]\nlineNumber = true\nfallbackToNoIndex = true\n' +
        '[core]\nquotePath = true\n[submodule]\nrecurse = true\n[i18n]\nlogOutputEncoding = ISO-8859-1\n[format]\nnotes = *\npretty = oneline\n',
    );
    const plain = await runCli(['plan', '--json', '-q'], { cwd });
    expect(await runCli(['plan', '--json', '-q'], { cwd, env: { HOME: home } })).toEqual(plain);
  });

  test('the working tree has no say, the commit has', async () => {
    const folder = mkdtempSync(join(root, 'changed-'));
    await createScenarioRepository(path('../scenarios/ordinary'), folder);
    const before = await runCli(['plan', '--json'], { cwd: folder });
    writeFileSync(join(folder, 'pyproject.toml'), 'broken [');
    expect(await runCli(['plan', '--json'], { cwd: folder })).toEqual(before);
    expect(before.code).toBe(0);
  });

  test('the folder may be named from elsewhere', async () => {
    const here = await runCli(['plan', '--json', '-q'], { cwd });
    expect(await runCli(['plan', '--json', '-q', 'near-misses'], { cwd: root })).toEqual(here);
    expect(await runCli(['plan', '--json', '-q', cwd], { cwd: tmpdir() })).toEqual(here);
  });

  test('nothing is written', async () => {
    const state = (): string =>
      execFileSync('bash', ['-c', 'find . -type f -print0 | sort -z | xargs -0 sha256sum'], {
        cwd,
        encoding: 'utf8',
      });
    const before = state();
    await runCli(['plan'], { cwd });
    expect(state()).toBe(before);
  });

  test('without git it says so', async () => {
    const PATH = [mkdtempSync(join(root, 'empty-'))].join(delimiter);
    expect(await runCli(['plan'], { cwd, env: { PATH } })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('error[git-missing]'),
    });
  });

  test('a repository of another user is diagnosed, not called missing', async () => {
    const env = {
      PATH: `${fakeGit('fatal: detected dubious ownership in repository', 128)}${delimiter}${process.env['PATH']}`,
    };
    expect(await runCli(['plan'], { cwd, env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`git config --global --add safe.directory ${cwd}`),
    });
  });
});

/** A folder with a `git` that only fails. */
function fakeGit(message: string, code: number): string {
  const folder = mkdtempSync(join(root, 'git-'));
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "${message}" >&2\nexit ${code}\n`, { mode: 0o755 });
  return folder;
}
