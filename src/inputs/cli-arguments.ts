// The command line: arguments in, one typed value out. Credentials are never arguments.
import { parseArgs } from 'node:util';
import type { Bump } from '../commits/bump.ts';
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { nearName } from '../findings/near-name.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';

export const CLI_COMMANDS = ['plan'] as const;
export type CliCommand = (typeof CLI_COMMANDS)[number];

export interface CliArguments {
  /** Null: only help or version was asked for. */
  readonly command: CliCommand | null;
  readonly help: boolean;
  readonly showVersion: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Folder of the project; the current one when not given. */
  readonly folder: string;
  readonly bump: Bump | null;
  readonly version: Version | null;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'string', short: 'V' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  bump: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;

const NOTHING: CliArguments = {
  command: null,
  help: false,
  showVersion: false,
  json: false,
  quiet: false,
  folder: '.',
  bump: null,
  version: null,
};

/** Throws `usage-wrong` for anything it does not know. */
export function parseCliArguments(args: readonly string[]): CliArguments {
  if (args.length === 0) return { ...NOTHING, help: true };
  if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? ''))
    return { ...NOTHING, showVersion: true };
  const { options, positionals } = readTokens(args);
  const [name, folder = '.', ...rest] = positionals;
  const command = readCommand(name, options.has('help'));
  if (rest.length > 0) throw wrong(`\`${rest.join(' ')}\` is one argument too many.`, command);
  const bump = readBump(options.get('bump'), command);
  const version = readVersion(options.get('version'), command);
  if (bump !== null && version !== null)
    throw wrong('`--bump` and `--version` contradict each other.', command);
  return {
    ...NOTHING,
    command,
    help: options.has('help'),
    json: options.has('json'),
    quiet: options.has('quiet'),
    folder,
    bump,
    version,
  };
}

interface Tokens {
  /** The value is empty for an option that takes none. */
  readonly options: ReadonlyMap<OptionName, string>;
  readonly positionals: readonly string[];
}

function readTokens(args: readonly string[]): Tokens {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = CLI_COMMANDS.find((each) => each === positionals[0]) ?? null;
  const options = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name))
      throw wrong(`There is no option \`${rawName}\`.${suggest(name, Object.keys(OPTIONS), '--')}`, command);
    const needsValue = OPTIONS[name].type === 'string';
    if (!needsValue && value !== undefined) throw wrong(`\`${rawName}\` takes no value.`, command);
    if (needsValue && (!value || (inlineValue === false && value.startsWith('-'))))
      throw wrong(`\`${rawName}\` needs a value.`, command);
    options.set(name, value ?? '');
  }
  return { options, positionals };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function readCommand(name: string | undefined, help: boolean): CliCommand | null {
  if (name === undefined && help) return null;
  if (name === undefined) throw wrong('A command is missing.', null);
  const command = CLI_COMMANDS.find((each) => each === name);
  if (command === undefined)
    throw wrong(`There is no command \`${name}\`.${suggest(name, CLI_COMMANDS, '')}`, null);
  return command;
}

function suggest(name: string, known: readonly string[], dashes: string): string {
  const near = nearName(name, known);
  return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}

function readBump(text: string | undefined, command: CliCommand | null): Bump | null {
  if (text === undefined || text === 'major' || text === 'minor' || text === 'patch') return text ?? null;
  throw wrong(`\`--bump\` is \`${text}\`, which is not \`major\`, \`minor\` or \`patch\`.`, command);
}

function readVersion(text: string | undefined, command: CliCommand | null): Version | null {
  const version = text === undefined ? null : parseVersion(text);
  if (text === undefined || version !== null) return version;
  throw wrong(`\`--version\` is \`${text}\`, which is not a version (PEP 440).`, command);
}

function wrong(what: string, command: CliCommand | null): Error {
  return raise(inputErrors, 'usage-wrong', { what, command: command === null ? '' : `${command} ` });
}
