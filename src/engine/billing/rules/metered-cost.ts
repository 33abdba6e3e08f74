import { allOf } from '../analysis/bill-view.ts';
import { anyOf, is, isAny } from './rows-where.ts';
import type { Row } from '../analysis/bill-database.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import type { MeterKind } from './meter-kind.ts';
import { meterKind } from './meter-kind.ts';

/** What was metered, as the queries tell it. */
export interface Meter {
  readonly meter: string | null;
  /** Where the file has no usage type. */
  readonly description: string | null;
}

/** What one kind of metering costs in one place. */
export interface MeteredCost extends Meter {
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
    const meter = decodeMeter(row);
    return {
      ...meter,
      kind: meterKind({ ...meter, service }),
      account: textOf(row, 'account'),
      region: textOf(row, 'region'),
      service,
      rows: countOf(row, 'row_count'),
      cost: exactDecimal(textOf(row, 'cost')),
    };
  });
}

/** Reads what a row of a query says was metered. */
export function decodeMeter(row: Row): Meter {
  return { meter: textOf(row, 'meter'), description: textOf(row, 'description') };
}

/** Rows of which one of these was metered. */
export function metersRows(meters: readonly Meter[]): string {
  const byDescription = Map.groupBy(meters, ({ description }) => description);
  const conditions = [...byDescription].map(([description, members]) =>
    allOf([
      isAny(
        'COALESCE(x_UsageType, SkuMeter)',
        members.map(({ meter }) => meter),
      ),
      is('CASE WHEN x_UsageType IS NULL THEN ChargeDescription END', description),
    ]),
  );
  return anyOf(conditions);
}
