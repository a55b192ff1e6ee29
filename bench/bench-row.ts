// One line of the benchmark's table. Each bench file exports a function that returns these.

export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly holds: boolean;
}
