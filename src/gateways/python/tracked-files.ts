// What git tracks among some paths, asked before anything is removed: the whole answer counts, however long it is.
import { UserError } from '../../findings/user-error.ts';
import { nullSeparated } from '../git/null-separated.ts';
import { createGit } from '../git/run-git.ts';

/** `paths` are taken from `folder` and literally. Null: no git tells, and then nothing may be taken for untracked. */
export async function listTracked(
  folder: string,
  paths: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<readonly string[] | null> {
  try {
    const listed = await createGit(
      folder,
      env,
    )(['ls-files', '-z', '--', ...paths.map((path) => `:(literal)${path}`)]);
    return nullSeparated(listed);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
