// The declared module may import its version from another one of the package: flit and setuptools follow such an import.
import { sameVersion } from '../version/compare-versions.ts';
import { versionAssignments } from './assignment-places.ts';
import { versionPlace, type SourceText } from './located-version.ts';
import type { VersionPlace } from './version-place.ts';

const IMPORT = /^from[ \t]+\.*([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]*)/gm;

/**
 * Where the module that `text` imports one of `names` from assigns it. When no import of it is seen, the one value that
 * the package assigns is meant; empty when there are several.
 */
export function importedPlaces(
  {
    text,
    names,
    found,
  }: { readonly text: string; readonly names: readonly string[]; readonly found: string },
  sources: readonly SourceText[],
): readonly VersionPlace[] {
  const imported = findImport(text, names);
  const wanted = imported === null ? names : [imported.name];
  const places = sources
    .filter(({ path }) => imported === null || isModule(path, imported.module))
    .flatMap((source) =>
      versionAssignments(source.text, wanted).map(({ value }) =>
        versionPlace(source, 'backend', `${found}, assigned here`, value),
      ),
    );
  const [first] = places;
  return first !== undefined && places.every((place) => sameVersion(place.version, first.version))
    ? places
    : [];
}

/** https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
function findImport(
  text: string,
  names: readonly string[],
): { readonly module: string; readonly name: string } | null {
  for (const [, module = '', list = ''] of text.matchAll(IMPORT))
    for (const part of list.replace(/#.*|[()]/g, '').split(',')) {
      const [name = '', alias = name] = part.trim().split(/\s+as\s+/);
      if (names.includes(alias)) return { module, name };
    }
  return null;
}

/** `from . import x` names no module by itself: any may be meant. */
function isModule(path: string, module: string): boolean {
  const file = module.replaceAll('.', '/');
  return module === '' || `/${path}`.endsWith(`/${file}.py`) || `/${path}`.endsWith(`/${file}/__init__.py`);
}
