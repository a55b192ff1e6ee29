// Why git failed, by name where the cause is known. Git runs with LC_ALL=C, so its messages are always English.
import { statSync } from 'node:fs';
import { raise } from '../../findings/catalogue.ts';
import { gitErrors } from '../../findings/git-errors.ts';
import type { UserError } from '../../findings/user-error.ts';

export interface GitFailure {
  readonly folder: string;
  readonly args: readonly string[];
  readonly exit: number;
  /** Standard error. */
  readonly message: string;
}

export function gitFailure({ folder, args, exit, message }: GitFailure): UserError {
  if (/not a git repository/i.test(message)) return raise(gitErrors, 'git-not-a-repository', { folder });
  if (message.includes('dubious ownership')) return raise(gitErrors, 'git-not-trusted', { folder });
  const sha = args.find((arg) => /^[0-9a-f]{40,64}$/.test(arg));
  if (sha !== undefined && /bad object|not a tree object|not a valid object name/i.test(message))
    return raise(gitErrors, 'git-commit-missing', { sha });
  if (/(?:bad revision|ambiguous argument) 'HEAD'/.test(message))
    return raise(gitErrors, 'git-no-commits', {});
  return raise(gitErrors, 'git-failed', { command: args[0] ?? '', exit, message });
}

/** The operating system names the missing program also when only the folder is missing. */
export function startFailure(folder: string, error: Error): UserError {
  const why = folderProblem(folder);
  if (why !== null) return raise(gitErrors, 'git-folder-unusable', { folder, why });
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return raise(gitErrors, 'git-missing', {});
  return raise(gitErrors, 'git-failed', { command: '', exit: 1, message: error.message });
}

function folderProblem(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return 'does not exist';
  return stats.isDirectory() ? null : 'is not a folder but a file';
}
