// Whether a private package's name is taken on the public index, and whether `extra-index-url` may be written all the same.
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { plainLine } from '../notes/plain-line.ts';
import { normalizeName } from '../project/normalize-name.ts';

export type PublicName =
  | { readonly state: 'free' }
  /** `owner`: who its metadata names; hostile, may be empty. */
  | { readonly state: 'owned'; readonly owner: string }
  | { readonly state: 'unknown'; readonly why: string };

/** `typed`: the name typed a second time, or empty. Gives the sentence of the risk; throws `consumer-extra-index-*`. */
export function acceptExtraIndex(name: string, typed: string, seen: PublicName): string {
  const answered = typed !== '' && normalizeName(typed) === normalizeName(name);
  const owner = seen.state === 'owned' && seen.owner !== '' ? ` (by ${plainLine(seen.owner, 80)})` : '';
  if (seen.state === 'owned' && !answered)
    throw raise(consumerErrors, 'consumer-extra-index-owned', { name, owner });
  if (seen.state === 'unknown' && !answered)
    throw raise(consumerErrors, 'consumer-extra-index-unknown', { name, why: seen.why });
  const standing = {
    free: 'The name is free on PyPI today; whoever registers it there decides what is installed here: register it first.',
    owned: `The name is taken on PyPI${owner}: whenever its version there is higher, that one is installed here.`,
    unknown: 'Who owns the name on PyPI is unknown.',
  }[seen.state];
  return `extra-index-url: pip takes the higher version of both indexes, and the public one when yours refuses the login. ${standing}`;
}
