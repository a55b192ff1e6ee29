// The action's inputs: strings in, one typed value out, all problems together.
import type { Bump } from '../commits/bump.ts';
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { throwAll, UserError } from '../findings/user-error.ts';
import { splitWords } from '../project/split-words.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { workspacePath } from './workspace-path.ts';

export const INPUT_NAMES = [
  'command',
  'token',
  'repository',
  'index-profile',
  'index-url',
  'index-identity',
  'index-ca',
  'user',
  'password',
  'pypi-token',
  'test-pypi-token',
  'rehearsal',
  'bump',
  'version',
  'dist',
  'manifest-digest',
  'working-directory',
  'python',
  'package',
  'files',
  'dry-run',
  'stop-after',
  'verify-command',
  'assets',
  'attestations',
  'comment',
  'fail-on',
  'sbom',
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

export const COMMAND_NAMES = ['release', 'preview', 'build', 'publish', 'verify'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export interface ActionInputs {
  /** Null: the event decides. */
  readonly command: CommandName | null;
  readonly token: string;
  /** `pypi`, `testpypi` or an upload URL; empty is PyPI. */
  readonly repository: string;
  /** Name of a profile, where the URL does not tell the kind of index; empty: the URL decides. */
  readonly indexProfile: string;
  /** Root of the simple index, where it can't be derived; empty: it is. */
  readonly indexUrl: string;
  /** Lines `key: value`; empty: no ID token is exchanged. */
  readonly indexIdentity: string;
  /** A path in the workspace or PEM text; empty: none. */
  readonly indexCa: string;
  readonly user: string;
  readonly password: string;
  readonly pypiToken: string;
  readonly testPypiToken: string;
  readonly bump: Bump | null;
  readonly version: Version | null;
  /** Folder of files that were built elsewhere, relative to the workspace. */
  readonly dist: string | null;
  /** `sha256:<hex>`. */
  readonly manifestDigest: string | null;
  /** The project's folder, relative to the workspace, POSIX; `.` for the root. */
  readonly workingDirectory: string;
  readonly python: string | null;
  /** For `verify`: the name of the package; empty: the files tell. */
  readonly package: string;
  /** For `verify`: the output `files` of a publishing job; empty: package and version are given. */
  readonly files: string;
  readonly dryRun: boolean;
  readonly stopAfterDraft: boolean;
  readonly verifyCommand: readonly string[] | null;
  /** Extra files of the GitHub release, relative to the workspace. */
  readonly assets: readonly string[];
  /** A dispatch to another index is a rehearsal, not the checkout's own version. */
  readonly rehearsal: boolean;
  /** A preview keeps one comment on its pull request up to date, where the token may. */
  readonly comment: boolean;
  /** A preview fails when a commit of the pull request is not a conventional one. */
  readonly failOnUnparsed: boolean;
  /** The release gets a software bill of materials (CycloneDX). */
  readonly sbom: boolean;
  /** Null: the configuration decides. */
  readonly attestations: 'auto' | 'required' | 'off' | null;
}

/** Throws every problem of the inputs at once. `raw` holds trimmed values by input name. */
export function parseActionInputs(raw: ReadonlyMap<string, string>): ActionInputs {
  const problems: UserError[] = [];
  const text = (name: InputName): string => raw.get(name) ?? '';
  const read = <Value>(
    name: InputName,
    expected: string,
    parse: (value: string) => Value | null,
  ): Value | null => {
    const value = text(name);
    if (value === '') return null;
    const parsed = parse(value);
    if (parsed === null) problems.push(raise(inputErrors, 'input-invalid', { name, value, expected }));
    return parsed;
  };
  const path = (name: InputName, value: string): string => {
    const inside = workspacePath(value);
    if (inside === null) problems.push(raise(inputErrors, 'input-outside-workspace', { name, value }));
    return inside ?? '.';
  };

  problems.push(...unknownInputs(raw, INPUT_NAMES));
  const bump = read<Bump>('bump', '`major`, `minor` or `patch`', oneOf(['major', 'minor', 'patch']));
  const version = read('version', 'a version (PEP 440)', parseVersion);
  if (bump !== null && version !== null)
    problems.push(raise(inputErrors, 'input-conflict', { first: 'bump', second: 'version' }));
  const inputs: ActionInputs = {
    command: read('command', list(COMMAND_NAMES), oneOf(COMMAND_NAMES)),
    token: text('token'),
    repository: text('repository'),
    indexProfile: text('index-profile'),
    indexUrl: text('index-url'),
    indexIdentity: text('index-identity'),
    indexCa: text('index-ca'),
    user: text('user'),
    password: text('password'),
    pypiToken: text('pypi-token'),
    testPypiToken: text('test-pypi-token'),
    bump,
    version,
    dist: text('dist') === '' ? null : path('dist', text('dist')),
    manifestDigest: read('manifest-digest', '`sha256:` and 64 hex digits', digest),
    workingDirectory:
      text('working-directory') === '' ? '.' : path('working-directory', text('working-directory')),
    python: text('python') || null,
    package: text('package'),
    files: text('files'),
    dryRun: read('dry-run', '`true` or `false`', boolean) ?? false,
    stopAfterDraft: read('stop-after', '`draft`', oneOf(['draft'])) !== null,
    verifyCommand: readWords(text('verify-command'), problems),
    assets: lines(text('assets')).map((line) => path('assets', line)),
    rehearsal: read('rehearsal', '`true` or `false`', boolean) ?? true,
    comment: read('comment', '`true` or `false`', boolean) ?? true,
    failOnUnparsed: read('fail-on', '`unparsed`', oneOf(['unparsed'])) !== null,
    sbom: read('sbom', '`true` or `false`', boolean) ?? false,
    attestations: read('attestations', '`auto`, `required` or `off`', oneOf(['auto', 'required', 'off'])),
  };
  throwAll(problems);
  return inputs;
}

function oneOf<Value extends string>(allowed: readonly Value[]): (value: string) => Value | null {
  return (value) => allowed.find((each) => each === value) ?? null;
}

function boolean(value: string): boolean | null {
  const lower = value.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : null;
}

function digest(value: string): string | null {
  return /^sha256:[0-9a-f]{64}$/.test(value) ? value : null;
}

function readWords(value: string, problems: UserError[]): readonly string[] | null {
  if (value === '') return null;
  try {
    return splitWords('verify-command', value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(error);
    return null;
  }
}

function lines(value: string): readonly string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
