// What the faces and the way of a request share: the state, what is watched, and what is written down.
import type { Answer } from './serving/answer.ts';
import { newFaults, type Faults } from './serving/faults.ts';
import type { Hosts } from './serving/hosts.ts';
import type { OpenApiCheck } from './serving/openapi-check.ts';
import type { KnownLimits } from './serving/rate-limit.ts';
import { newRecall, type Recall } from './serving/recall.ts';
import type { LoggedRequest, LoggedWrite } from './serving/request-log.ts';
import type { Found } from './serving/router.ts';
import type { Incoming } from './serving/serve.ts';
import type { State } from './state.ts';

/** Says what is wrong with the state; nothing when all is well. */
export type Invariant = (state: State) => readonly string[] | Promise<readonly string[]>;

export interface Sandbox {
  readonly state: State;
  readonly requests: LoggedRequest[];
  readonly writes: LoggedWrite[];
  readonly violations: string[];
  readonly invariants: Invariant[];
  readonly faults: Faults;
  readonly recall: Recall;
  readonly limits: KnownLimits;
  /** The addresses of the HTTP faces. */
  readonly hosts: Hosts[];
  /** What ends the HTTP faces. */
  readonly closers: (() => Promise<void>)[];
  /** undefined: requests and answers are not held against GitHub's description. */
  readonly check: (() => Promise<OpenApiCheck>) | undefined;
  /** Writes follow each other, so that invariants see the state between two of them. */
  oneAtATime<Value>(work: () => Promise<Value>): Promise<Value>;
  /** A mistake of the sandbox itself: the answer is 500, and tests fail. */
  readonly failed: (error: unknown) => void;
  written(found: Found, incoming: Incoming, answer: Answer): Promise<void>;
}

export function newSandbox(state: State, validate: boolean): Sandbox {
  let last: Promise<unknown> = Promise.resolve();
  let check: Promise<OpenApiCheck> | undefined;
  const violations: string[] = [];
  const loadCheck = (): Promise<OpenApiCheck> => {
    check ??= import('./serving/openapi-check.ts').then(({ loadOpenApiCheck }) =>
      loadOpenApiCheck((violation) => void violations.push(violation)),
    );
    return check;
  };
  const sandbox: Sandbox = {
    state,
    requests: [],
    writes: [],
    violations,
    invariants: [],
    faults: newFaults(),
    recall: newRecall(),
    limits: new Map(),
    hosts: [],
    closers: [],
    check: validate ? loadCheck : undefined,
    oneAtATime(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    failed(error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      violations.push(`the sandbox failed: ${told}`);
    },
    async written(found, incoming, answer) {
      sandbox.recall.written();
      sandbox.writes.push(describeWrite(found, incoming, answer));
      for (const invariant of sandbox.invariants) {
        for (const broken of await invariant(state)) violations.push(`after ${found.name}: ${broken}`);
      }
    },
  };
  return sandbox;
}

function describeWrite(found: Found, { role, method, url, body }: Incoming, { status }: Answer): LoggedWrite {
  const parsed: unknown = role === 'api' && body.length > 0 ? JSON.parse(body.toString()) : body.length;
  return {
    method,
    path: decodeURIComponent(url.pathname),
    route: found.name,
    status,
    ...(found.operation === undefined ? {} : { operation: found.operation }),
    body: parsed,
  };
}
