import { priceDates } from '../price-dates.ts';
import { priceFigures } from '../prices/price-figures.ts';
import { priceTable } from '../prices/price-groups.ts';
import { quotaFigures } from '../quotas/quota-figures.ts';
import { quotaTable } from '../quotas/quota-groups.ts';
// The suite that holds the engine to these examples fails when one of them is not reproduced.
import { allExamples, outOfScope } from '#content/worked-examples/all-examples.ts';

/** Counts and dates the method page states, worked out from the data themselves. */
export function methodFigures() {
  const prices = priceFigures(priceTable());
  const quotas = quotaFigures(quotaTable());
  const dates = priceDates();
  return {
    rates: prices.rates,
    'unknown-prices': prices.unknown,
    'not-offered': prices.notOffered,
    quotas: quotas.count,
    'not-re-read': quotas.notReRead,
    examples: allExamples.length + outOfScope.length,
    'examples-reproduced': allExamples.filter(({ unpriced }) => unpriced === undefined).length,
    'examples-in-part': allExamples.filter(({ unpriced }) => unpriced !== undefined).length,
    oldest: dates.oldest,
    newest: dates.newest,
  } as const;
}

export type MethodFigure = keyof ReturnType<typeof methodFigures>;
