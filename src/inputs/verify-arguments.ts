// `py-release verify NAME==VERSION`: arguments in, one typed value out.
import { UserError } from '../findings/user-error.ts';
import { splitWords } from '../project/split-words.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface VerifyArguments {
  readonly project: string;
  readonly version: Version;
  /** `pypi`, `testpypi`, a URL, or a name of ~/.pypirc. */
  readonly index: string;
  readonly indexProfile: string;
  readonly indexUrl: string;
  readonly install: boolean;
  readonly verifyCommand: readonly string[] | null;
  /** Seconds to wait for the index to list it. */
  readonly wait: number;
  readonly python: string;
}

export const VERIFY_OPTIONS = {
  ...COMMON_OPTIONS,
  index: { type: 'string' },
  'index-profile': { type: 'string' },
  'index-url': { type: 'string' },
  install: { type: 'boolean' },
  'no-install': { type: 'boolean' },
  'verify-command': { type: 'string' },
  wait: { type: 'string' },
  python: { type: 'string' },
} as const satisfies OptionTable;

const COMMAND = 'verify';
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)==(.+)$/;
const LONGEST_WAIT = 3600;

/** Throws `usage-wrong`. */
export function parseVerifyArguments({ options, positionals }: TypedWords): VerifyArguments {
  const [what, second] = positionals;
  if (what === undefined) throw wrongUse('Say what to verify: `acme-vault==1.3.0`.', COMMAND);
  if (second !== undefined) throw wrongUse(`\`${second}\` is one argument too many.`, COMMAND);
  const [, project = '', text = ''] = REQUIREMENT.exec(what) ?? [];
  const version = parseVersion(text);
  if (version === null)
    throw wrongUse(`\`${what}\` is not NAME==VERSION, as \`acme-vault==1.3.0\` is.`, COMMAND);
  if (options.has('install') && options.has('no-install'))
    throw wrongUse('`--install` and `--no-install` contradict each other.', COMMAND);
  const verifyCommand = readWords(options.get('verify-command'));
  if (options.has('no-install') && verifyCommand !== null)
    throw wrongUse('`--verify-command` runs in the installation that `--no-install` leaves out.', COMMAND);
  return {
    ...{ project, version, verifyCommand, wait: readWait(options.get('wait') ?? '0') },
    install: !options.has('no-install'),
    index: options.get('index') ?? 'pypi',
    indexProfile: options.get('index-profile') ?? '',
    indexUrl: options.get('index-url') ?? '',
    python: options.get('python') ?? '',
  };
}

function readWait(text: string): number {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= LONGEST_WAIT) return seconds;
  throw wrongUse(`\`--wait\` is \`${text}\`, which is no number of seconds up to ${LONGEST_WAIT}.`, COMMAND);
}

function readWords(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  try {
    return splitWords('verify-command', text);
  } catch (error) {
    if (error instanceof UserError) throw wrongUse(error.happened, COMMAND);
    throw error;
  }
}
