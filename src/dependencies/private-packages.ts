// Which packages of a project come from the releases of a repository, as `[tool.py-release]` says.
import { normalizeName } from '../project/normalize-name.ts';
import { tableAt, type TomlTable } from '../project/toml-document.ts';

export const PRIVATE_PACKAGES = ['tool', 'py-release', 'private-packages'];

/** Repository of each package, by normalised name; what is no text is left out. */
export function releasedPackages(table: TomlTable): Readonly<Record<string, string>> {
  const written = Object.entries(tableAt(table, ...PRIVATE_PACKAGES));
  return Object.fromEntries(
    written.flatMap(([name, repository]) =>
      typeof repository === 'string' ? [[normalizeName(name), repository]] : [],
    ),
  );
}

/** `owner/name`; null: it comes from none. */
export function recordedRepository(table: TomlTable, name: string): string | null {
  return new Map(Object.entries(releasedPackages(table))).get(normalizeName(name)) ?? null;
}
