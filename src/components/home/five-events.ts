import { planPortfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import type { BankSize, Scenario } from '#engine/metrics/scenarios.ts';
import { SCENARIOS } from '#engine/metrics/scenarios.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import type { Estimator, OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { rank } from '#viz/ranking/rank.ts';

/** The size of the bank whose five events are laid out. */
export const BANK: BankSize = 'medium';

export interface EventRow {
  readonly scenario: Scenario;
  readonly winner: OptionEstimate;
}

/** Five events of one bank: each on its cheapest option, all together, and all on one and the same. */
export interface FiveEvents {
  readonly rows: readonly EventRow[];
  /** Sum of the rows, US dollars a month. */
  readonly total: number;
  /** The least they cost when clusters and tiers are shared. */
  readonly joint: number;
  readonly baseline: { readonly option: OptionId; readonly usd: number };
}

/** Works them out at list prices in the default region. Throws when an event cannot be placed: the page would have to say so. */
export function fiveEvents(): FiveEvents {
  const settings = { freeTier: false, scope: 'messaging', overrides: {} } as const;
  const estimator = createEstimator(messagingBookFor(DEFAULT_REGION), settings);
  const rows = SCENARIOS.map((scenario) => ({ scenario, winner: winnerOf(estimator, scenario) }));
  const events = SCENARIOS.map(({ event, workloads }) => ({ name: event, workload: workloads[BANK] }));
  const { totalUsd, baselines } = planPortfolio(estimator, { events, hours: HOURS_PER_MONTH });
  const [baseline] = (Object.entries(baselines) as [OptionId, number | null][])
    .flatMap(([option, usd]) => (usd === null ? [] : [{ option, usd }]))
    .sort((a, b) => a.usd - b.usd);
  if (totalUsd === null || baseline === undefined)
    throw new Error('The five events have no joint plan or no baseline.');
  const total = rows.reduce((sum, { winner }) => sum + (winner.bill.total ?? 0), 0);
  return { rows, total, joint: totalUsd, baseline };
}

function winnerOf(estimator: Estimator, { event, workloads }: Scenario): OptionEstimate {
  const [winner] = rank(estimateWorkload(estimator, workloads[BANK], HOURS_PER_MONTH)).carry;
  if (winner === undefined) throw new Error(`Nothing carries ${event}.`);
  return winner;
}
