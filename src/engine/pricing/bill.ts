import type { Usd } from '../kit/money.ts';
import { sumUsd, ZERO_USD } from '../kit/money.ts';
import type { Allowances } from './allowances.ts';
import type { TierSlice } from './charge.ts';
import { isPriced, sliceTiers } from './charge.ts';
import type { Formula } from './formula.ts';
import type { LineItem, LineLabel } from './line.ts';
import type { Meter } from './meter.ts';
import type { PricedRate, Tariff } from './tariff.ts';

/** An itemised bill. `total` is null as soon as one line has no price; `known` is the sum of those that have. */
export interface Bill {
  readonly lines: readonly LineItem[];
  readonly total: Usd | null;
  readonly known: Usd;
  /** Rate ids without a price, each once. */
  readonly missing: readonly string[];
}

/** A meter that keeps every line. */
export interface BillMeter extends Meter {
  /** Adds usage of a rate known by id only, as a metered bill names it. */
  addById(id: string, unit: string, amount: number, label: LineLabel, formula: Formula): void;
  toBill(): Bill;
}

/** Starts an itemised bill at the prices of a tariff. */
export function createBill(tariff: Tariff, allowances: Allowances): BillMeter {
  const lines: LineItem[] = [];
  const used = new Map<string, number>();
  const addById: BillMeter['addById'] = (id, unit, amount, label, formula) => {
    const priced = tariff.get(id);
    const line = { label, rate: id, unit, quantity: amount, formula, source: sourceOf(priced) };
    if (priced?.tiers == null) {
      lines.push({ ...line, amount: null, tiers: [] });
      return;
    }
    const free = allowances.take(id, amount);
    const already = used.get(id) ?? 0;
    const end = already + amount - free;
    used.set(id, end);
    if (!isPriced(priced.tiers, end)) {
      lines.push({ ...line, amount: null, tiers: [] });
      return;
    }
    const tiers = [...freeSlice(free), ...paidSlices(priced.tiers, already, amount, free)];
    lines.push({ ...line, amount: sumUsd(tiers.map((tier) => tier.amount)), tiers });
  };
  return {
    add: (rate, amount, label, formula) => addById(rate.id, rate.unit, amount, label, formula()),
    addById,
    toBill: () => toBill(lines),
  };
}

function paidSlices(tiers: NonNullable<PricedRate['tiers']>, already: number, amount: number, free: number) {
  return free > 0 && free === amount ? [] : sliceTiers(tiers, already, amount - free);
}

function freeSlice(free: number): readonly TierSlice[] {
  return free > 0 ? [{ from: 0, to: free, quantity: free, price: 0, amount: ZERO_USD }] : [];
}

function sourceOf(priced: PricedRate | undefined): LineItem['source'] {
  if (priced === undefined) return null;
  return priced.overridden ? 'override' : (priced.rate?.source ?? null);
}

function toBill(lines: readonly LineItem[]): Bill {
  const known = sumUsd(lines.flatMap((line) => (line.amount === null ? [] : [line.amount])));
  const missing = [...new Set(lines.filter((line) => line.amount === null).map((line) => line.rate))];
  return { lines, known, missing, total: missing.length > 0 ? null : known };
}
