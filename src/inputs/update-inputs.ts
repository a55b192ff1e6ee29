// Inputs of `actions/update`: strings in, one typed value out, all problems together.
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { throwAll, UserError } from '../findings/user-error.ts';
import { splitWords } from '../project/split-words.ts';
import type { UpdateKind } from '../update/update-result.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { workspacePath } from './workspace-path.ts';

export const UPDATE_INPUT_NAMES = [
  'token',
  'working-directory',
  'index-ca',
  'packages',
  'policy',
  'group',
  'pre',
  'cool-down',
  'test-command',
  'staging-command',
  'output',
  'updates',
  'updates-digest',
  'base',
  'draft-on-red',
] as const;

type UpdateInputName = (typeof UPDATE_INPUT_NAMES)[number];

interface CommonInputs {
  readonly token: string;
  /** Folder of the project, POSIX, relative to the workspace; `.` for the root. */
  readonly folder: string;
}

export interface TestingInputs extends CommonInputs {
  readonly mode: 'test';
  /** As typed; none: all private ones. */
  readonly packages: readonly string[];
  readonly policy: UpdateKind;
  /** All in one update. */
  readonly group: boolean;
  readonly pre: boolean;
  readonly coolDownDays: number;
  /** Null: what the project has. */
  readonly testCommand: readonly string[] | null;
  /** Null: none. */
  readonly stagingCommand: readonly string[] | null;
  /** Folder that is written, relative to the workspace. */
  readonly output: string;
}

export interface ProposingInputs extends CommonInputs {
  readonly mode: 'propose';
  /** Folder that the testing job left, relative to the workspace. */
  readonly updates: string;
  /** sha256 of its document, lower-case hex. */
  readonly digest: string;
  /** Branch that pull requests are merged into; null: that of the run. */
  readonly base: string | null;
  readonly draftOnRed: boolean;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const POLICIES: readonly UpdateKind[] = ['patch', 'minor', 'major'];
/** What git and GitHub take as a name, without what only a mistake writes. */
const BRANCH = /^(?!.*(?:\/\/|\.\.|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])$/;
const OUTPUT = 'py-release-updates';

/** Throws every problem at once. `raw`: trimmed values by name. */
export function parseUpdateInputs(raw: ReadonlyMap<string, string>): TestingInputs | ProposingInputs {
  const problems: UserError[] = [...unknownInputs(raw, UPDATE_INPUT_NAMES)];
  const text = (name: UpdateInputName): string => raw.get(name) ?? '';
  const wrong = (name: UpdateInputName, expected: string, value = text(name)): void =>
    void problems.push(raise(inputErrors, 'input-invalid', { name, value, expected }));
  const path = (name: UpdateInputName, given: string): string => {
    const inside = workspacePath(given);
    if (inside === null) problems.push(raise(inputErrors, 'input-outside-workspace', { name, value: given }));
    return inside ?? '.';
  };
  const flag = (name: UpdateInputName): boolean => {
    const value = text(name).toLowerCase();
    if (!['', 'true', 'false'].includes(value)) wrong(name, '`true` or `false`');
    return value === 'true';
  };
  const words = (name: UpdateInputName): readonly string[] | null => {
    if (text(name) === '') return null;
    try {
      return splitWords(name, text(name));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return null;
    }
  };
  const folder = (name: 'output' | 'updates', given: string): string => {
    const inside = path(name, given);
    if (inside === '.') wrong(name, 'a folder inside the workspace', given);
    return inside;
  };
  const common = {
    token: text('token'),
    folder: path('working-directory', text('working-directory') || '.'),
  };

  const proposing = (): ProposingInputs => {
    const digest = text('updates-digest')
      .toLowerCase()
      .replace(/^sha256:/, '');
    if (digest === '') {
      const hint = 'Pass the output `updates-digest` of the testing job: the folder is believed by it alone.';
      problems.push(raise(inputErrors, 'input-missing', { name: 'updates-digest', hint }));
    } else if (!/^[0-9a-f]{64}$/.test(digest)) wrong('updates-digest', 'a sha256, 64 hexadecimal digits');
    const base = text('base');
    if (base !== '' && !BRANCH.test(base)) wrong('base', 'the name of a branch');
    const updates = folder('updates', text('updates'));
    return {
      ...common,
      mode: 'propose',
      updates,
      digest,
      base: base || null,
      draftOnRed: flag('draft-on-red'),
    };
  };

  const testing = (): TestingInputs => {
    if (text('updates-digest') !== '') {
      const hint = 'Name the folder that the testing job left, beside `updates-digest`.';
      problems.push(raise(inputErrors, 'input-missing', { name: 'updates', hint }));
    }
    const packages = text('packages')
      .split(/[\s,]+/)
      .filter((name) => name !== '');
    for (const name of packages)
      if (!NAME.test(name)) wrong('packages', 'names of Python packages, without versions', name);
    const policy = POLICIES.find((each) => each === (text('policy') || 'minor'));
    if (policy === undefined) wrong('policy', '`patch`, `minor` or `major`');
    const days = text('cool-down') || '0';
    if (!/^\d{1,4}$/.test(days)) wrong('cool-down', 'a number of days');
    return {
      ...common,
      ...{ mode: 'test', packages, policy: policy ?? 'minor', group: flag('group'), pre: flag('pre') },
      coolDownDays: Number(days),
      testCommand: words('test-command'),
      stagingCommand: words('staging-command'),
      output: folder('output', text('output') || OUTPUT),
    };
  };

  const inputs = text('updates') === '' ? testing() : proposing();
  throwAll(problems);
  return inputs;
}
