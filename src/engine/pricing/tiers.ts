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

/** Where a step of a ladder lies, whatever it costs. */
type Step = Pick<Tier, 'from' | 'to'>;

/** Checks that a ladder starts at zero, leaves no gap, never overlaps and ends unbounded, or anywhere where it was read so far only. */
export function checkLadder(tiers: readonly Step[], path: string, mayEnd = false): readonly Issue[] {
  const last = tiers.at(-1);
  if (last === undefined) return [issue('ladder-empty', path)];
  const steps = tiers.flatMap((tier, index) => checkStep(tier, tiers[index - 1], `${path}[${index}]`));
  return last.to === null || mayEnd ? steps : [...steps, issue('ladder-open-end', path, { last: last.to })];
}

function checkStep(tier: Step, previous: Step | undefined, path: string): readonly Issue[] {
  const expected = previous === undefined ? 0 : previous.to;
  const issues: Issue[] = [];
  if (expected === null) issues.push(issue('ladder-after-end', path, { from: tier.from }));
  else if (tier.from !== expected) issues.push(issue('ladder-gap', path, { expected, actual: tier.from }));
  if (tier.to !== null && tier.to <= tier.from) {
    issues.push(issue('ladder-empty-step', path, { from: tier.from, to: tier.to }));
  }
  return issues;
}
