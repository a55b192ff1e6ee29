// Named steps with their times, as they happen. On a terminal the step under way is shown too.
import { performance } from 'node:perf_hooks';

export interface Progress {
  /** A chapter of the demo. */
  stage<Value>(title: string, work: () => Promise<Value>): Promise<Value>;
  /** A step of a job begins; the one before it has ended. */
  readonly jobStep: (job: string, step: string) => void;
  /** A line of a job's log: the action's own steps say how long they took. */
  readonly logLine: (line: string) => void;
  /** Text under the stage. */
  readonly tell: (text: string) => void;
  /** Seconds of all steps of the action that have this name. */
  readonly seconds: (step: string) => number;
}

const STEP_TIME = /^(?<name>[A-Z][\w .+-]*): (?<seconds>\d+\.\d) s$/;

export function createProgress(out: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Progress {
  const live = out.isTTY === true;
  const colour = live && (env.NO_COLOR ?? '') === '';
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const times = new Map<string, number>();
  const clear = () => (live ? '\r\u001b[K' : '');
  const line = (text: string) => out.write(`${clear()}${text}\n`);
  const pending = (text: string) => void (live && out.write(`${clear()}${text} ...`));

  return {
    async stage(title, work) {
      const started = performance.now();
      line(`\n${paint(1, title)}`);
      try {
        return await work();
      } finally {
        line(paint(2, `  ${((performance.now() - started) / 1000).toFixed(1)} s`));
      }
    },
    jobStep: (job, step) => line(`  ${paint(36, job)}  ${step.split('\n')[0]}`),
    logLine(text) {
      if (text.startsWith('##[group]')) pending(`      ${text.slice(9)}`);
      const { name, seconds } = STEP_TIME.exec(text)?.groups ?? {};
      if (name !== undefined && seconds !== undefined) {
        times.set(name, (times.get(name) ?? 0) + Number(seconds));
        line(`      ${name.padEnd(18)} ${seconds.padStart(5)} s`);
      } else if (/^##\[(?:error|warning|notice)\]/.test(text)) {
        line(`      ${paint(33, text.replace(/^##\[(\w+)\]/, '$1: ').split('\n')[0] ?? '')}`);
      }
    },
    tell: (text) => line(text.replace(/^(?=.)/gm, '  ')),
    seconds: (step) => times.get(step) ?? 0,
  };
}
