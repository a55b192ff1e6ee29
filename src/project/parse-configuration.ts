// `[tool.py-release]` -> Configuration. All problems are reported together.
import type { TypeEffect } from '../commits/commit-rules.ts';
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { throwAll, UserError } from '../findings/user-error.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import { COMMIT_TYPE, readNotes } from './notes-configuration.ts';
import { CONFIGURATION_KEYS, LATER_KEYS } from './configuration-keys.ts';
import { invalidValue, unknownKey } from './configuration-problem.ts';
import type { Configuration, VersionFileEntry } from './configuration.ts';
import { normalizeName } from './normalize-name.ts';
import { splitWords } from './split-words.ts';
import { asTable, type TomlTable } from './toml-document.ts';
import { pathBelow } from './tree.ts';

const EFFECTS: readonly string[] = ['major', 'minor', 'patch', 'listed', 'hidden'] satisfies TypeEffect[];
const VERSION = '{version}';

/** Undefined says that the value is not what the key expects. */
type Reader<T> = (value: unknown) => T | undefined;

export function parseConfiguration(section: unknown): Configuration {
  const table = asTable(section);
  if (table === null) throw invalidValue('[tool.py-release]', section, 'a table');
  const problems = [...unknownKeys(table)];
  const collect = <T>(read: () => T, fallback: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return fallback;
    }
  };
  const value = <T>(key: string, reader: Reader<T>, fallback: T): T =>
    collect(() => readKey(table, key, reader, fallback), fallback);
  const configuration: Configuration = {
    tagFormat: value('tag-format', tagFormat, `v${VERSION}`),
    branches: value('branches', strings, []),
    bumpRules: value('bump-rules', bumpRules, {}),
    majorOnZero: value('major-on-zero', boolean, false),
    versionFiles: value('version-files', versionFiles, []),
    versionFrom: value('version-from', oneOf('files', 'tag'), 'files'),
    changelog: value('changelog', changelog, 'auto'),
    notes: collect(() => readNotes(table['notes']), readNotes({})),
    releaseComments: value('release-comments', boolean, false),
    commitMode: value('commit-mode', oneOf('push', 'pull-request', 'none'), 'push'),
    commitMessage: value('commit-message', commitMessage, `chore(release): ${VERSION}`),
    squashBullets: value('squash-bullets', oneOf('auto', 'never'), 'auto'),
    buildCommand: value('build-command', command, null),
    apiCheck: value('api-check', oneOf('off', 'warn', 'fail', 'bump'), null),
    contentCheck: value('content-check', oneOf('off', 'warn', 'fail'), 'warn'),
    contentAllow: value('content-allow', strings, []),
    reproducible: value('reproducible', oneOf('off', 'warn', 'require'), 'off'),
    attestations: value('attestations', oneOf('auto', 'required', 'off'), 'auto'),
    privatePackages: value('private-packages', privatePackages, {}),
  };
  throwAll(problems);
  return configuration;
}

function readKey<T>(table: TomlTable, key: string, reader: Reader<T>, fallback: T): T {
  const seen = table[key];
  if (seen === undefined) return fallback;
  const value = reader(seen);
  if (value !== undefined) return value;
  const expected = CONFIGURATION_KEYS.find((known) => known.key === key)?.expected ?? '';
  throw invalidValue(key, seen, expected);
}

function unknownKeys(table: TomlTable): readonly UserError[] {
  const known = CONFIGURATION_KEYS.map(({ key }) => key);
  return Object.keys(table)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const later = LATER_KEYS[key];
      return later === undefined
        ? unknownKey(key, known)
        : raise(projectErrors, 'configuration-not-available', { key, remedy: later });
    });
}

function tagFormat(value: unknown): string | undefined {
  if (typeof value === 'string') parseTagFormat(value);
  return typeof value === 'string' ? value : undefined;
}

function commitMessage(value: unknown): string | undefined {
  const isOneLine = typeof value === 'string' && !/[\r\n\0]/.test(value) && value.split(VERSION).length === 2;
  return isOneLine ? value : undefined;
}

function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  return (value) => words.find((word) => word === value);
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function strings(value: unknown): readonly string[] | undefined {
  const isList =
    Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
  return isList ? (value as string[]) : undefined;
}

function bumpRules(value: unknown): Readonly<Record<string, TypeEffect>> | undefined {
  const table = asTable(value);
  const isValid =
    table !== null &&
    Object.entries(table).every(
      ([type, effect]) => COMMIT_TYPE.test(type) && typeof effect === 'string' && EFFECTS.includes(effect),
    );
  return isValid ? ({ ...table } as Record<string, TypeEffect>) : undefined;
}

function versionFiles(value: unknown): readonly VersionFileEntry[] | undefined {
  const entries = strings(value)?.map((entry) => {
    const [, path = entry, name = null] = /^(.+?):([^:/\\]+)$/.exec(entry) ?? [];
    return { path: path.trim(), name: name?.trim() ?? null };
  });
  return entries?.every(({ path }) => path !== '') ? entries : undefined;
}

function changelog(value: unknown): string | null | undefined {
  if (value === false) return null;
  return typeof value === 'string' && pathBelow('.', value) !== null ? value : undefined;
}

/** An empty array would run nothing. */
function command(value: unknown): readonly string[] | undefined {
  const words = typeof value === 'string' ? splitWords('build-command', value) : strings(value);
  return words?.length === 0 ? undefined : words;
}

const PACKAGE = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** https://docs.github.com/en/repositories/creating-and-managing-repositories/best-practices-for-repositories */
const REPOSITORY = /^[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?\/(?!\.{1,2}$)[A-Z0-9._-]{1,100}$/i;

function privatePackages(value: unknown): Readonly<Record<string, string>> | undefined {
  const entries = Object.entries(asTable(value) ?? { '': '' });
  const isValid = entries.every(
    ([name, repository]) =>
      PACKAGE.test(name) && typeof repository === 'string' && REPOSITORY.test(repository),
  );
  if (!isValid) return undefined;
  return Object.fromEntries(entries.map(([name, repository]) => [normalizeName(name), repository as string]));
}
