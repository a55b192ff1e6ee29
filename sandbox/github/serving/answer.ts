// What a route answers, and the refusals that GitHub words in its own way.

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes go out as they are, undefined as nothing, anything else as JSON. */
  readonly body?: unknown;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** Thrown by a route instead of passing an error through every return value. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;
  /** How GraphQL classes the same refusal. */
  readonly type: string;

  constructor(answer: Answer, message: string, type: string) {
    super(message);
    this.answer = answer;
    this.type = type;
  }
}

export function refusal(
  status: number,
  message: string,
  more: {
    readonly errors?: readonly unknown[];
    readonly headers?: Record<string, string>;
    readonly type?: string;
  } = {},
): Refusal {
  const { errors, headers = {}, type = typeOfStatus(status) } = more;
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: DOCUMENTATION,
    status: String(status),
  };
  return new Refusal({ status, headers, body }, message, type);
}

function typeOfStatus(status: number): string {
  if (status === 404) return 'NOT_FOUND';
  return status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE';
}

export const notFound = (): Refusal => refusal(404, 'Not Found');

export const emptyRepository = (): Refusal => refusal(409, 'Git Repository is empty.');

export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: 'already_exists' | 'invalid' | 'missing' | 'missing_field' | 'custom' | 'unprocessable';
  readonly message?: string;
}

export const validationFailed = (...errors: readonly FieldError[]): Refusal =>
  refusal(422, 'Validation Failed', { errors });

export const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers,
  body,
});
export const created = (body: unknown, location: string): Answer => ({
  status: 201,
  headers: { location },
  body,
});
export const noContent: Answer = { status: 204 };
