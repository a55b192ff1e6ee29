// What is wrong with a key of `[tool.py-release]`.
import { raise } from '../findings/catalogue.ts';
import { nearName } from '../findings/near-name.ts';
import { projectErrors } from '../findings/project-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { describeValue } from './toml-document.ts';

export function unknownKey(key: string, known: readonly string[]): UserError {
  const near = nearName(key, known);
  const remedy = near === null ? `Remove it; the keys are ${known.join(', ')}.` : `Is ${near} meant?`;
  return raise(projectErrors, 'configuration-key-unknown', { key, remedy });
}

export function invalidValue(key: string, seen: unknown, expected: string): UserError {
  return raise(projectErrors, 'configuration-value-invalid', { key, seen: describeValue(seen), expected });
}
