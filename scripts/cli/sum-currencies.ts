import type { BillDatabase } from '#engine/billing/analysis/bill-database.ts';
import type {
  BillSummary,
  CurrencyTotals,
  Group,
  Question,
  Reconciliation,
} from '#engine/billing/analysis/summarise-bill.ts';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import type { Origin } from '#engine/billing/source/origin.ts';

type Sums = Pick<Reconciliation, 'file' | 'shown' | 'filtered'>;

/** A bill summed up. With several currencies each has its groups and its proof, and there is no sum of all: such costs are never added up. */
export interface SummedBill extends Omit<BillSummary, 'currencies' | 'by' | 'reconciliation'> {
  readonly currencies: readonly (CurrencyTotals & { readonly reconciliation?: Reconciliation })[];
  readonly by: readonly (Group & { readonly currency?: string | null })[];
  readonly reconciliation: Omit<Reconciliation, keyof Sums> & { readonly [K in keyof Sums]: Sums[K] | null };
}

/** Sums a bill up by one dimension, each of its currencies by itself. */
export async function sumCurrencies(
  database: BillDatabase,
  lineage: readonly Origin[],
  question: Question,
): Promise<SummedBill> {
  const whole = await summariseBill(database, lineage, question);
  if (whole.currencies.length < 2) return whole;
  const currencies: SummedBill['currencies'][number][] = [];
  const by: SummedBill['by'][number][] = [];
  for (const one of whole.currencies) {
    const { currency } = one;
    const part = await summariseBill(database, lineage, { ...question, currency });
    currencies.push({ ...one, reconciliation: part.reconciliation });
    by.push(...part.by.map((group) => ({ ...group, currency })));
  }
  const { metric, unreadable } = whole.reconciliation;
  return { ...whole, currencies, by, reconciliation: { metric, file: null, shown: null, filtered: null, unreadable } };
}
