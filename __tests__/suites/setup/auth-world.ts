// A person's machine for `py-release auth`: PyPI and TestPyPI under their names, a GitHub on loopback, a home folder, a clone, and a keyring
// that writes down how it was called. No output, file or argument may show a secret where it does not belong.
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from '@jest/globals';
import {
  createSandboxGitHub,
  type NewToken,
  type SandboxGitHub,
} from '../../../sandbox/github/sandbox-github.ts';
import { type PublicServices, startPublicServices } from '../../../sandbox/internet/public-services.ts';
import { sampleToken } from '../../credentials/sample-macaroon.ts';
import { holdsSecret } from '../../e2e/secrets.ts';
import { runCli, type CliResult } from '../../cli/run-cli.ts';
import { typeAtCli, type TypedResult } from '../../cli/type-at-cli.ts';

type Variables = Readonly<Record<string, string>>;

const WORKFLOW = `on: push
jobs:
  release:
    permissions: { contents: write, id-token: write }
    environment: pypi
    steps:
      - uses: org/py-release-action@v1
`;

const KEYRING = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const store = join(__dirname, 'kept.json');
const kept = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : {};
const args = process.argv.slice(2);
appendFileSync(join(__dirname, 'called'), JSON.stringify({ args, env: process.env }) + '\\n');
const [verb, url, user] = args[0] === '--mode' ? args.slice(2) : args;
if (verb === 'set') {
  kept[url] = { user, password: readFileSync(0, 'utf8') };
  writeFileSync(store, JSON.stringify(kept));
} else if (kept[url] === undefined) process.exit(1);
else console.log(args[0] === '--mode' ? kept[url].user + '\\n' + kept[url].password : kept[url].password);
`;

export interface AuthPerson {
  readonly home: string;
  readonly folder: string;
  readonly env: Variables;
  readonly run: (args: readonly string[], env?: Variables) => Promise<CliResult>;
  readonly type: (
    args: readonly string[],
    parts: readonly (readonly [after: string, keys: string])[],
    env?: Variables,
  ) => Promise<TypedResult>;
  /** Text of a file of the home folder; null: there is none. */
  readonly read: (name: string) => Promise<string | null>;
  readonly write: (name: string, text: string, mode?: number) => Promise<void>;
  readonly modeOf: (name: string) => Promise<string>;
  /** What the keyring was called with, and what it keeps. */
  readonly keyring: () => Promise<{
    readonly called: string;
    readonly kept: Readonly<Record<string, unknown>>;
  }>;
}

export interface AuthWorld {
  readonly services: PublicServices;
  readonly github: SandboxGitHub;
  readonly secrets: string[];
  /** A token that the index knows, with the caveats that PyPI gives it. */
  token(
    index: 'pypi' | 'testpypi',
    options?: { readonly project?: string; readonly known?: boolean },
  ): string;
  gitHubToken(options?: Partial<NewToken>): string;
  person(options?: { readonly keyring?: boolean; readonly pyproject?: boolean }): Promise<AuthPerson>;
  secretsOf(environment?: string): Readonly<Record<string, string>>;
}

const WRITER = { secrets: 'write', environments: 'write', actions: 'read', contents: 'read' } as const;

export function useAuthWorld(): () => AuthWorld {
  let world: AuthWorld & { close(): Promise<void> };
  beforeAll(async () => {
    world = await createWorld();
  }, 120_000);
  afterAll(() => world?.close());
  return () => world;
}

async function createWorld(): Promise<AuthWorld & { close(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'cli-auth-'));
  const services = await startPublicServices();
  const github = createSandboxGitHub({ root: join(root, 'github'), validate: true });
  await github.createRepository({ owner: 'acme', name: 'vault', private: true });
  github.addEnvironment('acme/vault', 'pypi');
  const { apiUrl } = await github.listen();
  const secrets: string[] = [];
  let count = 0;
  return {
    ...{ services, github, secrets },
    token: (index, { project, known = true } = {}) => {
      count += 1;
      const host = index === 'pypi' ? 'pypi.org' : 'test.pypi.org';
      const scope = project === undefined ? [] : [[1, [project]]];
      const token = sampleToken(host, ...scope, [3, `user-${count}`]);
      const pypi = services[index];
      pypi.addUser('mona');
      if (known) pypi.state.tokens.set(token, { user: 'mona', project: project ?? null });
      secrets.push(token);
      return token;
    },
    gitHubToken: (options = {}) => {
      const token = github.issueToken({
        ...{ repository: 'acme/vault', permissions: WRITER, kind: 'pat', login: 'mona' },
        ...options,
      });
      secrets.push(token);
      return token;
    },
    person: (options = {}) => createPerson({ root, services, secrets, apiUrl }, options),
    secretsOf: (environment) => {
      const repository = github.repository('acme/vault');
      const vault = environment === undefined ? repository : repository.environments.get(environment);
      return Object.fromEntries([...(vault?.secrets.values() ?? [])].map(({ name, value }) => [name, value]));
    },
    close: async () => {
      await services.close();
      await github.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

interface Machine {
  readonly root: string;
  readonly services: PublicServices;
  readonly secrets: readonly string[];
  readonly apiUrl: string;
}

async function createPerson(
  { root, services, secrets, apiUrl }: Machine,
  { keyring = false, pyproject = true }: { readonly keyring?: boolean; readonly pyproject?: boolean },
): Promise<AuthPerson> {
  const place = await mkdtemp(join(root, 'person-'));
  const [home, folder, bin] = [join(place, 'home'), join(place, 'vault'), join(place, 'bin')];
  for (const path of [home, bin, join(folder, '.github/workflows')]) await mkdir(path, { recursive: true });
  if (keyring) await writeFile(join(bin, 'keyring'), KEYRING, { mode: 0o755 });
  if (pyproject) {
    await writeFile(join(folder, 'pyproject.toml'), '[project]\nname = "acme-vault"\nversion = "1.0.0"\n');
    await writeFile(join(folder, '.github/workflows/release.yml'), WORKFLOW);
    const git = (...args: readonly string[]) => promisify(execFile)('git', args, { cwd: folder });
    await git('init', '--quiet');
    await git('remote', 'add', 'origin', 'git@github.com:acme/vault.git');
  }
  const path = [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
  const env = { ...services.env, HOME: home, PATH: path, GITHUB_API_URL: apiUrl };
  const look = async <Result>(result: Result): Promise<Result> => {
    expect(holdsSecret(JSON.stringify(result), secrets)).toBe(false);
    await expectClosedFiles(home, secrets);
    return result;
  };
  const read = (name: string): Promise<string | null> => readFile(join(home, name), 'utf8').catch(() => null);
  return {
    ...{ home, folder, env, read },
    run: async (args, more = {}) => look(await runCli(args, { cwd: folder, env: { ...env, ...more } })),
    type: async (args, parts, more = {}) =>
      look(await typeAtCli(args, parts, { cwd: folder, env: { ...env, ...more }, columns: 200 })),
    write: async (name, text, mode = 0o600) => {
      await mkdir(dirname(join(home, name)), { recursive: true });
      await writeFile(join(home, name), text);
      await chmod(join(home, name), mode);
    },
    modeOf: async (name) => ((await stat(join(home, name))).mode & 0o777).toString(8),
    keyring: async () => {
      const text = (name: string) => readFile(join(bin, name), 'utf8').catch(() => '');
      const called = await text('called');
      expect(holdsSecret(called, secrets)).toBe(false);
      return {
        called,
        kept: JSON.parse((await text('kept.json')) || '{}') as Readonly<Record<string, unknown>>,
      };
    },
  };
}

/** Files of ours that hold a secret are for the person alone, and none is left beside. */
async function expectClosedFiles(home: string, secrets: readonly string[]): Promise<void> {
  for (const entry of await readdir(home, { withFileTypes: true })) {
    expect(entry.name).not.toMatch(/\.[0-9a-f]{12}$/);
    if (!entry.isFile() || entry.name.startsWith('.open')) continue;
    const file = join(home, entry.name);
    if (!holdsSecret(await readFile(file, 'latin1'), secrets)) continue;
    const isOurs = ['.pypirc', '.netrc'].includes(entry.name);
    expect([entry.name, isOurs]).toEqual([entry.name, true]);
  }
}
