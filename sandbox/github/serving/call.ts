// One request to a route, understood: who calls, on which repository, with what.
import type { Hosts } from './hosts.ts';
import type { Repository, State, Token } from '../state.ts';
import type { Answer } from './answer.ts';
import { covers } from './caller.ts';

export interface Call {
  readonly state: State;
  readonly hosts: Hosts;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The parsed JSON body; an empty object when there is none. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
  readonly repository: Repository;
  /** null: nobody signed in. */
  readonly token: Token | null;
  /** Notes that the caller asked for something that GitHub has and this sandbox has not. */
  readonly missing: (what: string) => void;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As GitHub's description writes it. */
  readonly template: string;
  readonly pattern: RegExp;
  /** Permission in the API's spelling and the access it needs. */
  readonly needs: readonly [permission: string, access: 'read' | 'write'];
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** A parameter written `{name+}` takes slashes too. */
export function route(
  method: Route['method'],
  path: string,
  needs: Route['needs'],
  handle: Route['handle'],
): Route {
  const full = `/repos/{owner}/{repo}${path}`;
  const pattern = full
    .replace(/[.]/g, '\\.')
    .replace(
      /\{(\w+)(\+?)\}/g,
      (_, name: string, many: string) => `(?<${name}>${many === '+' ? '.+' : '[^/]+'})`,
    );
  return { method, template: full.replaceAll('+}', '}'), pattern: new RegExp(`^${pattern}$`), needs, handle };
}

export function mayWrite(call: Pick<Call, 'token' | 'repository'>, permission: string): boolean {
  const { token, repository } = call;
  return covers(token, repository) && token.permissions[permission] === 'write';
}
