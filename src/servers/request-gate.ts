// Who may ask at all: own Host, reading methods, the password. Before anything else of a request is looked at.
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

export interface Knock {
  readonly method: string;
  /** The header, as it came; null when it is missing or there several times. */
  readonly host: string | null;
  readonly authorization: string | null;
}

export interface Gate {
  /** Address that is listened on. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export interface GateRefusal {
  readonly status: 401 | 405 | 421;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Also how one server of ours knows another. */
export const REALM = 'py-release';

/** Null: let in. */
export function createGate({ host, port, user, password }: Gate): (knock: Knock) => GateRefusal | null {
  const expected = digest(`${user}:${password}`);
  return ({ method, host: named, authorization }) => {
    // A page of a stranger can make a browser ask this port under the stranger's own name: https://en.wikipedia.org/wiki/DNS_rebinding
    if (named === null || !isOwnHost(named.toLowerCase(), host, port))
      return { status: 421, reason: 'this server answers under its own address only', headers: {} };
    if (method !== 'GET' && method !== 'HEAD')
      return { status: 405, reason: 'an index is only read', headers: { allow: 'GET, HEAD' } };
    const given = readBasic(authorization);
    if (given !== null && timingSafeEqual(digest(given), expected)) return null;
    return {
      status: 401,
      reason:
        'the password of the index server is missing or wrong; each start makes a new one unless PY_RELEASE_INDEX_PASSWORD is set',
      headers: { 'www-authenticate': `Basic realm="${REALM}", charset="UTF-8"` },
    };
  };
}

/** Addresses that only this machine reaches. https://www.rfc-editor.org/rfc/rfc6890 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isOwnHost(named: string, host: string, port: number): boolean {
  const [, name = '', number = '80'] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/.exec(named) ?? [];
  if (Number(number) !== port) return false;
  const address = name.replace(/^\[|\]$/g, '');
  if (address === host) return true;
  if (isLoopback(host)) return isLoopback(address);
  // Listening everywhere, every address of this machine is its own; a name could be anybody's.
  return (host === '0.0.0.0' || host === '::') && (isIP(address) !== 0 || address === 'localhost');
}

function readBasic(header: string | null): string | null {
  const [, encoded] = /^basic +([A-Z0-9+/]+={0,2})$/i.exec(header ?? '') ?? [];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
