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

/** The proof; its sums are null where there are none: of several currencies together, and of a cost that no row has. */
export type Proof = Omit<Reconciliation, keyof Sums> & { readonly [K in keyof Sums]: Sums[K] | null };

/** One group and its cost; of which currency, where there are several. */
export type SummedGroup = Group & { readonly currency?: string | null };

/** A bill summed up. With several currencies each has its groups and its proof, and there is no sum of all: such costs are never added up. */
export interface SummedBill extends Omit<BillSummary, 'currencies' | 'by' | 'reconciliation'> {
  readonly currencies: readonly (CurrencyTotals & { readonly reconciliation?: Proof })[];
  readonly by: readonly SummedGroup[];
  readonly reconciliation: Proof;
}

/** Sums a bill up by one dimension, each of its currencies by itself. */
export async function sumCurrencies(
  database: BillDatabase,
  lineage: readonly Origin[],
  question: Question,
): Promise<SummedBill> {
  const whole = await summariseBill(database, lineage, question);
  const { currencies: all, reconciliation } = whole;
  if (all.length < 2) return { ...whole, reconciliation: proofOf(whole, all[0]) };
  const currencies: SummedBill['currencies'][number][] = [];
  const by: (readonly SummedGroup[])[] = [];
  for (const one of all) {
    const { currency } = one;
    const part = await summariseBill(database, lineage, { ...question, currency });
    currencies.push({ ...one, reconciliation: proofOf(part, one) });
    by.push(part.by.map((group) => ({ ...group, currency })));
  }
  return { ...whole, currencies, by: by.flat(), reconciliation: withoutSums(reconciliation) };
}

/** The proof of one currency, without figures where no row of it has the cost that was asked for. */
function proofOf({ reconciliation }: BillSummary, of: CurrencyTotals | undefined): Proof {
  return of?.totals[reconciliation.metric] === null ? withoutSums(reconciliation) : reconciliation;
}

function withoutSums({ metric, unreadable }: Reconciliation): Proof {
  return { metric, file: null, shown: null, filtered: null, unreadable };
}
