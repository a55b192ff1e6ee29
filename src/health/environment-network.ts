// Whether indexes and proxies can be reached, and what the person sets when not.
import type { NamedIndex } from '../dependencies/package-sources.ts';
import { raise } from '../findings/catalogue.ts';
import { environmentErrors } from '../findings/environment-errors.ts';
import { consumerVariables } from '../upload/consumer-access.ts';
import { isLoopback } from '../upload/index-url.ts';
import { failed, passed, unknown } from './check-answers.ts';
import type { EnvironmentProxy, IndexReach } from './environment-facts.ts';
import type { HealthCheck } from './health-check.ts';

/** An index, and what was asked of it. */
export interface AskedIndex {
  /** Null: the one that public packages come from. */
  readonly index: NamedIndex | null;
  readonly url: string;
  readonly reach: IndexReach;
}

export function judgeReach({ index, url, reach }: AskedIndex, sync: string): HealthCheck {
  const { host, hostname } = new URL(url);
  const check = 'environment-reach';
  if (reach.kind === 'answered') return judgeAnswer(url, index, reach);
  if (reach.kind === 'name')
    return failed(
      check,
      url,
      raise(environmentErrors, 'environment-index-name', { url, host: hostname, why: reach.why }),
    );
  // A server of this machine runs only while somebody installs.
  if (reach.kind === 'refused' && isLoopback(hostname))
    return unknown(check, url, raise(environmentErrors, 'environment-server-silent', { url, command: sync }));
  if (reach.kind === 'refused')
    return failed(
      check,
      url,
      raise(environmentErrors, 'environment-index-refused', { url, host, why: reach.why }),
    );
  return failed(
    check,
    url,
    raise(environmentErrors, 'environment-index-certificate', { url, why: reach.why }),
  );
}

function judgeAnswer(
  url: string,
  index: NamedIndex | null,
  { status, login }: Extract<IndexReach, { kind: 'answered' }>,
): HealthCheck {
  const check = 'environment-reach';
  const { host } = new URL(url);
  if ([401, 403].includes(status)) {
    if (login !== null)
      return failed(
        check,
        url,
        raise(environmentErrors, 'environment-login-refused', { url, status, place: login }),
      );
    const variables = loginVariables(index);
    return failed(
      check,
      url,
      raise(environmentErrors, 'environment-login-missing', { url, status, variables, host }),
    );
  }
  // Many indexes have no root page; a missing page of a project is no fault of the way there.
  if (status < 400 || status === 404) return passed(check, url, `It answers (HTTP ${status}).`);
  const path = index === null ? 'the configuration of pip or uv' : 'pyproject.toml';
  return failed(check, url, raise(environmentErrors, 'environment-index-odd', { url, status, path }));
}

function loginVariables(index: NamedIndex | null): string {
  if (index === null || index.name === '') return 'a login in PIP_INDEX_URL or UV_DEFAULT_INDEX';
  const { user, password } = consumerVariables(index.tool, index.name);
  return `${user} and ${password}`;
}

export function judgeProxies(proxies: readonly EnvironmentProxy[]): readonly HealthCheck[] {
  return proxies.map(({ variable, proxy, why }) =>
    why === null
      ? passed('environment-proxy', variable, `${proxy} takes connections.`)
      : failed(
          'environment-proxy',
          variable,
          raise(environmentErrors, 'environment-proxy-silent', { variable, proxy, why }),
        ),
  );
}

/** The newest version as uv sees it with what it keeps, and as the index has it now. */
export interface SeenNewest {
  readonly name: string;
  readonly index: string;
  readonly cached: string;
  readonly fresh: string;
}

export function judgeCache({ name, index, cached, fresh }: SeenNewest): HealthCheck {
  if (cached === fresh)
    return passed('environment-cache', name, `uv’s cache has ${fresh}, as the index does.`);
  return failed(
    'environment-cache',
    name,
    raise(environmentErrors, 'environment-cache-stale', { name, index, cached, fresh }),
  );
}
