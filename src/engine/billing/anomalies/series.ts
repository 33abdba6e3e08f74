/** One measured value: a cost of a day, a metric of five minutes. */
export interface Point {
  /** `2026-03-01`, `2026-03-01 14:05:00` or ISO 8601; without a zone it is read as UTC. */
  readonly at: string;
  readonly value: number;
}

/** Values in order of time, one an instant. */
export interface Series {
  /** Usual distance between two points, in seconds. */
  readonly step: number;
  /** Share of distances that differ from the step by more than a tenth: 0 is a regular series. */
  readonly irregular: number;
  readonly labels: readonly string[];
  /** Seconds since 1970 UTC. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}
