// uv.lock, as far as it says which packages, from where, since when, and which needs which.
// https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, stringAt, tableAt, type TomlTable } from '../project/toml-document.ts';
import { decodedPart } from './index-address.ts';
import { type LockEntry, lockEntries } from './lock-entries.ts';
import type { LockedDependency, LockedFile, LockedPackage } from './locked-package.ts';

/** Throws `project-toml-broken`. What is no package is left out. */
export function readUvLock(path: string, text: string): readonly LockedPackage[] {
  return lockEntries(path, text).map(describe);
}

function describe({ name, line, table }: LockEntry): LockedPackage {
  const source = tableAt(table, 'source');
  const index = stringAt(source, 'registry');
  const files = [...tables([table['sdist']]), ...tables(table['wheels'])];
  const uploads = files.flatMap((file) => {
    const time = Date.parse(String(file['upload-time']));
    return Number.isNaN(time) ? [] : [time];
  });
  return {
    name,
    version: stringAt(table, 'version'),
    source: index === null ? (isRoot(source) ? 'root' : 'other') : 'registry',
    index,
    line,
    publishedAt: uploads.length === 0 ? null : Math.min(...uploads),
    files: files.flatMap(lockedFile),
    dependencies: [
      ...dependencies(table['dependencies'], null),
      ...Object.entries(tableAt(table, 'optional-dependencies')).flatMap(([extra, list]) =>
        dependencies(list, extra),
      ),
    ],
  };
}

/** The project of the lock, and what lies beside it in a workspace. */
function isRoot(source: TomlTable): boolean {
  return 'virtual' in source || 'editable' in source;
}

function lockedFile(file: TomlTable): readonly LockedFile[] {
  const hash = /^sha256:([0-9a-f]{64})$/.exec(stringAt(file, 'hash') ?? '')?.[1];
  const place = stringAt(file, 'url') ?? stringAt(file, 'path') ?? stringAt(file, 'filename') ?? '';
  const filename = decodedPart(
    place
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '',
  );
  return hash === undefined || filename === '' ? [] : [{ filename, sha256: hash }];
}

function dependencies(list: unknown, extra: string | null): readonly LockedDependency[] {
  return tables(list).flatMap((entry) => {
    const name = stringAt(entry, 'name');
    return name === null ? [] : [{ name: normalizeName(name), version: stringAt(entry, 'version'), extra }];
  });
}

function tables(list: unknown): readonly TomlTable[] {
  return Array.isArray(list) ? list.map(asTable).filter((one) => one !== null) : [];
}
