// What whoever builds an index says of its packages, where the releases do not say it themselves: a TOML file.
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { nearName } from '../findings/near-name.ts';
import { throwAll, UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, describeValue, parseTomlText, type TomlTable } from '../project/toml-document.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { ProjectStatus } from './served-project.ts';
import { plainReason } from './yanked-reason.ts';

export interface PackageSettings {
  /** Null: as its repository is. */
  readonly status: ProjectStatus | null;
  /** Reasons by canonical version. */
  readonly yanked: ReadonlyMap<string, string>;
}

export interface IndexSettings {
  /** For messages; empty when there is no file. */
  readonly path: string;
  /** By normalised name. */
  readonly packages: ReadonlyMap<string, PackageSettings>;
}

export const NO_SETTINGS: IndexSettings = { path: '', packages: new Map() };

const STATUSES = ['active', 'archived', 'quarantined', 'deprecated'] as const;
const KEYS = ['status', 'reason', 'yanked'];

/** Throws every problem at once, as `index-settings-broken`. */
export function parseIndexSettings(text: string, path: string): IndexSettings {
  const problems: UserError[] = [];
  const wrong = (reason: string): void =>
    void problems.push(raise(indexBuildErrors, 'index-settings-broken', { path, reason }));
  const table = readToml(text, path);
  for (const key of Object.keys(table)) if (key !== 'packages') wrong(unknownKey(key, ['packages']));
  const named = asTable(table['packages'] ?? {});
  if (named === null) wrong(`\`packages\` is ${describeValue(table['packages'])}, not a table`);
  const packages = new Map<string, PackageSettings>();
  for (const [name, value] of Object.entries(named ?? {})) {
    const settings = asTable(value);
    if (settings === null) wrong(`\`packages.${name}\` is ${describeValue(value)}, not a table`);
    else if (packages.has(normalizeName(name))) wrong(`the package ${normalizeName(name)} is there twice`);
    else packages.set(normalizeName(name), readPackage(name, settings, wrong));
  }
  throwAll(problems);
  return { path, packages };
}

function readToml(text: string, path: string): TomlTable {
  try {
    return parseTomlText(path, text, 0);
  } catch (error) {
    if (error instanceof UserError)
      throw raise(indexBuildErrors, 'index-settings-broken', {
        path,
        reason: error.happened.replace(/\.$/, ''),
      });
    throw error;
  }
}

function readPackage(name: string, table: TomlTable, wrong: (reason: string) => void): PackageSettings {
  const at = `packages.${name}`;
  for (const key of Object.keys(table)) if (!KEYS.includes(key)) wrong(`${unknownKey(key, KEYS)} in [${at}]`);
  const { status: writtenStatus, reason: writtenReason } = table;
  const status = STATUSES.find((each) => each === writtenStatus) ?? null;
  if (writtenStatus !== undefined && status === null)
    wrong(`\`${at}.status\` is ${describeValue(writtenStatus)}, not one of ${STATUSES.join(', ')}`);
  if (writtenReason !== undefined && typeof writtenReason !== 'string')
    wrong(`\`${at}.reason\` is ${describeValue(writtenReason)}, not a string`);
  if (writtenReason !== undefined && writtenStatus === undefined)
    wrong(`\`${at}.reason\` has no \`status\` that it is the reason of`);
  const reason = typeof writtenReason === 'string' ? plainReason(writtenReason) : null;
  return { status: status === null ? null : { status, reason }, yanked: readYanked(at, table, wrong) };
}

function readYanked(
  at: string,
  { yanked: written }: TomlTable,
  wrong: (reason: string) => void,
): ReadonlyMap<string, string> {
  const yanked = new Map<string, string>();
  const table = asTable(written ?? {});
  if (table === null) wrong(`\`${at}.yanked\` is ${describeValue(written)}, not a table`);
  for (const [key, reason] of Object.entries(table ?? {})) {
    const version = parseVersion(key);
    if (version === null) wrong(`\`${key}\` in [${at}.yanked] is no version (PEP 440); quote it: "1.2.0"`);
    else if (typeof reason !== 'string')
      wrong(`the reason of ${key} in [${at}.yanked] is ${describeValue(reason)}, not a string`);
    else yanked.set(formatVersion(version), plainReason(reason));
  }
  return yanked;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearName(key, known);
  return `there is no key \`${key}\`${near === null ? '' : ` (did you mean \`${near}\`?)`}`;
}
