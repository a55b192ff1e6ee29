// The terminal: results on standard output, everything else on standard error; colour only where it is seen.
import type { UserError } from '../findings/user-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Terminal {
  /** Results are read by a person, not by a program or a file. */
  readonly isTerminal: boolean;
  /** Whether results may be coloured. https://no-color.org */
  readonly color: boolean;
  readonly columns: number;
  print(text: string): void;
  /** Not said with `--quiet`. */
  tell(text: string): void;
  tellErrors(errors: readonly UserError[]): void;
}

const COLUMNS_OF_A_FILE = 100;

export function createTerminal(env: Environment, quiet: boolean): Terminal {
  const mayColor = (stream: NodeJS.WriteStream): boolean =>
    stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const bold = (text: string): string => (mayColor(process.stderr) ? `\u001b[1m${text}\u001b[22m` : text);
  return {
    isTerminal: process.stdout.isTTY === true,
    color: mayColor(process.stdout),
    columns: process.stdout.columns ?? COLUMNS_OF_A_FILE,
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    tell: (text) => {
      if (!quiet) process.stderr.write(`${text}\n`);
    },
    tellErrors: (errors) => {
      for (const error of errors)
        process.stderr.write(
          `${bold(`error[${error.code}]`)}: ${error.happened}\n  ${error.remedy}\n  ${error.link}\n`,
        );
    },
  };
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
