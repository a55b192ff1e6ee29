/** A step of the road that has ended. */
export interface StepRecord {
  readonly title: string;
  readonly milliseconds: number;
  readonly failed: boolean;
}
