import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** Monthly cost of one option over all draws in which it can carry the workload, and how often it is the cheapest. */
export interface OptionOdds {
  readonly option: OptionId;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of all draws in which it is the cheapest that can carry the workload. */
  readonly wins: number;
  /** Share of all draws in which it can carry the workload. */
  readonly carries: number;
}

/** What remains when inputs are not known exactly. Sorted: who wins most often first. */
export interface UncertaintyModel {
  readonly draws: number;
  readonly odds: readonly OptionOdds[];
  /** Share of draws in which no option of known price could carry the workload. */
  readonly nobody: number;
}
