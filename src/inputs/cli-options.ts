// What is typed after `py-release`, split into options and words. Credentials are never options.
import { parseArgs } from 'node:util';
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { nearName } from '../findings/near-name.ts';

export interface OptionShape {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** The value may be left out (it is empty then). The next word is the value only when it has this form. */
  readonly optional?: RegExp;
}

export type OptionTable = Readonly<Record<string, OptionShape>>;

export interface TypedWords {
  /** The value is empty for an option that takes none; the last of an option that is repeated. */
  readonly options: ReadonlyMap<string, string>;
  /** Every value of each option, in order. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  /** After the command. */
  readonly positionals: readonly string[];
  /** How many of them stand behind `--`. */
  readonly closed: number;
}

/** Options that every command has. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const satisfies OptionTable;

/** Throws `usage-wrong` for an option that the table does not name. `command`: for the hint, empty before it is known. */
export function readWords(args: readonly string[], table: OptionTable, command: string): TypedWords {
  const { tokens } = parseArgs({
    args: [...closeOptional(args, table)],
    options: table,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  const repeated = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const shape = Object.hasOwn(table, name) ? table[name] : undefined;
    if (shape === undefined)
      throw wrongUse(`There is no option \`${rawName}\`.${suggest(name, Object.keys(table), '--')}`, command);
    const needsValue = shape.type === 'string';
    if (!needsValue && value !== undefined) throw wrongUse(`\`${rawName}\` takes no value.`, command);
    if (
      needsValue &&
      shape.optional === undefined &&
      (!value || (inlineValue === false && value.startsWith('-')))
    )
      throw wrongUse(`\`${rawName}\` needs a value.`, command);
    options.set(name, value ?? '');
    repeated.set(name, [...(repeated.get(name) ?? []), value ?? '']);
  }
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const end = tokens.findIndex((token) => token.kind === 'option-terminator');
  const closed = end === -1 ? 0 : tokens.length - end - 1;
  return { options, repeated, positionals, closed };
}

/** `--name` becomes `--name=` where no value of its form follows, so that it does not take the next word. */
function closeOptional(args: readonly string[], table: OptionTable): readonly string[] {
  const end = args.indexOf('--');
  return args.map((arg, position) => {
    const name = arg.startsWith('--') && (end === -1 || position < end) ? arg.slice(2) : '';
    const form = Object.hasOwn(table, name) ? table[name]?.optional : undefined;
    return form === undefined || form.test(args[position + 1] ?? '') ? arg : `${arg}=`;
  });
}

export function suggest(name: string, known: readonly string[], dashes: string): string {
  const near = nearName(name, known);
  return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}

export function wrongUse(what: string, command: string): Error {
  return raise(inputErrors, 'usage-wrong', { what, command: command === '' ? '' : `${command} ` });
}
