// Errors that people can meet: each has a code, says what happened and what to do. Anything else that is thrown is a bug.

/** Where the catalogue is published; an error's link is this page with the code as its anchor. */
const ERRORS_PAGE = 'https://github.com/org/py-release-action/blob/main/docs/errors.md';

export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly happened: string;
  readonly remedy: string;

  constructor(code: string, happened: string, remedy: string) {
    super(`${happened} ${remedy}`);
    this.code = code;
    this.happened = happened;
    this.remedy = remedy;
  }

  get link(): string {
    return `${ERRORS_PAGE}#${this.code}`;
  }
}

/** Several problems found together, so that a person mends them in one go. */
export class UserErrors extends Error {
  override readonly name = 'UserErrors';
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map((error) => error.message).join('\n'));
    this.errors = errors;
  }
}

/** Throws nothing for an empty list, the one error alone, or all of them together. */
export function throwAll(errors: readonly UserError[]): void {
  const [first, ...others] = errors;
  if (first === undefined) return;
  throw others.length === 0 ? first : new UserErrors(errors);
}
