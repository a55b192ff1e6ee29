// The terminal: results on standard output, everything else on standard error; colour only where it is seen.
import type { UserError } from '../findings/user-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Terminal {
  readonly color: boolean;
  readonly columns: number;
  print(text: string): void;
  tell(text: string): void;
  tellErrors(errors: readonly UserError[]): void;
}

export function createTerminal(env: Environment, quiet: boolean): Terminal {
  const color = process.stdout.isTTY === true && !env['NO_COLOR'];
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text);
  return {
    color,
    columns: process.stdout.columns ?? 100,
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
