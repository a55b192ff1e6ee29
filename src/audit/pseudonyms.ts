// Actors by pseudonyms: equal actors stay equal within a report, and without the salt nobody can try names against them.
import { createHmac } from 'node:crypto';
import type { AccessRecord } from './access-record.ts';

const LENGTH = 10;

/** `salt`: random, of one report, and kept nowhere. Whose repository it was says too much, and goes as well. */
export function pseudonymise(records: readonly AccessRecord[], salt: Uint8Array): readonly AccessRecord[] {
  const known = new Map<string, string>();
  return records.map((record) => {
    const name = known.get(record.actor) ?? pseudonym(record.actor, salt);
    known.set(record.actor, name);
    // A reason may quote who asked.
    return { ...record, actor: name, repository: null, reason: record.reason === null ? null : 'refused' };
  });
}

export function pseudonym(actor: string, salt: Uint8Array): string {
  return `actor-${createHmac('sha256', salt).update(actor).digest('hex').slice(0, LENGTH)}`;
}
