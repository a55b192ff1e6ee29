// What an action with inputs and outputs of its own came to.

export interface ActionOutcome {
  /** By name; every output of its action.yml, always. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job's summary. */
  readonly summary: string;
  /** One sentence for the log. */
  readonly line: string;
  /** The job fails by what was found, which the summary tells; errors are thrown instead. */
  readonly failed: boolean;
}
