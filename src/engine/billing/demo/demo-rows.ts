import { DEMO_DAYS } from './calendar.ts';
import { ALL_CHARGES } from './charges/all-charges.ts';
import { dailyQuantities } from './daily-quantity.ts';
import { withDefects } from './defects.ts';
import type { DemoRow } from './demo-row.ts';
import { feeRows } from './fee-rows.ts';
import { oneOffRows } from './one-off-rows.ts';
import type { DayCharge } from './savings-plan.ts';
import { isCoverable, planRows } from './savings-plan.ts';
import { usageRow } from './usage-rows.ts';

/** The seed of the published demo. Any other makes another bank with the same labels. */
export const DEMO_SEED = 2026;

/**
 * The bill of a bank that does not exist: thirteen months and a part of one, in FOCUS 1.2, day by day, in the order of days. Prices are
 * those of the price books where they have them. The same seed gives the same rows.
 */
export function demoRows(seed = DEMO_SEED): readonly DemoRow[] {
  const usage = usageRows(seed);
  const rows = [...usage, ...oneOffRows()];
  return [...rows, ...feeRows(rows)].map(withDefects).sort(byDay);
}

function usageRows(seed: number): readonly DemoRow[] {
  const counted: readonly DayCharge[] = ALL_CHARGES.flatMap((charge) =>
    dailyQuantities(charge, seed).map((one) => ({ charge, counted: one })),
  );
  const coverable = Map.groupBy(
    counted.filter(({ charge }) => isCoverable(charge)),
    ({ counted: { at } }) => at.index,
  );
  return [
    ...counted.filter(({ charge }) => !isCoverable(charge)).map(({ charge, counted: one }) => usageRow(charge, one)),
    ...DEMO_DAYS.flatMap((at) => planRows(at, coverable.get(at.index) ?? [])),
  ];
}

/** Sorting is stable: charges of a day stay in the order of the accounts. */
function byDay(a: DemoRow, b: DemoRow): number {
  const [one, other] = [String(a.ChargePeriodStart), String(b.ChargePeriodStart)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
