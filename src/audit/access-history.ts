// Who took what, as the report shows it.
import { recordsByActor, type ReadAccess } from './access-record.ts';
import type { AccessHistory } from './audit-report.ts';

export interface AccessTold {
  readonly pseudonymised: boolean;
  readonly retentionDays: number;
}

/** The busiest first. */
export function accessHistory(
  { records, leftOut }: ReadAccess,
  { pseudonymised, retentionDays }: AccessTold,
): AccessHistory {
  const actors = recordsByActor(records);
  return {
    from: records[0]?.at ?? null,
    to: records.at(-1)?.at ?? null,
    ...{ pseudonymised, retentionDays, leftOut },
    actors: [...actors]
      .map(([actor, own]) => ({
        actor,
        requests: own.length,
        files: own.filter(({ file, reason }) => file !== null && reason === null).length,
        last: own.at(-1)?.at ?? 0,
      }))
      .sort((one, other) => other.requests - one.requests || (one.actor < other.actor ? -1 : 1)),
  };
}
