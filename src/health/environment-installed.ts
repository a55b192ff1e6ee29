// What is installed against what is asked for and locked.
import { rangeWithin } from '../dependencies/range-within.ts';
import { readLocked } from '../dependencies/read-locked.ts';
import { requirementText } from '../dependencies/requirement-text.ts';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { raise } from '../findings/catalogue.ts';
import { environmentErrors } from '../findings/environment-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import {
  asTable,
  parseTomlText,
  stringAt,
  tableAt,
  type TomlTable,
  valueAt,
} from '../project/toml-document.ts';
import { failed, passed, unknown } from './check-answers.ts';
import type { InstalledEnvironment } from './environment-facts.ts';
import { gathered, isSame, pinnedTogether } from './environment-pins.ts';
import type { HealthCheck } from './health-check.ts';
import { counted } from './listed-version.ts';
import { mayHold } from './lock-problems.ts';
import type { SyncCommands } from './sync-command.ts';

/** Versions of each name (normalised) in one lock: several where markers choose. */
interface Lock {
  readonly path: string;
  /** Command that installs what it names; null: the tool's own. */
  readonly installs: string | null;
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

export function judgeLocked(
  { distributions }: InstalledEnvironment,
  files: ProjectFiles,
  commands: SyncCommands,
): readonly HealthCheck[] {
  const found = readLock(files, commands);
  if (found === null)
    return [passed('environment-locked', 'the environment', 'There is no lock that it could differ from.')];
  const { path: lock, versions, installs } = found;
  const wrong = distributions.flatMap(({ name, version, editable }) => {
    const known = versions.get(name);
    if (known === undefined || editable || known.some((each) => isSame(each, version))) return [];
    const values = { name, version, lock, locked: known.join(' or '), command: installs ?? commands.sync };
    return [failed('environment-locked', name, raise(environmentErrors, 'environment-not-locked', values))];
  });
  return wrong.length > 0
    ? wrong
    : [passed('environment-locked', 'the environment', `What is installed is what ${lock} says.`)];
}

/** What the tool of the project locks; without it, what the requirement files pin that are installed together. */
function readLock(files: ProjectFiles, { sync }: SyncCommands): Lock | null {
  for (const path of ['uv.lock', 'poetry.lock']) {
    const text = files.get(path);
    if (text !== undefined) return { path, installs: null, versions: versionsOf(path, text) };
  }
  const pinned = pinnedTogether(files).filter(({ versions }) => versions.size > 0);
  if (pinned.length === 0) return null;
  return {
    path: pinned.map(({ path }) => path).join(' and '),
    // uv's own command reads no requirement file, and its environments have no pip.
    installs: `${sync.startsWith('uv ') ? 'uv' : 'python -m'} pip install ${pinned.map(({ path }) => option(path)).join(' ')}`,
    versions: gathered(
      pinned.flatMap(({ versions }) =>
        [...versions].flatMap(([name, all]) => all.map((version) => [name, version])),
      ),
    ),
  };
}

function option(path: string): string {
  return `${path.startsWith('constraints') ? '-c' : '-r'} ${path}`;
}

function versionsOf(path: string, text: string): Lock['versions'] {
  return gathered(
    readLocked(path, text).flatMap(({ name, version }) => (version === null ? [] : [[name, version]])),
  );
}

/** Requirements without a marker: of the others nobody knows here whether they hold. */
export function judgeComplete(
  { distributions }: InstalledEnvironment,
  files: ProjectFiles,
  commands: SyncCommands,
): readonly HealthCheck[] {
  const installed = new Set(distributions.map(({ name }) => name));
  const path = 'pyproject.toml';
  const table = parseTomlText(path, files.get(path) ?? '');
  const list = valueAt(table, 'project', 'dependencies');
  const asked = [
    ...(Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((each) =>
      typeof each === 'string' && !each.includes(';') ? [requirementText(each)?.name ?? ''] : [],
    ),
    ...askedByPoetry(table),
  ].filter((name) => name !== '');
  // Other files may ask for others, and some of them for other purposes.
  if (asked.length === 0) return [];
  const missing = asked.filter((name) => !installed.has(name));
  if (missing.length === 0)
    return [
      passed(
        'environment-complete',
        'the environment',
        `${counted(asked.length, 'package')} that ${path} asks for: installed.`,
      ),
    ];
  return missing.map((name) =>
    failed(
      'environment-complete',
      name,
      raise(environmentErrors, 'environment-lacks', { name, path, command: commands.sync }),
    ),
  );
}

/** Those that hold on every Python and platform. https://python-poetry.org/docs/dependency-specification/ */
function askedByPoetry(table: TomlTable): readonly string[] {
  return Object.entries(tableAt(table, 'tool', 'poetry', 'dependencies')).flatMap(([name, value]) => {
    const fields = asTable(value);
    const isConditional =
      Array.isArray(value) ||
      ['optional', 'python', 'markers', 'platform'].some((key) => fields?.[key] !== undefined);
    return name === 'python' || isConditional ? [] : [normalizeName(name)];
  });
}

/** `found`: what `uv pip check` found, one line each, or why it could not look. */
export function judgeConsistent(
  found: readonly string[] | { readonly why: string },
  { sync: command, resolve }: SyncCommands,
): readonly HealthCheck[] {
  const subject = 'the environment';
  if ('why' in found)
    return [
      unknown('environment-consistent', subject, raise(environmentErrors, 'environment-unchecked', found)),
    ];
  if (found.length === 0)
    return [passed('environment-consistent', subject, 'What is installed fits together.')];
  return found.map((what) =>
    failed(
      'environment-consistent',
      subject,
      raise(environmentErrors, 'environment-conflict', { what, command, resolve }),
    ),
  );
}

export function judgePython(
  { python, path: place }: InstalledEnvironment,
  files: ProjectFiles,
  { create: command }: SyncCommands,
): readonly HealthCheck[] {
  const path = 'pyproject.toml';
  const asked = stringAt(parseTomlText(path, files.get(path) ?? ''), 'project', 'requires-python');
  // A range that can't be read is the resolver's to tell.
  if (python === null || asked === null || !rangeWithin(asked, '')) return [];
  if (mayHold(asked, python))
    return [passed('environment-python', place, `Python ${python} is within ${asked}.`)];
  return [
    failed(
      'environment-python',
      place,
      raise(environmentErrors, 'environment-python', { python, path, asked, command }),
    ),
  ];
}
