import { exactSum } from '../analysis/exact-sum.ts';
import type { StandingCharge } from './charges/standing-charge.ts';
import type { DailyQuantity } from './daily-quantity.ts';
import type { DemoDay } from './calendar.ts';
import type { DemoRow } from './demo-row.ts';
import { onDay, party, sameCosts } from './demo-row.ts';
import { demoPrice } from './demo-price.ts';
import { exactProduct } from './exact-product.ts';
import type { MeterId } from './meters/all-meters.ts';
import { usageRow } from './usage-rows.ts';

/** What the bank promised to spend in an hour, in dollars, and what is left of a list price for it. Invented: the books have no plan of São Paulo. */
const HOURLY = '8.1';
const PLAN_SHARE = '0.72';
const DAILY = exactProduct(HOURLY, '24');

/** What the plan covers, the first first. */
const COVERED: readonly MeterId[] = ['ec2.m7g-large', 'ec2.r7g-large', 'ec2.c7g-large'];
/** Places of a covered quantity: rounded down, so that the plan is never overspent. */
const PLACES = 100;

const PLAN: DemoRow = {
  CommitmentDiscountCategory: 'Spend',
  CommitmentDiscountId: 'savingsplan/5f1c0de0-demo',
  CommitmentDiscountName: 'compute-2025',
  CommitmentDiscountType: 'Savings Plan',
  CommitmentDiscountUnit: 'USD',
};
const OF_PLAN: DemoRow = {
  ...{ ResourceId: PLAN.CommitmentDiscountId ?? null, ResourceName: 'compute-2025', ResourceType: 'Savings plan' },
  ...{ SkuId: 'DEMO-COMPUTE-SP', SkuPriceId: 'DEMO-COMPUTE-SP.1YR', SkuMeter: 'Commitment' },
  ...{ PricingUnit: 'USD', ListUnitPrice: '1', ContractedUnitPrice: '1', x_UsageType: 'ComputeSP:1yrNoUpfront' },
};

/** A charge of one day. */
export interface DayCharge {
  readonly charge: StandingCharge;
  readonly counted: DailyQuantity;
}

export function isCoverable({ meter }: StandingCharge): boolean {
  return COVERED.includes(meter);
}

/** A day of the savings plan: its payment, what it covers, what it does not reach, and what of it nothing used. */
export function planRows(at: DemoDay, charges: readonly DayCharge[]): readonly DemoRow[] {
  let left = DAILY;
  const rows = charges
    .toSorted((a, b) => COVERED.indexOf(a.charge.meter) - COVERED.indexOf(b.charge.meter))
    .flatMap((one) => {
      const { rows: split, spent } = cover(one, left);
      left = exactSum([left, negative(spent)]);
      return split;
    });
  return [paymentRow(at), ...rows, ...(Number(left) > 0 ? [unusedRow(at, left)] : [])];
}

/** As much of a charge as the rest of the plan pays for, and the rest at the usual price. */
function cover(
  { charge, counted }: DayCharge,
  left: string,
): { readonly rows: readonly DemoRow[]; readonly spent: string } {
  const price = exactProduct(demoPrice(charge.meter, 'sa-east-1').list, PLAN_SHARE);
  const reach = Math.floor((Number(left) / Number(price)) * PLACES) / PLACES;
  const quantity = reach < Number(counted.quantity) ? String(reach) : counted.quantity;
  const rest = exactSum([counted.quantity, negative(quantity)]);
  // What is left for less than the smallest quantity belongs to the last that was covered.
  const spent = reach < Number(counted.quantity) ? left : exactProduct(price, quantity);
  const rows = [
    ...(quantity === '0' ? [] : [coveredRow({ charge, counted: { ...counted, quantity } }, spent)]),
    ...(Number(rest) > 0 ? [usageRow(charge, { ...counted, quantity: rest })] : []),
  ];
  return { rows, spent: quantity === '0' ? '0' : spent };
}

function coveredRow({ charge, counted }: DayCharge, spent: string): DemoRow {
  return {
    ...usageRow(charge, counted),
    ...PLAN,
    ...{ BilledCost: '0', EffectiveCost: spent, PricingCategory: 'Committed' },
    ...{ CommitmentDiscountStatus: 'Used', CommitmentDiscountQuantity: spent },
  };
}

function paymentRow({ day }: DemoDay): DemoRow {
  return {
    ...party('shared', 'savings-plans'),
    ...{ ...onDay(day), ...PLAN, ...OF_PLAN, ...sameCosts(DAILY), EffectiveCost: '0' },
    ...{ ChargeCategory: 'Purchase', ChargeFrequency: 'Recurring', PricingCategory: 'Standard' },
    ...{ ChargeDescription: 'Compute savings plan, one year, no upfront', PricingQuantity: DAILY },
    CommitmentDiscountQuantity: DAILY,
  };
}

function unusedRow({ day }: DemoDay, left: string): DemoRow {
  return {
    ...party('shared', 'savings-plans'),
    ...{ ...onDay(day), ...PLAN, ...OF_PLAN, ...sameCosts(left), BilledCost: '0' },
    ...{ ChargeCategory: 'Usage', ChargeFrequency: 'Usage-Based', PricingCategory: 'Committed' },
    ...{ ChargeDescription: 'Commitment that nothing used', PricingQuantity: left },
    ...{ CommitmentDiscountStatus: 'Unused', CommitmentDiscountQuantity: left },
  };
}

function negative(decimal: string): string {
  return `-${decimal}`;
}
