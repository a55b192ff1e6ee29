// How installers of a job reach the local index: by variables, so that no file of the project or of the machine holds its password.
import { LOCAL_INDEX_HOST, LOCAL_INDEX_NAME, LOCAL_INDEX_USER } from './local-index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * pip has one index, with user and password in its address. uv and poetry are given the credentials of their explicit index alone: with
 * `UV_DEFAULT_INDEX` or `UV_INDEX_URL` every entry of uv.lock would be of another index, and `uv sync --locked` refuse it.
 * `env`: the job's; where it has a proxy, the local index is kept out of it.
 */
export function jobVariables(
  url: string,
  password: string,
  env: Environment,
): Readonly<Record<string, string>> {
  const withPassword = new URL(url);
  withPassword.username = LOCAL_INDEX_USER;
  // A percent sign would stay as it is, and be read as the beginning of a code.
  withPassword.password = encodeURIComponent(password);
  const name = LOCAL_INDEX_NAME.toUpperCase().replaceAll('-', '_');
  return {
    PIP_INDEX_URL: withPassword.href,
    [`UV_INDEX_${name}_USERNAME`]: LOCAL_INDEX_USER,
    [`UV_INDEX_${name}_PASSWORD`]: password,
    [`POETRY_HTTP_BASIC_${name}_USERNAME`]: LOCAL_INDEX_USER,
    [`POETRY_HTTP_BASIC_${name}_PASSWORD`]: password,
    ...pastProxy(env),
  };
}

/** Installers send loopback to a proxy as well, if nothing keeps them from it. */
function pastProxy(env: Environment): Readonly<Record<string, string>> {
  const hasProxy = Object.entries(env).some(([name, value]) => /^(HTTP|ALL)_PROXY$/i.test(name) && value);
  const hosts = (env['no_proxy'] || env['NO_PROXY'] || '').split(',').map((host) => host.trim());
  if (!hasProxy || hosts.includes(LOCAL_INDEX_HOST) || hosts.includes('*')) return {};
  const value = [...hosts.filter((host) => host !== ''), LOCAL_INDEX_HOST].join(',');
  return { NO_PROXY: value, no_proxy: value };
}
