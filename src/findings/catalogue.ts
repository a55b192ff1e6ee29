// How a room declares its errors: texts with {placeholders}, so that docs/errors.md can be generated from them.
import { UserError } from './user-error.ts';

export interface ErrorText {
  /** One sentence: what happened, with the value that was seen. */
  readonly happened: string;
  /** One sentence: what the person does now. */
  readonly remedy: string;
}

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Values<Text extends ErrorText> = Readonly<
  Record<Placeholder<Text['happened']> | Placeholder<Text['remedy']>, string | number>
>;

export type Catalogue = Readonly<Record<string, ErrorText>>;

/**
 * The errors of one room are `export const versionErrors = { "tag-format-invalid": { happened, remedy } } as const satisfies Catalogue`, then
 * `throw raise(versionErrors, 'tag-format-invalid', { format })`.
 */
export function raise<Texts extends Catalogue, Code extends keyof Texts & string>(
  texts: Texts,
  code: Code,
  values: Values<Texts[Code]>,
): UserError {
  const { happened, remedy } = texts[code] as ErrorText;
  return new UserError(code, fill(happened, values), fill(remedy, values));
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/gi, (whole, name: string) => String(values[name] ?? whole));
}
