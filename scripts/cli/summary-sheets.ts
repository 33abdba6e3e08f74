import type { Question } from '#engine/billing/analysis/summarise-bill.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { Section } from './command.ts';
import type { Sheet } from './output/sheet.ts';
import type { SummedBill } from './sum-currencies.ts';

/** What a bill comes to, by what, and the proof of it, as tables for a terminal. */
export function summarySections(summary: SummedBill, question: Question): readonly Section[] {
  const totals = {
    columns: ['currency', 'rows', ...COST_METRICS],
    rows: summary.currencies.map((one) => [
      one.currency,
      one.rows,
      ...COST_METRICS.map((metric) => one.totals[metric]),
    ]),
  };
  const hasUnknown = summary.currencies.some(({ totals: costs }) => Object.values(costs).includes(null));
  return [
    { title: hasUnknown ? 'Totals (empty: no row has a value)' : 'Totals', sheet: totals },
    { title: `${question.metric} by ${question.dimension}`, sheet: groupsSheet(summary, question) },
    ...proofs(summary),
  ];
}

/** The groups of a bill, with the cost that was asked for; of which currency, where there are several. */
export function groupsSheet({ by }: SummedBill, { metric, dimension }: Question): Sheet {
  const several = by.some(({ currency }) => currency !== undefined);
  return {
    columns: [dimension, 'rows', metric, ...(several ? ['currency'] : [])],
    rows: by.map(({ key, rows, cost, currency }) => [key, rows, cost, ...(several ? [currency ?? null] : [])]),
  };
}

/** The proof; with several currencies one of each. */
function proofs({ currencies, reconciliation }: SummedBill): readonly Section[] {
  const parts = currencies.flatMap(({ currency, reconciliation: part }) =>
    part ? [reconciliationSection(part, ` in ${currency ?? 'no currency'}`)] : [],
  );
  return parts.length > 0 ? parts : [reconciliationSection(reconciliation)];
}

/** Sums that differ by more than nothing are a fault of this program, and told as one. */
function reconciliationSection(
  { metric, file, shown, filtered, unreadable, remainder }: SummedBill['reconciliation'],
  part = '',
): Section {
  const columns = ['file', 'shown', 'filtered', 'unreadable rows'];
  const sums = [file, shown, filtered, unreadable];
  const title = `Reconciliation of ${metric}${part}`;
  if (remainder === undefined) return { title, sheet: { columns, rows: [sums] } };
  return {
    title: `${title}: it does not add up. This is a fault of this program; do not rely on its figures`,
    sheet: { columns: [...columns, 'remainder'], rows: [[...sums, remainder]] },
  };
}
