// The command line: arguments in, one typed value out.
import { COMMON_OPTIONS, readWords, suggest, wrongUse, type OptionTable } from './cli-options.ts';
import { parsePlanArguments, PLAN_OPTIONS, type PlanArguments } from './plan-arguments.ts';
import { parseReleaseArguments, RELEASE_OPTIONS, type ReleaseArguments } from './release-arguments.ts';

export const CLI_COMMANDS = ['plan', 'release'] as const;
export type CliCommand = (typeof CLI_COMMANDS)[number];

/** What every command is told. */
export interface CommonArguments {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Folder of the project; the current one when not given. */
  readonly folder: string;
}

export type CliArguments =
  /** Null: the help of the command line itself. */
  | { readonly command: 'help'; readonly of: CliCommand | null }
  | { readonly command: 'version' }
  | ({ readonly command: 'plan' } & CommonArguments & PlanArguments)
  | ({ readonly command: 'release' } & CommonArguments & ReleaseArguments);

const OPTIONS: Readonly<Record<CliCommand, OptionTable>> = { plan: PLAN_OPTIONS, release: RELEASE_OPTIONS };

/** Throws `usage-wrong` for anything it does not know. */
export function parseCliArguments(args: readonly string[]): CliArguments {
  if (args.length === 0) return { command: 'help', of: null };
  if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? '')) return { command: 'version' };
  const command = findCommand(args);
  if (command === null) return withoutCommand(args);
  const words = readWords(args, OPTIONS[command], command);
  const { options, positionals } = words;
  const [, folder = '.', ...rest] = positionals;
  if (rest.length > 0) throw wrongUse(`\`${rest.join(' ')}\` is one argument too many.`, command);
  if (options.has('help')) return { command: 'help', of: command };
  const common = { json: options.has('json'), quiet: options.has('quiet'), folder };
  return command === 'plan'
    ? { command, ...common, ...parsePlanArguments(words) }
    : { command, ...common, ...parseReleaseArguments(words) };
}

/** The first word that is none of an option; options may stand before it. */
function findCommand(args: readonly string[]): CliCommand | null {
  const first = args.find((arg) => !arg.startsWith('-'));
  return CLI_COMMANDS.find((each) => each === first) ?? null;
}

function withoutCommand(args: readonly string[]): CliArguments {
  const { options, positionals } = readWords(args, COMMON_OPTIONS, '');
  const [name] = positionals;
  if (name !== undefined)
    throw wrongUse(`There is no command \`${name}\`.${suggest(name, CLI_COMMANDS, '')}`, '');
  if (options.has('help')) return { command: 'help', of: null };
  throw wrongUse('A command is missing.', '');
}
