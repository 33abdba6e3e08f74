import { DEFAULT_REGION, REGIONS } from '#engine/pricing/region.ts';
import { priceFigures } from '../prices/price-figures.ts';
import { priceTable } from '../prices/price-groups.ts';
import { quotaTable } from '../quotas/quota-groups.ts';

/** What the price book and the quotas can say about themselves. */
export interface TrustFigures {
  readonly rates: number;
  readonly regions: number;
  /** Share of the known prices that was read from AWS's own price list. */
  readonly fromPriceList: number;
  /** Prices not known in the default region although the service is offered there. */
  readonly unknownHere: number;
  readonly quotas: number;
}

/** Counts the committed books. */
export function trustFigures(): TrustFigures {
  const table = priceTable();
  const { rates, byConfidence } = priceFigures(table);
  const known = Object.values(byConfidence).reduce((sum, count) => sum + count, 0);
  const cells = table.groups.flatMap((group) => group.rows).flatMap((row) => row.cells);
  const unknown = cells.filter(({ region, tiers, notOffered }) => {
    return region === DEFAULT_REGION && tiers === null && !notOffered;
  });
  return {
    rates,
    regions: REGIONS.length,
    fromPriceList: byConfidence['price-list'] / known,
    unknownHere: unknown.length,
    quotas: quotaTable().groups.flatMap((group) => group.rows).length,
  };
}
