import { issue, type Issue } from '../kit/result.ts';
import type { Tier } from './rate.ts';

const DECIMAL = /^(0|[1-9]\d*)(\.\d+)?$/;

/** Tells whether outside text is a price as AWS publishes it: plain decimals, no sign, no exponent. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && DECIMAL.test(value);
}

/** A price without volume discounts as a ladder of one step. */
export function flatTiers(price: string): readonly Tier[] {
  return [{ from: 0, to: null, price }];
}

/** Checks that a ladder starts at zero, leaves no gap, never overlaps and ends unbounded. */
export function checkLadder(tiers: readonly Tier[], path: string): readonly Issue[] {
  if (tiers.length === 0) return [issue('ladder-empty', path)];
  const issues: Issue[] = [];
  let expected: number | null = 0;
  tiers.forEach((tier, index) => {
    const at = `${path}[${index}]`;
    if (expected === null) issues.push(issue('ladder-after-end', at, { from: tier.from }));
    else if (tier.from !== expected) issues.push(issue('ladder-gap', at, { expected, actual: tier.from }));
    if (tier.to !== null && tier.to <= tier.from)
      issues.push(issue('ladder-empty-step', at, { from: tier.from, to: tier.to }));
    expected = tier.to;
  });
  if (expected !== null) issues.push(issue('ladder-open-end', path, { last: expected }));
  return issues;
}
