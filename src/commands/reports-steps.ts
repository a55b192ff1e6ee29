// How a command tells what it is doing; met by the runner's log and by the terminal.

export interface ReportsSteps {
  /** Runs one named step of the road and tells its name, its end and its time. */
  step<Value>(title: string, work: () => Promise<Value>): Promise<Value>;
  /** A line inside the current step. */
  info(text: string): void;
  /** Something a person should look at; the run goes on. */
  warn(text: string): void;
}
