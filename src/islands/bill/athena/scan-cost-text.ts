import type { AthenaPrice } from '#engine/billing/athena/athena-prices.ts';
import { scanCost } from '#engine/billing/athena/scan-cost.ts';
import type { Screen } from '../view/screen.ts';

/** What so many runs of a query cost that scans so many bytes each. */
export function scanCostText(bytes: number, runs: number, { usd }: AthenaPrice, { texts, format }: Screen): string {
  const cost = scanCost(bytes, usd);
  if (cost === null) return texts.athena.unknownPrice;
  // Two digits of what is far below a cent say enough.
  return runs === 1 ? format.usd(Number(cost.toPrecision(2)), 'rate') : format.usd(cost * runs, 'cents');
}
