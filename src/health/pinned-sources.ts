// The indexes of a project as health asks and shows them: with an address, and without a login.
import { withoutUserInfo } from '../dependencies/index-address.ts';
import {
  type NamedIndex,
  namedIndexes,
  type PackageSource,
  packageSources,
} from '../dependencies/package-sources.ts';
import type { TomlTable } from '../project/toml-document.ts';

export function reachableIndexes(table: TomlTable): readonly NamedIndex[] {
  return namedIndexes(table).flatMap((index) =>
    URL.canParse(index.url) ? [{ ...index, url: withoutUserInfo(index.url) }] : [],
  );
}

export function pinnedSources(table: TomlTable): readonly PackageSource[] {
  return packageSources(table, reachableIndexes(table));
}
