// May these files be written? Judged against the commit that was tested, before anything is.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { isLock } from '../dependencies/lock-entries.ts';
import { lockOrigins } from '../dependencies/lock-origins.ts';
import { raise } from '../findings/catalogue.ts';
import { updateProposalErrors } from '../findings/update-proposal-errors.ts';
import { UserError } from '../findings/user-error.ts';
import type { FileEdit } from '../project/file-edit.ts';
import { dependencyFileProblem } from './dependency-file.ts';
import { pyprojectProblem } from './judge-pyproject.ts';
import { requirementsProblem } from './judge-requirements.ts';
import type { TestedUpdate, UpdatedFile, UpdateResult } from './update-result.ts';

/** A file at the tested commit. */
export interface FileAtHead {
  /** `100644` or the like. */
  readonly mode: string;
  readonly content: Buffer;
}

export interface JudgedFiles {
  /** By path, of the tested commit; what is not there is not in the map. */
  readonly head: ReadonlyMap<string, FileAtHead>;
  /** By sha256, as found in the folder. */
  readonly left: ReadonlyMap<string, Buffer>;
}

const REGULAR = ['100644', '100755'];
/** Bytes: of the longest lock that people have, and more. */
export const LONGEST_FILE = 16 * 1024 * 1024;

/** Every problem of every update. */
export function judgeUpdates({ updates, path }: UpdateResult, files: JudgedFiles): readonly UserError[] {
  return updates.flatMap((update) =>
    update.files.flatMap((file) => {
      const problem = judgeFile(update, file, path, files);
      return problem === null ? [] : [problem];
    }),
  );
}

function judgeFile(
  { id, packages }: TestedUpdate,
  { path, before, after }: UpdatedFile,
  folder: string,
  { head, left }: JudgedFiles,
): UserError | null {
  const refused = (why: string): UserError =>
    raise(updateProposalErrors, 'update-file-refused', { id, path: path.slice(0, 200), why });
  const place = dependencyFileProblem(path, folder);
  if (place !== null) return refused(place);
  const content = left.get(after);
  if (content === undefined || digest(content) !== after)
    return raise(updateProposalErrors, 'update-file-missing', { id, sha: after });
  if (!Buffer.from(content.toString('utf8')).equals(content) || content.includes(0))
    return refused('it is no text');
  const old = head.get(path) ?? null;
  if (old !== null && !REGULAR.includes(old.mode)) return refused('there is something else than a file');
  if ((old === null ? null : digest(old.content)) !== before)
    return refused('it is not as it was at the commit that was tested');
  const names = new Set(packages.map(({ name }) => name));
  const problem = contentProblem(path, old?.content ?? null, content, names);
  return problem === null ? null : refused(problem);
}

function contentProblem(
  path: string,
  old: Buffer | null,
  content: Buffer,
  names: ReadonlySet<string>,
): string | null {
  const name = posix.basename(path);
  if (name === 'pyproject.toml')
    return old === null ? 'it was not there before' : pyprojectProblem(path, old, content, names);
  if (!isLock(path))
    return requirementsProblem(old?.toString('utf8') ?? null, content.toString('utf8'), names);
  try {
    lockOrigins(path, content.toString('utf8'));
    return null;
  } catch (error) {
    if (error instanceof UserError) return `it can't be read (${error.happened})`;
    throw error;
  }
}

/** Of a judged update. */
export function updateEdits({ files }: TestedUpdate, { head, left }: JudgedFiles): readonly FileEdit[] {
  return files.map(({ path, after }) => ({
    path,
    from: null,
    to: null,
    content: left.get(after) ?? Buffer.alloc(0),
    mode: head.get(path)?.mode ?? '100644',
  }));
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
