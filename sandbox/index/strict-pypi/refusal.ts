// An upload that Warehouse answers with a sentence: in the reason phrase and in the body.

export type RefusalStatus = 308 | 400 | 403 | 404 | 405 | 410 | 429;

export class Refusal extends Error {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, text: string) {
    super(text);
    this.status = status;
  }
}

/** 400, as nearly all refusals are. */
export function refuse(text: string): never {
  throw new Refusal(400, text);
}

/** As Python's `repr` writes a string. */
export function repr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `${quote}${escaped}${quote}`;
}
