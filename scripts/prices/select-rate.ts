import type { Rate, Tier } from '#engine/pricing/rate.ts';
import type { PriceList, PriceRow } from './price-row.ts';
import { usageTypeIn, type Selector } from './selectors.ts';
import { toLadder } from './to-ladder.ts';
import { found, problem, refuse, type Outcome, type Problem } from './problem.ts';

/** The price of one rate as a list has it. */
export interface Selected {
  readonly tiers: readonly Tier[];
  readonly sku: string;
  /** Rate code of the first step. */
  readonly rateCode: string;
}

/**
 * Finds the one product a rate is priced by, and its ladder. Null when the list holds no such row: an excerpt proves nothing about
 * what is sold. Problems: `candidates-many` with one `candidate` for each product that fits, and those of `toLadder`.
 */
export function selectRate(selector: Selector, rate: Rate, list: PriceList): Outcome<Selected> | null {
  const rows = uniqueByRateCode(candidates(selector, rate, list));
  const skus = [...new Set(rows.map((row) => row.sku))];
  if (skus.length === 0) return null;
  if (skus.length > 1)
    return refuse([problem('candidates-many', rate.id, { count: skus.length }), ...rows.map(toCandidate)]);
  const steps = stepsOf(rate, rows);
  const ladder = toLadder(selector, rate, steps);
  if (!ladder.ok) return refuse([...ladder.problems, ...rows.map(toCandidate)]);
  const [paid] = steps.filter((row) => Number(row.price) > 0).toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const first = paid ?? steps[0];
  return found({ tiers: ladder.value, sku: skus[0] ?? '', rateCode: first?.rateCode ?? '' });
}

/** The product known by its SKU with its twins, else every product that answers the description. */
function candidates(selector: Selector, rate: Rate, list: PriceList): readonly PriceRow[] {
  const known = list.rows.filter((row) => row.sku === rate.source.sku);
  const [product] = known;
  if (product !== undefined) return [...known, ...list.rows.filter((row) => isTwin(row, product, selector))];
  const usageType = usageTypeIn(selector, list.region);
  const described = list.rows.filter((row) => usageType !== null && row.usageType === usageType && fits(row, selector));
  if (described.length > 0 || list.kind === 'offer') return described;
  return list.rows.filter((row) => selector.feedKeys?.includes(row.name ?? '') ?? false);
}

/** Another SKU for the same thing: AWS then has two prices for it and a reader must say which. */
function isTwin(row: PriceRow, product: PriceRow, selector: Selector): boolean {
  return (
    row.sku !== product.sku &&
    row.usageType !== null &&
    row.usageType === product.usageType &&
    row.operation === product.operation &&
    fits(row, selector)
  );
}

function fits(row: PriceRow, { operation, attributes = {} }: Selector): boolean {
  if (operation !== undefined && row.operation !== null && row.operation !== operation) return false;
  return Object.entries(attributes).every(([name, value]) => row.attributes[name] === value);
}

/** A feed repeats a rate under each of its keys; a key that states bounds says more than one that does not. */
function uniqueByRateCode(rows: readonly PriceRow[]): readonly PriceRow[] {
  const unique = new Map<string, PriceRow>();
  for (const row of rows) {
    if (!unique.has(row.rateCode) || row.from !== null) unique.set(row.rateCode, row);
  }
  return [...unique.values()];
}

/** All steps of the product; in a feed without bounds, the one step whose rate code the book knows. */
function stepsOf(rate: Rate, rows: readonly PriceRow[]): readonly PriceRow[] {
  const bounded = rows.every((row) => row.from !== null);
  const known = rows.filter((row) => row.rateCode === rate.source.rateCode);
  return bounded || known.length === 0 || rate.tiers?.length !== 1 ? rows : known;
}

function toCandidate(row: PriceRow): Problem {
  return problem('candidate', row.rateCode, {
    sku: row.sku,
    usageType: row.usageType ?? row.name ?? '',
    operation: row.operation ?? '',
    unit: row.unit ?? '',
    price: trimmed(row),
  });
}

function trimmed(row: PriceRow): string {
  return row.from === null ? row.price : `${row.price} from ${row.from}`;
}
