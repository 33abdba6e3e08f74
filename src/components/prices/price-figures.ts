import { median } from 'd3';
import type { PriceGroup, PriceTable } from './price-groups.ts';

/** The figures the page's sentences need, counted over the table itself. */
export interface PriceFigures {
  readonly rates: number;
  readonly unknown: number;
  readonly notOffered: number;
  /** Rates priced in São Paulo and N. Virginia, how many are dearer, and the median premium. */
  readonly compared: number;
  readonly dearer: number;
  readonly median: number;
  /** Known prices by how they were read. */
  readonly byConfidence: Readonly<Record<'price-list' | 'aws-docs' | 'secondary', number>>;
}

/** Counts the table. */
export function priceFigures({ groups }: PriceTable): PriceFigures {
  const rows = groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const premiums = premiumsOf(rows);
  const known = cells.filter(({ tiers }) => tiers !== null);
  const read = (confidence: string) => known.filter((cell) => cell.confidence === confidence).length;
  return {
    rates: rows.length,
    unknown: cells.filter(({ tiers, notOffered }) => tiers === null && !notOffered).length,
    notOffered: cells.filter(({ notOffered }) => notOffered).length,
    compared: premiums.length,
    dearer: premiums.filter((premium) => premium > 0).length,
    median: median(premiums) ?? 0,
    byConfidence: { 'price-list': read('price-list'), 'aws-docs': read('aws-docs'), secondary: read('secondary') },
  };
}

/** Smallest and largest premium of a service; null when nothing can be compared. */
export function premiumRange({ rows }: PriceGroup): readonly [number, number] | null {
  const premiums = premiumsOf(rows);
  const [first] = premiums;
  return first === undefined ? null : [first, premiums.at(-1) ?? first];
}

function premiumsOf(rows: PriceGroup['rows']): readonly number[] {
  return rows.flatMap(({ premium }) => premium ?? []).sort((a, b) => a - b);
}
