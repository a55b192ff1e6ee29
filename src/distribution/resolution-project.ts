// A distribution's requirements as a project of their own, which a resolver locks without the sources of the real one and without its code.
import { parse, stringify } from 'smol-toml';
import { indexesAt, UV_INDEX } from '../dependencies/package-sources.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, stringAt, tableAt, type TomlTable } from '../project/toml-document.ts';
import type { CoreMetadata } from './core-metadata.ts';
import { fieldValues } from './metadata-text.ts';

/** The text of a pyproject.toml; none, or a broken one, settles nothing: what is broken in it is told elsewhere. */
export function readSettings(text: string): TomlTable {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** Of `[tool.uv]`: from where packages come, and nothing that would run or fetch anything else. */
const INDEX_KEYS = ['index', 'index-url', 'extra-index-url', 'index-strategy', 'find-links', 'no-index'];

/**
 * The text of a pyproject.toml: name, version, what the metadata requires, its extras, and the indexes that `settings`, the
 * pyproject.toml of the real project, names for them.
 */
export function resolutionProject(metadata: CoreMetadata, settings: TomlTable): string {
  const extras = fieldValues(metadata, 'provides-extra').map((name) => normalizeName(name.trim()));
  const optional: Record<string, string[]> = Object.fromEntries(extras.map((extra) => [extra, []]));
  const dependencies: string[] = [];
  for (const requirement of metadata.requiresDist.map(oneLine)) {
    const extra = extraOf(requirement);
    if (extra === null) dependencies.push(requirement);
    else (optional[extra.name] ??= []).push(extra.requirement);
  }
  const uv = tableAt(settings, 'tool', 'uv');
  const sources = Object.entries(tableAt(uv, 'sources')).filter(([, source]) => isIndexSource(source));
  return stringify({
    project: {
      name: metadata.name,
      version: metadata.version,
      ...(metadata.requiresPython === null ? {} : { 'requires-python': oneLine(metadata.requiresPython) }),
      dependencies,
      'optional-dependencies': optional,
    },
    tool: {
      uv: {
        ...Object.fromEntries(Object.entries(uv).filter(([key]) => INDEX_KEYS.includes(key))),
        package: false,
        ...(sources.length === 0 ? {} : { sources: Object.fromEntries(sources) }),
      },
    },
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const EXTRA = /(?:^|\s+and\s+)extra\s*==\s*(["'])([^"']+)\1\s*$|^\s*extra\s*==\s*(["'])([^"']+)\3\s+and\s+/;

/** `x>=1; sys_platform == "win32" and extra == "cli"` is `x>=1; sys_platform == "win32"` of `cli`. Null: it belongs to no extra. */
function extraOf(requirement: string): { readonly name: string; readonly requirement: string } | null {
  const [, wanted = '', marker = ''] = /^(.*?);(.*)$/.exec(requirement) ?? [];
  const found = EXTRA.exec(marker.trim());
  if (found === null) return null;
  const rest = marker.trim().replace(EXTRA, '');
  const name = normalizeName(found[2] ?? found[4] ?? '');
  return { name, requirement: rest === '' ? wanted.trim() : `${wanted.trim()} ; ${rest}` };
}

function isIndexSource(source: unknown): boolean {
  const entries = (Array.isArray(source) ? source : [source]).map(asTable);
  return entries.every((entry) => typeof entry?.['index'] === 'string');
}

/** Addresses of the indexes that a pyproject.toml names for uv beside the default one. */
export function namedIndexes(settings: TomlTable): readonly string[] {
  return indexesAt(settings, UV_INDEX).flatMap((index) => {
    const url = stringAt(index, 'url');
    return url === null || index['default'] === true ? [] : [url];
  });
}
