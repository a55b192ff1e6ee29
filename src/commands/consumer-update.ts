// `py-release consumer update`: find and test, show, ask, write what is green.
import { raise } from '../findings/catalogue.ts';
import { updateErrors } from '../findings/update-errors.ts';
import type { ConsumerUpdateArguments } from '../inputs/update-arguments.ts';
import type { TestedUpdate, UpdateResult } from '../update/update-result.ts';
import { findUpdates, type UpdateNeeds } from './find-updates.ts';

export interface ConsumerUpdateNeeds extends UpdateNeeds {
  /** Before the question. */
  present(result: UpdateResult): void;
  readonly canConfirm: boolean;
  confirm(question: string): Promise<boolean>;
  /** Paths from the root of the repository. Throws `consumer-file-changed`. */
  writeUpdates(updates: readonly TestedUpdate[]): Promise<readonly string[]>;
}

export interface ConsumerUpdateOutcome {
  readonly result: UpdateResult;
  /** Paths; none with `--dry-run`, and when nothing is green. */
  readonly written: readonly string[];
}

/** Throws `update-…`, and what finding updates throws; nothing is written then. */
export async function consumerUpdate(
  args: ConsumerUpdateArguments,
  needs: ConsumerUpdateNeeds,
): Promise<ConsumerUpdateOutcome> {
  const result = await findUpdates({ ...args, stacked: true }, needs);
  needs.present(result);
  const green = result.updates.filter(({ state }) => state === 'green');
  if (args.dryRun || green.length === 0) return { result, written: [] };
  if (!args.yes && !needs.canConfirm) throw raise(updateErrors, 'update-needs-yes', {});
  const what = green.length === 1 ? 'this update' : `these ${green.length} updates`;
  if (!args.yes && !(await needs.confirm(`Write ${what}?`))) throw raise(updateErrors, 'update-declined', {});
  return { result, written: await needs.writeUpdates(green) };
}
