// What installers are told, so that they come to this server with its password and without anybody's token.
type Environment = Readonly<Record<string, string | undefined>>;

/** Secrets of the server, and settings that would let a second index answer for a private name. */
const WITHHELD: readonly string[] = [
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'PY_RELEASE_INDEX_PASSWORD', 'INPUT_TOKEN'],
  ...['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'PIP_NO_INDEX'],
];

/** The environment of a command: `env` with `variables`, without what holds one of `secrets` and without other indexes. */
export function installerEnvironment(
  env: Environment,
  variables: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !WITHHELD.includes(entry[0].toUpperCase()) &&
      !secrets.some((secret) => secret !== '' && entry[1]?.includes(secret)),
  );
  return { ...Object.fromEntries(kept), ...variables };
}

/** Names of the set variables by which another index could answer for a private name. */
export function otherIndexes(env: Environment): readonly string[] {
  return ['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL'].filter((name) => Boolean(env[name]));
}

/** A file for `source`, in POSIX shells. */
export function exportLines(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`)
    .join('');
}
