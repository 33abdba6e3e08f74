import type { BillSummary, Question, Reconciliation } from '#engine/billing/analysis/summarise-bill.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { Section } from './command.ts';
import type { Sheet } from './output/sheet.ts';

/** What a bill comes to, by what, and the proof of it, as tables for a terminal. */
export function summarySections(summary: BillSummary, question: Question): readonly Section[] {
  const totals = {
    columns: ['currency', 'rows', ...COST_METRICS],
    rows: summary.currencies.map((one) => [
      one.currency,
      one.rows,
      ...COST_METRICS.map((metric) => one.totals[metric]),
    ]),
  };
  return [
    { title: 'Totals', sheet: totals },
    { title: `${question.metric} by ${question.dimension}`, sheet: groupsSheet(summary, question) },
    reconciliationSection(summary.reconciliation),
  ];
}

/** The groups of a bill, with the cost that was asked for. */
export function groupsSheet({ by }: BillSummary, { metric, dimension }: Question): Sheet {
  return { columns: [dimension, 'rows', metric], rows: by.map(({ key, rows, cost }) => [key, rows, cost]) };
}

/** Sums that differ by more than nothing are a fault of this program, and told as one. */
function reconciliationSection({ metric, file, shown, filtered, unreadable, remainder }: Reconciliation): Section {
  const columns = ['file', 'shown', 'filtered', 'unreadable rows'];
  const sums = [file, shown, filtered, unreadable];
  const title = `Reconciliation of ${metric}`;
  if (remainder === undefined) return { title, sheet: { columns, rows: [sums] } };
  return {
    title: `${title}: it does not add up. This is a fault of this program; do not rely on its figures`,
    sheet: { columns: [...columns, 'remainder'], rows: [[...sums, remainder]] },
  };
}
