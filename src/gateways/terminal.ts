// The terminal: results on standard output, everything else on standard error; colour only where it is seen.
import type { UserError } from '../findings/user-error.ts';
import { terminalLine } from '../report/terminal-text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Terminal {
  /** Results are read by a person, not by a program or a file. */
  readonly isTerminal: boolean;
  /** Whether results may be coloured. https://no-color.org */
  readonly color: boolean;
  readonly columns: number;
  print(text: string): void;
  /** The first few; none with `--quiet`. */
  tellWarnings(warnings: readonly string[]): void;
  tellErrors(errors: readonly UserError[]): void;
  /** An error that nobody foresaw, with its stack. */
  tellBug(error: unknown): void;
}

const COLUMNS_OF_A_FILE = 100;
const MOST_WARNINGS = 10;

export function createTerminal(env: Environment, quiet: boolean): Terminal {
  const mayColor = (stream: NodeJS.WriteStream): boolean =>
    stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const bold = (text: string): string => (mayColor(process.stderr) ? `\u001b[1m${text}\u001b[22m` : text);
  return {
    isTerminal: process.stdout.isTTY === true,
    color: mayColor(process.stdout),
    // A terminal that does not know its size says 0.
    columns: process.stdout.columns || COLUMNS_OF_A_FILE,
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    tellWarnings: (warnings) => {
      if (quiet) return;
      for (const warning of warnings.slice(0, MOST_WARNINGS))
        tell(`${bold('warning')}: ${terminalLine(warning, 500)}`);
      const more = warnings.length - MOST_WARNINGS;
      if (more > 0) tell(`${more} more warnings are in the document.`);
    },
    tellErrors: (errors) => {
      for (const { code, happened, remedy, link } of errors)
        tell(`${bold(`error[${code}]`)}: ${shown(happened)}\n  ${shown(remedy)}\n  ${link}`);
    },
    tellBug: (error) => {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell(`${bold('bug')}: this is a mistake in py-release; please report it with this text.\n${stack}`);
    },
  };
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Messages quote what was read, which must not steer the terminal. */
function shown(message: string): string {
  return message
    .split('\n')
    .map((line) => terminalLine(line, 2000))
    .join('\n  ');
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
