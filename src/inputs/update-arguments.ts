// `py-release consumer update`: arguments in, one typed value out.
import { splitWords } from '../project/split-words.ts';
import type { UpdateKind } from '../update/update-result.ts';
import { COMMON_OPTIONS, type OptionTable, suggest, type TypedWords, wrongUse } from './cli-options.ts';

export interface ConsumerUpdateArguments {
  /** As typed; none: all private ones. */
  readonly packages: readonly string[];
  readonly policy: UpdateKind;
  readonly pre: boolean;
  readonly coolDownDays: number;
  readonly group: boolean;
  /** Null: what the project has. */
  readonly testCommand: readonly string[] | null;
  readonly stagingCommand: readonly string[] | null;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

export const CONSUMER_UPDATE_OPTIONS = {
  ...COMMON_OPTIONS,
  package: { type: 'string' },
  policy: { type: 'string' },
  pre: { type: 'boolean' },
  'cool-down': { type: 'string' },
  group: { type: 'boolean' },
  'test-command': { type: 'string' },
  'staging-command': { type: 'string' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
} as const satisfies OptionTable;

const COMMAND = 'consumer update';
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
export const UPDATE_POLICIES: readonly UpdateKind[] = ['patch', 'minor', 'major'];

/** Throws `usage-wrong`, and `command-…` for a command that needs a shell. */
export function parseConsumerUpdateArguments({ options, repeated }: TypedWords): ConsumerUpdateArguments {
  const packages = repeated.get('package') ?? [];
  for (const name of packages)
    if (!NAME.test(name)) throw wrongUse(`\`${name}\` is no name of a Python package.`, COMMAND);
  return {
    packages,
    policy: readPolicy(options.get('policy') ?? 'minor'),
    pre: options.has('pre'),
    coolDownDays: readDays(options.get('cool-down') ?? '0'),
    group: options.has('group'),
    testCommand: readCommand('test-command', options),
    stagingCommand: readCommand('staging-command', options),
    dryRun: options.has('dry-run'),
    yes: options.has('yes'),
  };
}

function readPolicy(text: string): UpdateKind {
  const policy = UPDATE_POLICIES.find((each) => each === text);
  if (policy !== undefined) return policy;
  const near = suggest(text, UPDATE_POLICIES, '');
  throw wrongUse(`\`--policy ${text}\` is none of patch, minor and major.${near}`, COMMAND);
}

function readDays(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw wrongUse(`\`--cool-down ${text}\` is no number of days.`, COMMAND);
}

function readCommand(name: string, options: ReadonlyMap<string, string>): readonly string[] | null {
  const text = options.get(name);
  if (text === undefined) return null;
  const words = splitWords(`--${name}`, text);
  if (words.length === 0) throw wrongUse(`\`--${name}\` is empty.`, COMMAND);
  return words;
}
