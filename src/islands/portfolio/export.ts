import type { CsvValue } from '#engine/kit/csv.ts';
import { toCsv } from '#engine/kit/csv.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { PlacedEvent, PortfolioAnswer } from '#viz/portfolio/answer.ts';
import type { PortfolioInputs } from './inputs.ts';

/** The request that makes `npm run finops -- portfolio file.json` answer the same. */
export function toRequest({ region, freeTier, scope, hoursPerMonth, overrides, items }: PortfolioInputs): object {
  const prices = Object.keys(overrides).length === 0 ? {} : { overrides };
  const events = items.map(({ name, workload }) => ({ name, ...workload }));
  return { region, freeTier, scope, hoursPerMonth, ...prices, events };
}

const HEADER = ['row', 'name', 'option', 'usd_a_month', 'shared', 'alone_option', 'alone_usd_a_month'];

/** The plan and what it is compared with, as one table: full precision, unknown amounts empty. */
export function toPortfolioCsv({ plan, events }: PortfolioAnswer): string {
  const placed = events.map(toRow);
  const baselines = (Object.entries(plan.baselines) as [OptionId, number | null][]).map(
    ([option, usd]): readonly CsvValue[] => ['baseline', '', option, usd, null, null, null],
  );
  const totals: readonly (readonly CsvValue[])[] = [
    ['together', '', null, plan.totalUsd, null, null, null],
    ['apart', '', null, plan.independentUsd, null, null, null],
  ];
  return toCsv(HEADER, [...placed, ...totals, ...baselines]);
}

function toRow({ name, assignment, alone }: PlacedEvent): readonly CsvValue[] {
  const placed = assignment === null ? [null, null, null] : [assignment.option, assignment.usd, assignment.shared];
  return ['event', name, ...placed, ...(alone === null ? [null, null] : [alone.id, alone.bill.total])];
}
