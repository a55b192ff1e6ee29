// A sandbox with one repository and a short history, and the ways tests talk to it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import {
  makeObject,
  renderCommit,
  renderTree,
  type Signature,
} from '../../../sandbox/github/git/git-object.ts';
import {
  createSandboxGitHub,
  type SandboxGitHub,
  type SandboxOptions,
} from '../../../sandbox/github/sandbox-github.ts';
import type { Access, TokenKind } from '../../../sandbox/github/state.ts';

export const person: Signature = { name: 'Ada', email: 'ada@example.org', date: '2026-01-01T10:00:00Z' };

export interface Fixture extends Disposable {
  readonly sandbox: SandboxGitHub;
  readonly root: string;
  readonly gitDir: string;
  /** Commits of main, oldest first. */
  readonly shas: readonly string[];
}

/** `acme/vault` with `count` commits on main, each changing `file.txt`. */
export async function startFixture(
  options: Partial<SandboxOptions> & { readonly private?: boolean; readonly count?: number } = {},
): Promise<Fixture> {
  const root = mkdtempSync(join(tmpdir(), 'sandbox-github-'));
  const sandbox = createSandboxGitHub({ root, validate: true, ...options });
  const repository = { owner: 'acme', name: 'vault', private: options.private ?? false };
  const { gitDir } = await sandbox.createRepository(repository);
  const { git } = sandbox.repository('acme/vault');
  const shas: string[] = [];
  for (let number = 1; number <= (options.count ?? 3); number += 1) {
    shas.push(
      writeCommit(sandbox, `feat: change ${number}`, shas.slice(-1), { 'file.txt': `${number}\n` }, number),
    );
  }
  const head = shas.at(-1);
  if (head !== undefined) await git.update([{ name: 'refs/heads/main', after: head }]);
  return {
    sandbox,
    root,
    gitDir,
    shas,
    [Symbol.dispose]() {
      void sandbox.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A commit of flat files, on no branch yet. */
export function writeCommit(
  sandbox: SandboxGitHub,
  message: string,
  parents: readonly string[],
  files: Readonly<Record<string, string>>,
  minute = 0,
): string {
  const { objects } = sandbox.repository('acme/vault').git;
  const folders = new Map<string, string[]>();
  for (const path of Object.keys(files)) {
    const slash = path.lastIndexOf('/') + 1;
    folders.set(path.slice(0, slash), [...(folders.get(path.slice(0, slash)) ?? []), path]);
  }
  const tree = (folder: string): string => {
    const here = (folders.get(folder) ?? []).map((path) => {
      const sha = objects.write('blob', Buffer.from(files[path] ?? '')).sha;
      return { mode: '100644', name: path.slice(folder.length), sha };
    });
    const below = [...folders.keys()]
      .filter((other) => other !== folder && other.startsWith(folder))
      .map((other) => other.slice(folder.length).split('/')[0] ?? '');
    const subtrees = [...new Set(below)].map((name) => ({
      mode: '40000',
      name,
      sha: tree(`${folder}${name}/`),
    }));
    return objects.write('tree', renderTree([...here, ...subtrees])).sha;
  };
  const date = new Date(Date.parse(person.date) + minute * 60_000).toISOString();
  const author = { ...person, date };
  const body = {
    tree: tree(''),
    parents,
    author,
    committer: author,
    message: `${message}\n`,
    signature: null,
  };
  const commit = makeObject('commit', renderCommit(body));
  return objects.write('commit', commit.body).sha;
}

export const releaser: Readonly<Record<string, Access>> = {
  contents: 'write',
  actions: 'read',
  'pull-requests': 'read',
};

export function octokitOf(
  sandbox: SandboxGitHub,
  permissions: Readonly<Record<string, Access>> = releaser,
  kind: TokenKind = 'actions',
) {
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind });
  return getOctokit(token, { baseUrl: 'https://api.github.com', request: { fetch: sandbox.fetch } });
}

export const vault = { owner: 'acme', repo: 'vault' } as const;

/** The status of a refused request. */
export async function statusOf(request: Promise<unknown>): Promise<number> {
  return request.then(
    () => 200,
    (error: { status?: number }) => error.status ?? -1,
  );
}

/** git as a person runs it, without this machine's settings; not in step with us, because our own server answers it. */
export function git(
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly output: string }> {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
  return new Promise((resolve) => {
    execFile('git', [...identity, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}
