// The refs of one bare repository: listing, and changes that happen together or not at all.
import type { ObjectType } from './git-object.ts';
import { runGit, tryGit } from './run-git.ts';

export const ZERO_ID = '0'.repeat(40);

export interface Ref {
  readonly name: string;
  readonly sha: string;
  readonly type: ObjectType;
}

export interface RefUpdate {
  /** Full name, `refs/heads/main`. */
  readonly name: string;
  /** What it must be now; ZERO_ID: must not exist; undefined: anything. */
  readonly before?: string | undefined;
  /** ZERO_ID deletes. */
  readonly after: string;
}

/** All refs whose full name starts with `prefix`, by name. */
export async function listRefs(gitDir: string, prefix: string): Promise<Ref[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const output = await runGit(gitDir, [
    'for-each-ref',
    '--format=%(refname) %(objectname) %(objecttype)',
    folder,
  ]);
  return output
    .split('\n')
    .filter((line) => line.startsWith(prefix) && line !== '')
    .map((line) => {
      const [name = '', sha = '', type = ''] = line.split(' ');
      return { name, sha, type: type as ObjectType };
    });
}

/** One transaction; the reason when git refuses it (an expected value that differs, a name in the way of another). */
export async function updateRefs(gitDir: string, updates: readonly RefUpdate[]): Promise<string | undefined> {
  const lines = updates.map(({ name, before, after }) =>
    after === ZERO_ID
      ? `delete ${name}${before === undefined ? '' : ` ${before}`}`
      : `update ${name} ${after}${before === undefined ? '' : ` ${before}`}`,
  );
  const input = ['start', ...lines, 'prepare', 'commit', ''].join('\n');
  const { code, stderr } = await tryGit(gitDir, ['update-ref', '--stdin'], input);
  return code === 0 ? undefined : stderr.trim().replace(/^fatal: /, '');
}

/** The rules of `git check-ref-format`, so that a name can go into git's line protocols. */
export function isRefName(name: string): boolean {
  return (
    name !== '' &&
    // eslint-disable-next-line no-control-regex -- control characters are what the rule forbids
    !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^@$/.test(name) &&
    name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
  );
}
