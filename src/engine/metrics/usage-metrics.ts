import { invariant } from '../kit/invariant.ts';
import type { Bill } from '../pricing/bill.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { priceUsage } from '../pricing/price-usage.ts';
import type { Region } from '../pricing/region.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { MetricSpec, Operand, PricedIn, UsageLine } from './metric-spec.ts';
import type { Outcome } from './outcome.ts';
import type { OperandResolver } from './create-resolver.ts';
import { operandValue } from './operand-value.ts';

type UsageSpec = Extract<MetricSpec, { kind: 'usage' | 'rate' }>;
type CrossingSpec = Extract<MetricSpec, { kind: 'usage-crossing' }>;

/** The prices of a region. */
export type BookFor = (region: Region) => PriceBook;

/** How far a straight line may bend and still count as straight: the noise of floating point. */
const STRAIGHT = 1e-9;

/** Whether a metric is metered use or a list price. */
export function isUsage(spec: MetricSpec): spec is UsageSpec {
  return spec.kind === 'usage' || spec.kind === 'rate';
}

/** Metered use at list prices, or one list price. */
export function resolveUsage(spec: UsageSpec, operand: OperandResolver, bookFor: BookFor): Outcome {
  const region = spec.region ?? DEFAULT_REGION;
  const unit = spec.unit ?? 'usd-month';
  const book = bookFor(region);
  if (spec.kind === 'rate') return resolveRate(spec, book);
  const basis = { spec, region, bill: billOf(spec.lines, book, spec, operand) };
  const { missing, total } = basis.bill;
  return total === null ? { kind: 'unknown', unit, missing, basis } : { kind: 'known', value: total, unit, basis };
}

function resolveRate(spec: Extract<UsageSpec, { kind: 'rate' }>, { region, rates }: PriceBook): Outcome {
  const rate = rates.get(spec.rate);
  invariant(rate !== undefined, `no rate ${spec.rate} in the book of ${region}`);
  const basis = { spec, region, bill: null };
  const stated = spec.prices?.[spec.rate];
  if (typeof stated === 'number') return { kind: 'known', value: stated, unit: spec.unit, basis };
  const tier = rate.tiers?.find(({ price }) => Number(price) > 0);
  if (tier === undefined) return { kind: 'unknown', unit: spec.unit, missing: [spec.rate], basis };
  return { kind: 'known', value: Number(tier.price), unit: spec.unit, basis };
}

/** Where two uses cost the same. Never, where they run side by side or meet below zero. */
export function resolveUsageCrossing(spec: CrossingSpec, operand: OperandResolver, bookFor: BookFor): Outcome {
  const region = spec.region ?? DEFAULT_REGION;
  const { unit } = spec;
  const book = bookFor(region);
  const at = (lines: readonly UsageLine[], x: number) => billOf(lines, book, spec, operand, x);
  const basis = { spec, region, bill: null };
  const missing = [...new Set([...at(spec.a, 1).missing, ...at(spec.b, 1).missing])];
  if (missing.length > 0) return { kind: 'unknown', unit, missing, basis };
  const gap = (x: number) => at(spec.a, x).known - at(spec.b, x).known;
  const value = gap(0) / (gap(0) - gap(1));
  const sidesAt = (x: number) => ({ ...basis, bill: at(spec.a, x), other: at(spec.b, x) });
  // Nowhere is there a place to show the sides at: what each costs for one tells which is dearer.
  if (!Number.isFinite(value) || value <= 0) return { kind: 'never', unit, basis: sidesAt(1) };
  const sides = sidesAt(value);
  invariant(
    Math.abs(gap(value)) <= STRAIGHT * Math.max(1, sides.bill.known),
    `the costs of a usage-crossing are not straight lines in x`,
  );
  return { kind: 'known', value, unit, basis: sides };
}

/** The bill of usage lines; `x` stands in for the factor of that name. */
function billOf(
  lines: readonly UsageLine[],
  book: PriceBook,
  { prices = {} }: PricedIn,
  operand: OperandResolver,
  x = 1,
): Bill {
  const { region } = book;
  const product = (factors: Readonly<Record<string, Operand>> = {}) =>
    Object.entries(factors).reduce(
      (left, [name, value]) => left * (name === 'x' ? x : operandValue(operand, value, 'a usage line')),
      1,
    );
  const usage = lines.map(({ rate, quantity, per }) => {
    invariant(book.rates.has(rate), `no rate ${rate} in the book of ${region}`);
    return { rate, quantity: product(quantity) / product(per) };
  });
  return priceUsage({ region, freeTier: false, overrides: prices, usage }, book);
}
