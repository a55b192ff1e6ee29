// The command line: arguments in, one typed value out.
import {
  AUTH_CHECK_OPTIONS,
  AUTH_ROTATE_OPTIONS,
  AUTH_SETUP_OPTIONS,
  type AuthCheckArguments,
  type AuthRotateArguments,
  type AuthSetupArguments,
  parseAuthCheckArguments,
  parseAuthRotateArguments,
  parseAuthSetupArguments,
} from './auth-arguments.ts';
import {
  COMMON_OPTIONS,
  type OptionTable,
  readWords,
  suggest,
  type TypedWords,
  wrongUse,
} from './cli-options.ts';
import {
  CONSUMER_INIT_OPTIONS,
  type ConsumerInitArguments,
  parseConsumerInitArguments,
} from './consumer-arguments.ts';
import {
  INDEX_BUILD_OPTIONS,
  type IndexBuildArguments,
  parseIndexBuildArguments,
} from './index-build-arguments.ts';
import {
  INDEX_SERVE_OPTIONS,
  type IndexServeArguments,
  parseIndexServeArguments,
} from './index-serve-arguments.ts';
import { INIT_OPTIONS, type InitArguments, parseInitArguments } from './init-arguments.ts';
import { parsePlanArguments, PLAN_OPTIONS, type PlanArguments } from './plan-arguments.ts';
import { parseReleaseArguments, RELEASE_OPTIONS, type ReleaseArguments } from './release-arguments.ts';

import { PREVIEW_OPTIONS, parsePreviewArguments, type PreviewArguments } from './preview-arguments.ts';
import { VERIFY_OPTIONS, parseVerifyArguments, type VerifyArguments } from './verify-arguments.ts';
import { HEALTH_OPTIONS, parseHealthArguments, type HealthArguments } from './health-arguments.ts';
import { AUDIT_OPTIONS, parseAuditArguments, type AuditArguments } from './audit-arguments.ts';
import {
  CONSUMER_UPDATE_OPTIONS,
  parseConsumerUpdateArguments,
  type ConsumerUpdateArguments,
} from './update-arguments.ts';

interface CommandArguments {
  readonly plan: InFolder & PlanArguments;
  readonly release: InFolder & ReleaseArguments;
  readonly init: InFolder & InitArguments;
  readonly 'auth setup': InFolder & AuthSetupArguments;
  readonly 'auth check': InFolder & AuthCheckArguments;
  readonly 'auth rotate': InFolder & AuthRotateArguments;
  readonly 'consumer init': InFolder & ConsumerInitArguments;
  readonly preview: InFolder & PreviewArguments;
  readonly verify: VerifyArguments;
  readonly health: InFolder & HealthArguments;
  readonly audit: InFolder & AuditArguments;
  readonly 'consumer update': InFolder & ConsumerUpdateArguments;
  readonly 'index build': IndexBuildArguments;
  readonly 'index serve': IndexServeArguments;
}

export type CliCommand = keyof CommandArguments;

/** What every command is told. */
export interface CommonArguments {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Of commands for one project. */
export interface InFolder {
  /** Of the project; the current one when not given. */
  readonly folder: string;
}

/** What is typed after one command, as its value. */
export type ArgumentsOf<Command extends CliCommand> = Command extends CliCommand
  ? { readonly command: Command } & CommonArguments & CommandArguments[Command]
  : never;

export type CliArguments =
  /** Null: the help of the command line itself. */
  | { readonly command: 'help'; readonly of: CliCommand | null }
  | { readonly command: 'version' }
  | ArgumentsOf<CliCommand>;

type Parsers = {
  readonly [Command in CliCommand]: {
    readonly options: OptionTable;
    readonly parse: (words: TypedWords) => CommandArguments[Command];
  };
};

const PARSERS: Parsers = {
  plan: { options: PLAN_OPTIONS, parse: inFolder('plan', parsePlanArguments) },
  release: { options: RELEASE_OPTIONS, parse: inFolder('release', parseReleaseArguments) },
  init: { options: INIT_OPTIONS, parse: inFolder('init', parseInitArguments) },
  'auth setup': { options: AUTH_SETUP_OPTIONS, parse: inFolder('auth setup', parseAuthSetupArguments) },
  'auth check': { options: AUTH_CHECK_OPTIONS, parse: inFolder('auth check', parseAuthCheckArguments) },
  'auth rotate': { options: AUTH_ROTATE_OPTIONS, parse: inFolder('auth rotate', parseAuthRotateArguments) },
  'consumer init': {
    options: CONSUMER_INIT_OPTIONS,
    parse: inFolder('consumer init', parseConsumerInitArguments),
  },
  preview: { options: PREVIEW_OPTIONS, parse: inFolder('preview', parsePreviewArguments) },
  verify: { options: VERIFY_OPTIONS, parse: parseVerifyArguments },
  health: { options: HEALTH_OPTIONS, parse: inFolder('health', parseHealthArguments) },
  audit: { options: AUDIT_OPTIONS, parse: inFolder('audit', parseAuditArguments) },
  'consumer update': {
    options: CONSUMER_UPDATE_OPTIONS,
    parse: inFolder('consumer update', parseConsumerUpdateArguments),
  },
  'index build': { options: INDEX_BUILD_OPTIONS, parse: parseIndexBuildArguments },
  'index serve': { options: INDEX_SERVE_OPTIONS, parse: parseIndexServeArguments },
};

export const CLI_COMMANDS = Object.keys(PARSERS) as readonly CliCommand[];

/** Throws `usage-wrong` for anything it does not know. */
export function parseCliArguments(args: readonly string[]): CliArguments {
  if (args.length === 0) return { command: 'help', of: null };
  if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? '')) return { command: 'version' };
  const command = findCommand(args);
  if (command === null) return withoutCommand(args);
  const { options: table, parse } = PARSERS[command];
  const typed = readWords(args, table, command);
  if (typed.options.has('help')) return { command: 'help', of: command };
  const words = { ...typed, positionals: typed.positionals.slice(command.split(' ').length) };
  const common = { json: words.options.has('json'), quiet: words.options.has('quiet') };
  return { command, ...common, ...parse(words) } as ArgumentsOf<CliCommand>;
}

function inFolder<Value>(
  command: CliCommand,
  parse: (words: TypedWords) => Value,
): (words: TypedWords) => Value & InFolder {
  return (words) => {
    const [folder = '.', ...rest] = words.positionals;
    if (rest.length > 0) throw wrongUse(`\`${rest.join(' ')}\` is one argument too many.`, command);
    return { ...parse(words), folder };
  };
}

/** The first words that are none of an option; options may stand before them. */
function findCommand(args: readonly string[]): CliCommand | null {
  const [first = '', second = ''] = args.filter((arg) => !arg.startsWith('-'));
  return CLI_COMMANDS.find((each) => each === first || each === `${first} ${second}`) ?? null;
}

function withoutCommand(args: readonly string[]): CliArguments {
  const group = args.find((arg) => !arg.startsWith('-'));
  const members = CLI_COMMANDS.filter((command) => command.startsWith(`${group} `));
  const { options, positionals } = readWords(args, COMMON_OPTIONS, '');
  if (members.length > 0 && options.has('help')) return { command: 'help', of: null };
  if (members.length > 0)
    throw wrongUse(
      `\`${group}\` needs one more word: ${members.map((each) => `\`${each}\``).join(', ')}.`,
      '',
    );
  const [name] = positionals;
  if (name !== undefined)
    throw wrongUse(
      `There is no command \`${name}\`.${suggest(positionals.slice(0, 2).join(' '), CLI_COMMANDS, '')}`,
      '',
    );
  if (options.has('help')) return { command: 'help', of: null };
  throw wrongUse('A command is missing.', '');
}
