// A repository for a test of the git gateways, made by git itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GitFolder {
  readonly path: string;
  run(...args: readonly string[]): string;
  /** Returns the object id. */
  commit(message: string): string;
  remove(): void;
}

const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@acme.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@acme.example',
};

export function createGitFolder(): GitFolder {
  const path = mkdtempSync(join(tmpdir(), 'git-folder-'));
  const run = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env, encoding: 'utf8' }).trim();
  run('init', '-q', '-b', 'main');
  return {
    path,
    run,
    commit: (message) => {
      run('commit', '-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message);
      return run('rev-parse', 'HEAD');
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
