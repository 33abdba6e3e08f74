import type { Assignment, Portfolio } from '#engine/decisions/portfolio/portfolio.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { Violation } from '#engine/workloads/event-driven/violation.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** An event in the joint plan and by itself. */
export interface PlacedEvent {
  readonly name: string;
  /** Null when no option is both feasible and of known price. */
  readonly assignment: Assignment | null;
  /** The option of the joint plan, costed for this event alone. */
  readonly here: OptionEstimate | null;
  /** What is cheapest for this event alone. */
  readonly alone: OptionEstimate | null;
  /** Options that could carry it but have no known price. */
  readonly unknown: readonly OptionId[];
}

/** An event an option cannot carry. */
export interface BarredEvent {
  readonly name: string;
  readonly violation: Violation;
}

/** Everything the drawings of a portfolio show: plain data, so that it can come from a worker. */
export interface PortfolioAnswer {
  readonly plan: Portfolio;
  /** In the reader's order. */
  readonly events: readonly PlacedEvent[];
  readonly barred: Readonly<Partial<Record<OptionId, readonly BarredEvent[]>>>;
}
