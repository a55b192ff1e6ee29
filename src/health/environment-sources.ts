// Where private packages came from: by the lock, by what the installer wrote down, and by the bytes of their metadata.
import { maskUserInfo } from '../consumer/mask-secrets.ts';
import { sameIndexUrl, withoutUserInfo } from '../dependencies/index-address.ts';
import { lockOrigins } from '../dependencies/lock-origins.ts';
import type { PackageSource } from '../dependencies/package-sources.ts';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { readLocked } from '../dependencies/read-locked.ts';
import { raise } from '../findings/catalogue.ts';
import { environmentErrors } from '../findings/environment-errors.ts';
import { failed, passed, unknown } from './check-answers.ts';
import type { InstalledDistribution } from './environment-facts.ts';
import type { HealthCheck } from './health-check.ts';
import type { SyncCommands } from './sync-command.ts';

/** uv.lock and poetry.lock say of each package which index it comes from. */
export function judgeLockSources(
  files: ProjectFiles,
  sources: readonly PackageSource[],
  commands: SyncCommands,
): readonly HealthCheck[] {
  const locks = { uv: 'uv.lock', poetry: 'poetry.lock' } as const;
  return sources.flatMap(({ name, index }) => {
    const lock = locks[index.tool];
    const text = files.get(lock);
    const own = (text === undefined ? [] : readLocked(lock, text)).filter((each) => each.name === name);
    const [first] = own;
    if (text === undefined || first === undefined) return [];
    const indexes = own.filter(({ source }) => source === 'registry').map(({ index: seen }) => seen ?? PYPI);
    const other = indexes.find((seen) => !sameIndexUrl(seen, index.url));
    if (indexes.length > 0 && other === undefined)
      return [passed('environment-lock-source', name, `${lock} takes it from ${index.url}.`)];
    const seen = other === undefined ? lockedFrom(lock, text, name) : shown(other);
    const values = { ...{ lock, name }, index: index.url, seen, command: commands.relock(name) };
    return [
      failed('environment-lock-source', name, raise(environmentErrors, 'environment-lock-source', values)),
    ];
  });
}

/** poetry writes no source for what came from PyPI. */
const PYPI = 'https://pypi.org/simple/';

/** A repository, an address or a folder. */
function lockedFrom(lock: string, text: string, name: string): string {
  const [first = 'elsewhere'] = lockOrigins(lock, text).get(name) ?? [];
  return maskUserInfo(first);
}

function shown(address: string): string {
  return URL.canParse(address) ? withoutUserInfo(address) : address;
}

/** What the private index says of the installed version. */
export type ServedMetadata =
  | { readonly kind: 'unlisted' }
  /** Of each file of the version that has metadata, hex. */
  | { readonly kind: 'listed'; readonly sha256: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: string };

export function judgeOrigin(
  { name, version, origin, metadataSha256 }: InstalledDistribution,
  index: string,
  served: ServedMetadata,
  commands: SyncCommands,
): HealthCheck {
  const values = { name, version, index, command: commands.reinstall(name) };
  const wrong = (code: 'environment-origin-unlisted' | 'environment-origin-differs'): HealthCheck =>
    failed('environment-origin', name, raise(environmentErrors, code, values));
  if (origin !== null)
    return failed(
      'environment-origin',
      name,
      raise(environmentErrors, 'environment-origin', { ...values, origin }),
    );
  if (served.kind === 'unknown')
    return unknown(
      'environment-origin',
      name,
      raise(environmentErrors, 'environment-origin-unknown', { ...values, why: served.why }),
    );
  if (served.kind === 'unlisted') return wrong('environment-origin-unlisted');
  if (!served.sha256.includes(metadataSha256)) return wrong('environment-origin-differs');
  return passed('environment-origin', name, `The installed ${version} is what ${index} serves.`);
}
