// What inputs or arguments are refused for.
import { UserError, UserErrors } from '../../src/findings/user-error.ts';

/** Empty: nothing is refused. */
export function codesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserErrors) return error.errors.map(({ code }) => code);
    if (error instanceof UserError) return [error.code];
    throw error;
  }
  return [];
}
