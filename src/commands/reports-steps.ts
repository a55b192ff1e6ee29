// How a command tells what it is doing; met by the runner's log and by the terminal.
import type { Standing } from '../release/standing.ts';

export interface ReportsSteps {
  /** Runs one named step of the road and tells its name, its end and its time. */
  step<Value>(title: string, work: () => Promise<Value>): Promise<Value>;
  /** A line inside the current step. */
  info(text: string): void;
  /** Something a person should look at; the run goes on. */
  warn(text: string): void;
  /** Where a release stands from now on, for whoever reads the error that stops it here; null: nothing is half-done. */
  standing(standing: Standing | null): void;
}
