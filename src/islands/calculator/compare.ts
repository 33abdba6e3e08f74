import type { LineItem } from '#engine/pricing/line.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';

/** An amount in two scenarios. Null: no such line, or price not known; the difference needs both. */
export interface Difference {
  readonly a: number | null;
  readonly b: number | null;
  readonly change: number | null;
}

export interface OptionDifference extends Difference {
  readonly option: OptionId;
  readonly feasible: Readonly<Record<'a' | 'b', boolean>>;
}

export interface LineDifference extends Difference {
  readonly line: LineItem;
  /** Whether the line is in each of the two bills. */
  readonly present: Readonly<Record<'a' | 'b', boolean>>;
}

type Estimates = readonly OptionEstimate[];

/** Every option's total in both scenarios, in the contract's order. */
export function compareOptions(a: Estimates, b: Estimates): readonly OptionDifference[] {
  return OPTION_IDS.map((option) => {
    const left = find(a, option);
    const right = find(b, option);
    const totals = difference(left?.bill.total ?? null, right?.bill.total ?? null);
    return { option, ...totals, feasible: { a: left?.feasible === true, b: right?.feasible === true } };
  });
}

/** Line by line: the bills of one option side by side. A line that only one of them has counts as nothing in the other. */
export function compareLines(a: Estimates, b: Estimates, option: OptionId): readonly LineDifference[] {
  const left = linesOf(a, option);
  const right = linesOf(b, option);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [inA, inB] = [left.get(key), right.get(key)];
    const line = inA ?? inB;
    if (line === undefined) return [];
    const amounts = difference(amountOf(inA), amountOf(inB));
    return [{ line, ...amounts, present: { a: inA !== undefined, b: inB !== undefined } }];
  });
}

function amountOf(line: LineItem | undefined): number | null {
  return line === undefined ? 0 : line.amount;
}

function find(estimates: Estimates, option: OptionId): OptionEstimate | undefined {
  return estimates.find(({ id }) => id === option);
}

/** Lines by what they pay for and at which rate; a bill names each such pair once. */
function linesOf(estimates: Estimates, option: OptionId): ReadonlyMap<string, LineItem> {
  const lines = find(estimates, option)?.bill.lines ?? [];
  return new Map(lines.map((line) => [`${line.label} ${line.rate}`, line]));
}

function difference(a: number | null, b: number | null): Difference {
  return { a, b, change: a === null || b === null ? null : b - a };
}
