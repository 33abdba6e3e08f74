import { decodeNumber, decodeObject, type Range } from '../kit/decode.ts';
import { entryPath, fieldPath } from '../kit/path.ts';
import { isRecord } from '../kit/record.ts';
import { issue, type Issue } from '../kit/result.ts';
import type { Override, Overrides } from './tariff.ts';
import { checkLadder } from './tiers.ts';

/** Tells whether a rate id exists: every book lists the same ids, those without a price included. */
export type KnowsRate = (id: string) => boolean;

/** US dollars per unit. Far above any list price; it keeps amounts finite. */
const PRICE_RANGE: Range = { min: 0, max: 1e9 };
/** Quantities and tier bounds: far above any bill, and price times quantity stays finite. */
export const QUANTITY_RANGE: Range = { min: 0, max: 1e18 };
/** Steps of a ladder. AWS publishes seven at most. */
const LONGEST_LADDER = 100;

type OverrideTier = Exclude<Override, number>[number];

/**
 * Decodes the reader's own prices, by rate id: a price per unit, or a ladder `[{from, to, price}]` that starts at 0, leaves no gap
 * and ends at null, which may be left out. Left out, there are none.
 */
export function decodeOverrides(json: unknown, path: string, knowsRate: KnowsRate, issues: Issue[]): Overrides {
  if (json === undefined) return {};
  if (!isRecord(json)) {
    issues.push(issue('not-an-object', path));
    return {};
  }
  const entries = Object.entries(json).flatMap(([id, value]) => {
    const at = fieldPath(path, id);
    if (!knowsRate(id)) issues.push(issue('rate-unknown', at));
    const override = decodeOverride(value, at, issues);
    return override === null ? [] : [[id, override] as const];
  });
  return Object.fromEntries(entries);
}

/** Decodes one price of the reader's, as a form field gives it. Null, with issues, when it cannot be used. */
export function decodeOverride(json: unknown, path: string, issues: Issue[]): Override | null {
  return Array.isArray(json) ? decodeLadder(json, path, issues) : decodeNumber(json, path, PRICE_RANGE, issues);
}

function decodeLadder(steps: readonly unknown[], path: string, issues: Issue[]): Override | null {
  if (steps.length > LONGEST_LADDER) {
    issues.push(issue('list-too-long', path, { max: LONGEST_LADDER }));
    return null;
  }
  const before = issues.length;
  const tiers = steps.map((step, index) => decodeStep(step, entryPath(path, index), issues));
  // A wrong price does not hide a gap between steps; a step without bounds would only look like one.
  const bounded = tiers.filter((tier) => tier !== null);
  if (bounded.length === tiers.length) issues.push(...checkLadder(bounded, path));
  return issues.length === before ? bounded : null;
}

function decodeStep(json: unknown, path: string, issues: Issue[]): OverrideTier | null {
  const step = decodeObject(json, path, ['from', 'to', 'price'], issues);
  if (step === null) return null;
  const from = decodeNumber(step['from'], fieldPath(path, 'from'), QUANTITY_RANGE, issues);
  const isOpen = step['to'] === null || step['to'] === undefined;
  const to = isOpen ? null : decodeNumber(step['to'], fieldPath(path, 'to'), QUANTITY_RANGE, issues);
  const price = decodeNumber(step['price'], fieldPath(path, 'price'), PRICE_RANGE, issues);
  const isBounded = from !== null && (to !== null || isOpen);
  return isBounded ? { from, to, price: price ?? 0 } : null;
}
