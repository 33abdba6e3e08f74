import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { BANK_SIZES, SCENARIOS } from '#engine/metrics/scenarios.ts';
import type { PriceBook } from '#engine/pricing/price-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';

/** A figure the site publishes, before and after a refresh. Text where the figure is a name, null where it is not known. */
export interface FigureMove {
  readonly figure: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

type Figures = ReadonlyMap<string, number | string | null>;

const SCOPES = ['messaging', 'end-to-end'] as const;

/**
 * What new prices do to the published figures of a region: the monthly cost of every option for the banking scenarios at each bank
 * size, and the option that is cheapest. Only figures that change are listed.
 */
export function diffPublishedFigures(before: PriceBook, after: PriceBook): readonly FigureMove[] {
  const old = figuresOf(before);
  return [...figuresOf(after)].flatMap(([figure, value]) => {
    const was = old.get(figure) ?? null;
    return was === value ? [] : [{ figure, before: was, after: value }];
  });
}

function figuresOf(book: PriceBook): Figures {
  const figures = new Map<string, number | string | null>();
  for (const scope of SCOPES) {
    const estimator = createEstimator(book, { freeTier: false, scope, overrides: {} });
    for (const { id, workloads } of SCENARIOS) {
      for (const size of BANK_SIZES) {
        const name = `${book.region} ${id} ${size} ${scope}`;
        const options = estimateWorkload(estimator, workloads[size], HOURS_PER_MONTH);
        const cheapest = options.find((option) => option.feasible && option.bill.total !== null);
        figures.set(`${name}: cheapest`, cheapest?.id ?? null);
        for (const option of options) figures.set(`${name}: ${option.id}`, option.bill.total);
      }
    }
  }
  return figures;
}
