// Inputs that an action does not have: a misspelt one would be left out in silence.
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { nearName } from '../findings/near-name.ts';
import type { UserError } from '../findings/user-error.ts';

export function unknownInputs(
  raw: ReadonlyMap<string, string>,
  known: readonly string[],
): readonly UserError[] {
  return [...raw.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearName(name, known);
      const hint = near === null ? `The inputs are: ${known.join(', ')}.` : `Did you mean \`${near}\`?`;
      return raise(inputErrors, 'input-unknown', { name, hint });
    });
}
