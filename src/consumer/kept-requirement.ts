// What becomes of a requirement of the same name that is there already: kept if it lets in no more than was asked.
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { maskUserInfo } from './mask-secrets.ts';
import type { ConsumerRequest } from './consumer-request.ts';
import { rangeWithin } from '../dependencies/range-within.ts';
import { requirementText } from '../dependencies/requirement-text.ts';

export interface FoundRequirement {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** The requirement as it shall be; null for one that may stay. Throws `consumer-dependency-by-url`. */
export function changedRequirement(found: FoundRequirement, request: ConsumerRequest): string | null {
  const { path, line, text } = found;
  const requirement = requirementText(text);
  if (requirement === null) return null;
  if (requirement.url !== null)
    throw raise(consumerErrors, 'consumer-dependency-by-url', {
      ...{ path, line, name: request.name },
      place: maskUserInfo(requirement.url).slice(0, 200),
    });
  const { asked } = request;
  if (asked === null || rangeWithin(requirement.clauses, asked.clauses)) return null;
  return text.slice(0, requirement.start) + asked.clauses + text.slice(requirement.end);
}

/** Several lines of one package differ by their markers: which of them was meant cannot be known. */
export function refuseSeveral(found: readonly FoundRequirement[], request: ConsumerRequest): void {
  const changed = found.filter((each) => changedRequirement(each, request) !== null);
  const [first] = changed;
  if (first === undefined || found.length < 2) return;
  throw raise(consumerErrors, 'consumer-range-conflict', {
    ...{ path: first.path, line: first.line, written: JSON.stringify(first.text.trim().slice(0, 200)) },
    asked: request.asked?.clauses ?? '',
  });
}
