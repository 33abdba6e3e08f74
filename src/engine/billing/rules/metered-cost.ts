import type { Row } from '../analysis/bill-database.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import type { MeterKind } from './meter-kind.ts';
import { meterKind } from './meter-kind.ts';

/** What one kind of metering costs in one place. */
export interface MeteredCost {
  readonly kind: MeterKind | null;
  readonly account: string | null;
  readonly region: string | null;
  readonly service: string | null;
  readonly rows: number;
  /** Exact decimal. */
  readonly cost: string;
}

/** Columns of which a file needs one, for what is metered to be told. */
export const METER_COLUMNS = ['x_UsageType', 'SkuMeter', 'ChargeDescription'] as const;

/** Reads rows of `meter-cost.sql`. */
export function decodeMetered(rows: readonly Row[]): readonly MeteredCost[] {
  return rows.map((row) => {
    const service = textOf(row, 'service');
    return {
      kind: meterKind({ meter: textOf(row, 'meter'), description: textOf(row, 'description'), service }),
      account: textOf(row, 'account'),
      region: textOf(row, 'region'),
      service,
      rows: countOf(row, 'row_count'),
      cost: exactDecimal(textOf(row, 'cost')),
    };
  });
}
