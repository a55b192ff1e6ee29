// One program that an update runs in its copy of the project.

/** Whom a program is found as: the project's own uv, poetry or pip-compile, or the Python of its environment. */
export type StepTool = 'uv' | 'poetry' | 'pip-compile' | 'python' | 'environment';

export interface ProjectStep {
  /** `python` makes environments; `environment`: the first of `args` is a program of the project's own environment. */
  readonly tool: StepTool;
  /** The version of the tool that the project's lock was made by; null: any. */
  readonly version: string | null;
  readonly args: readonly string[];
}

export interface StepEnd {
  /** As a person would type it. */
  readonly command: readonly string[];
  readonly exitCode: number;
  readonly seconds: number;
  /** The last lines, without secrets. */
  readonly log: string;
}
