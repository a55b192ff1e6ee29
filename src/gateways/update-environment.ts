// What the programs of an update are told: those that resolve and install get the login of their index, those that run project code none.
import { childEnvironment } from './child-environment.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type ChildEnvironment = Readonly<Record<string, string>>;

/** Indexes and logins of installers, and where their configuration with logins lies. */
const INSTALLERS =
  /^(?:UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_.*)?|PIP_(?:EXTRA_)?INDEX_URL|(?:UV|PIP)_FIND_LINKS|POETRY_HTTP_BASIC_.*|PIP_CONFIG_FILE|UV_CONFIG_FILE|NETRC)$/;
const POETRY_LOGIN = /^POETRY_HTTP_BASIC_[A-Z0-9_]+_(?:USERNAME|PASSWORD)$/;
/** With them a second index could answer for a private name. */
const SECOND_INDEX = new Set(['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'PIP_NO_INDEX']);
/** Of the shell that started us, not of the copy. */
const ACTIVE =
  /^(?:VIRTUAL_ENV|VIRTUAL_ENV_PROMPT|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT_ENVIRONMENT|UV_LOCKED|UV_FROZEN)$/;
const PROXY = /^(?:HTTPS?|ALL)_PROXY$/i;

/** `variables`: of the index of this machine; empty: none is open. */
export function installingEnvironment(
  env: Environment,
  secrets: readonly string[],
  variables: ChildEnvironment,
): ChildEnvironment {
  const isOpen = Object.keys(variables).length > 0;
  const base = Object.entries(childEnvironment(env, secrets)).filter(
    ([name]) => !ACTIVE.test(name) && !(isOpen && SECOND_INDEX.has(name)),
  );
  const poetry = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && POETRY_LOGIN.test(entry[0]),
  );
  return { ...Object.fromEntries(base), ...Object.fromEntries(poetry), ...variables };
}

export function testingEnvironment(env: Environment, secrets: readonly string[]): ChildEnvironment {
  const kept = Object.entries(childEnvironment(env, secrets)).filter(
    ([name, value]) =>
      !ACTIVE.test(name) && !INSTALLERS.test(name) && !(PROXY.test(name) && /:\/\/[^/]*@/.test(value)),
  );
  return Object.fromEntries(kept);
}

/** Values that are shown nowhere: those given, and the logins of installers. */
export function hiddenValues(
  env: Environment,
  secrets: readonly string[],
  variables: ChildEnvironment,
): readonly string[] {
  const logins = Object.entries({ ...env, ...variables }).flatMap(([name, value]) =>
    /^(?:UV_INDEX|POETRY_HTTP_BASIC)_.*_PASSWORD$/.test(name) && value !== undefined ? [value] : [],
  );
  return [...new Set([...secrets, ...logins, ...logins.map(encodeURIComponent)])].filter(
    (value) => value.length >= 4,
  );
}
