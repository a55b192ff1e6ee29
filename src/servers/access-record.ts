// One line of the access log: who took what, when, or was refused. Everything in it is told by others and shortened.

/** Whose job or machine this is. */
export interface AccessActor {
  readonly actor: string | null;
  readonly workflow: string | null;
  readonly repository: string | null;
  readonly run: string | null;
  /** On a machine of a person; null in a job. */
  readonly user: string | null;
}

/** Of the answer. Null: the request did not get that far. */
export interface AccessSubject {
  readonly package: string | null;
  readonly version: string | null;
  readonly file: string | null;
  readonly sha256: string | null;
}

export interface Access extends AccessSubject {
  /** Unix milliseconds. */
  readonly at: number;
  readonly status: number;
  /** False: the connection ended before the last byte. */
  readonly complete: boolean;
  readonly fromCache: boolean;
  /** Why it was refused; null for a download. */
  readonly reason: string | null;
  /** The header `User-Agent`. */
  readonly userAgent: string | null;
}

const LONGEST = 200;

export function accessActor(env: Readonly<Record<string, string | undefined>>, user: string): AccessActor {
  const read = (name: string): string | null => env[name] || null;
  const inJob = read('GITHUB_ACTIONS') === 'true' || read('GITHUB_RUN_ID') !== null;
  return {
    actor: read('GITHUB_ACTOR'),
    workflow: read('GITHUB_WORKFLOW'),
    repository: read('GITHUB_REPOSITORY'),
    run: read('GITHUB_RUN_ID'),
    user: inJob ? null : user,
  };
}

/** JSON on one line, without the line's end. */
export function accessLine(actor: AccessActor, access: Access): string {
  const { at, userAgent, ...rest } = access;
  const fields = {
    time: new Date(at).toISOString(),
    ...actor,
    package: rest.package,
    version: rest.version,
    file: rest.file,
    sha256: rest.sha256,
    status: rest.status,
    complete: rest.complete,
    cache: rest.fromCache,
    client: clientName(userAgent),
    reason: rest.reason,
  };
  return JSON.stringify(fields, (_, value: unknown) => (typeof value === 'string' ? shorten(value) : value));
}

/** `pip/26.3`, `uv/0.13.9`; of others the first word. Null when it does not say. */
export function clientName(userAgent: string | null): string | null {
  const [name] = /^[A-Za-z][\w.-]{0,31}(?:\/[\w.+-]{1,32})?/.exec(userAgent?.trim() ?? '') ?? [];
  return name ?? null;
}

function shorten(text: string): string {
  const plain = text.toWellFormed().replace(/\p{C}/gu, '?');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
