// What a step prints, line by line: commands are obeyed, secrets are hidden from the moment on that they are known, annotations are kept.
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';
import type { SecretMasker } from './secret-masker.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface StepLog {
  /** Takes one line of standard output or standard error. */
  read(line: string): void;
  /** A line of the runner itself. */
  write(line: string): void;
  annotate(annotation: Annotation): void;
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
}

export interface StepLogOptions {
  readonly masker: SecretMasker;
  readonly debug?: boolean;
  readonly onLine?: (line: string) => void;
}

const DISABLED = new Set(['set-env', 'add-path']);

export function createStepLog({ masker, debug = false, onLine }: StepLogOptions): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  let resumeToken: string | null = null;

  const write = (line: string): void => {
    const masked = masker.mask(line);
    lines.push(masked);
    onLine?.(masked);
  };
  const annotate = (annotation: Annotation): void => {
    const message = masker.mask(annotation.message);
    annotations.push({ ...annotation, message });
    write(`##[${annotation.level}]${message}`);
  };
  const obey = (command: WorkflowCommand, line: string): void => {
    const { name, data, properties } = command;
    if (name === 'add-mask') {
      masker.add(data);
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      annotate({ level: name, message: data, ...place(properties) });
    } else if (name === 'debug') {
      if (debug) write(`##[debug]${data}`);
    } else if (name === 'group') {
      write(`##[group]${data}`);
    } else if (name === 'endgroup') {
      write('##[endgroup]');
    } else if (name === 'stop-commands') {
      resumeToken = data;
    } else if (DISABLED.has(name)) {
      annotate({ level: 'error', message: `The '${name}' command is disabled.` });
    } else {
      write(line);
    }
  };
  return {
    lines,
    annotations,
    write,
    annotate,
    read(line) {
      const command = parseWorkflowCommand(line);
      if (resumeToken !== null) {
        if (command?.name === resumeToken.toLowerCase()) resumeToken = null;
        else write(line);
      } else if (command === null) {
        write(line);
      } else {
        obey(command, line);
      }
    },
  };
}

function place(properties: Readonly<Record<string, string>>): Omit<Annotation, 'level' | 'message'> {
  const number = (text: string | undefined, name: keyof Annotation) =>
    text === undefined ? {} : { [name]: Number(text) };
  return {
    ...(properties.title === undefined ? {} : { title: properties.title }),
    ...(properties.file === undefined ? {} : { file: properties.file }),
    ...number(properties.line, 'line'),
    ...number(properties.endLine, 'endLine'),
    ...number(properties.col, 'column'),
    ...number(properties.endColumn, 'endColumn'),
  };
}
