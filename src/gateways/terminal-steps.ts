// The steps of a command on a person's terminal: what it does, what it found, how long it took; a moving line while files are sent.
import { createPaint } from '../report/paint.ts';
import { terminalLine } from '../report/terminal-text.ts';
import { describeStanding, type Standing } from '../release/standing.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface TerminalStepsOptions {
  readonly env: Environment;
  readonly quiet: boolean;
  readonly now: () => number;
  readonly stream?: NodeJS.WriteStream;
}

export interface TerminalSteps {
  readonly step: <Value>(title: string, work: () => Promise<Value>) => Promise<Value>;
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly standing: (standing: Standing | null) => void;
  readonly progress: (text: string) => void;
  /** Also with `--quiet`: what an error or an interruption leaves behind. */
  readonly tellAlways: (text: string) => void;
  /** What is half-done, for whoever reads the error that came. */
  readonly lastStanding: () => string | null;
}

const CLEAR_LINE = '\r\u001b[2K';
const LONGEST = 500;

/** Writes to standard error: standard output is for results. */
export function createTerminalSteps(options: TerminalStepsOptions): TerminalSteps {
  const { env, quiet, now } = options;
  const stream = options.stream ?? process.stderr;
  const isLive = stream.isTTY === true && env['TERM'] !== 'dumb';
  const paint = createPaint(isLive && !env['NO_COLOR']);
  let moving = false;
  let last: Standing | null = null;
  const line = (text: string, always = false): void => {
    if (quiet && !always) return;
    stream.write(`${moving ? CLEAR_LINE : ''}${text}\n`);
    moving = false;
  };
  const took = (started: number): string => paint('dim', `${((now() - started) / 1000).toFixed(1)} s`);
  return {
    step: async (title, work) => {
      const started = now();
      line(paint('bold', title));
      try {
        const value = await work();
        line(`  ${paint('green', 'done')} in ${took(started)}`);
        return value;
      } catch (error) {
        line(`  ${paint('red', 'failed')} after ${took(started)}`);
        throw error;
      }
    },
    info: (text) => line(`  ${terminalLine(text, LONGEST)}`),
    warn: (text) => line(`  ${paint('yellow', 'warning')}: ${terminalLine(text, LONGEST)}`),
    tellAlways: (text) => line(terminalLine(text, LONGEST), true),
    standing: (standing) => void (last = standing),
    lastStanding: () => (last === null ? null : describeStanding(last)),
    progress: (text) => {
      if (quiet || !isLive) return;
      const columns = stream.columns || 80;
      stream.write(`${CLEAR_LINE}  ${terminalLine(text, columns - 3)}`);
      moving = true;
    },
  };
}
