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
  version: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  bump: { type: 'string' },
} as const;

/** Throws `usage-wrong` for anything it does not know. */
export function parseCliArguments(args: readonly string[]): CliArguments {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V'))
    return { ...nothing(), showVersion: true };
  const { values, positionals } = parse(args);
  const [name, folder = '.', ...rest] = positionals;
  const command = name === undefined ? null : CLI_COMMANDS.find((each) => each === name);
  if (command === undefined)
    throw wrong(`There is no command \`${name}\`.${suggest(name ?? '', CLI_COMMANDS)}`, '');
  if (rest.length > 0) throw wrong(`\`${rest.join(' ')}\` is one argument too many.`, `${name} `);
  return {
    ...nothing(),
    command,
    help: values.help === true || command === null,
    json: values.json === true,
    quiet: values.quiet === true,
    folder,
    bump: values.bump === undefined ? null : readBump(values.bump),
    version: values.version === undefined ? null : readVersion(values.version),
  };
}

function nothing(): CliArguments {
  return {
    command: null,
    help: false,
    showVersion: false,
    json: false,
    quiet: false,
    folder: '.',
    bump: null,
    version: null,
  };
}

function parse(args: readonly string[]) {
  const flags = args.filter((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--');
  for (const flag of flags) {
    const name = flag.replace(/^--?/, '').replace(/=.*$/s, '');
    const known = flag.startsWith('--') ? name in OPTIONS : ['h', 'q'].includes(name);
    if (!known)
      throw wrong(
        `There is no option \`${flag.replace(/=.*$/s, '')}\`.${suggest(name, Object.keys(OPTIONS))}`,
        '',
      );
  }
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error), '');
  }
}

function suggest(name: string, known: readonly string[]): string {
  const near = nearName(name, known);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
}

function readBump(text: string): Bump {
  if (text === 'major' || text === 'minor' || text === 'patch') return text;
  throw raise(inputErrors, 'input-invalid', {
    name: '--bump',
    value: text,
    expected: '`major`, `minor` or `patch`',
  });
}

function readVersion(text: string): Version {
  const version = parseVersion(text);
  if (version === null)
    throw raise(inputErrors, 'input-invalid', {
      name: '--version',
      value: text,
      expected: 'a version (PEP 440)',
    });
  return version;
}

function wrong(what: string, command: string): Error {
  return raise(inputErrors, 'usage-wrong', { what, command });
}
