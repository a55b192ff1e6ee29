// Questions to the person at the terminal, one of them without showing what is typed. They go to standard error: standard output is for results.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

export interface Prompt {
  /** Both ends are a terminal. */
  readonly canAsk: boolean;
  /** Null: the person ended the input (Ctrl-C, Ctrl-D), or nobody can be asked. */
  readonly askLine: (question: string) => Promise<string | null>;
  /** The same, without an echo. */
  readonly askSecret: (question: string) => Promise<string | null>;
  /** A plain yes, and nothing else, agrees. */
  readonly agrees: (question: string) => Promise<boolean>;
}

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

export interface PromptPlace {
  readonly input?: Input;
  readonly output?: Output;
  /** Ctrl-C at a question, which the terminal does not turn into a signal then. */
  readonly interrupted?: () => void;
}

export function createPrompt(place: PromptPlace = {}): Prompt {
  const { input = process.stdin, output = process.stderr, interrupted = () => undefined } = place;
  const canAsk = input.isTTY === true && output.isTTY === true;
  const askLine = async (question: string): Promise<string | null> =>
    canAsk ? ask({ input, output, interrupted }, question) : null;
  return {
    canAsk,
    askLine,
    agrees: async (question) => /^y(?:es)?$/i.test((await askLine(`${question} [y/N] `))?.trim() ?? ''),
    askSecret: async (question) => {
      if (!canAsk) return null;
      // First the terminal stops to echo, then the person may type.
      const answered = ask({ input, output: NOWHERE, interrupted }, '');
      output.write(question);
      const answer = await answered;
      // The line break that was typed is not shown either.
      output.write('\n');
      return answer;
    },
  };
}

const NOWHERE = new Writable({
  write: (_chunk, _encoding, done) => {
    done();
  },
});

function ask(
  { input, output, interrupted }: Required<PromptPlace>,
  question: string,
): Promise<string | null> {
  return new Promise((resolve) => {
    // A terminal: readline takes the keys from it, so that it does not echo them itself.
    const lines = createInterface({ input, output, terminal: true, historySize: 0 });
    let answer: string | null = null;
    lines.on('close', () => resolve(answer));
    lines.on('SIGINT', () => {
      lines.close();
      interrupted();
    });
    lines.question(question, (line) => {
      answer = line;
      lines.close();
    });
  });
}
