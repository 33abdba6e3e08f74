import type { BillSummary, CurrencyTotals, Question } from '#engine/billing/analysis/summarise-bill.ts';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import type { SourceFormat } from '#engine/billing/source/detect-format.ts';
import type { Origin } from '#engine/billing/source/origin.ts';
import { quoted } from '#engine/billing/source/origin.ts';
import type { ProcessedColumn } from '#engine/billing/source/processed-columns.ts';
import { COST_METRICS, kindOf, PROCESSED_COLUMNS } from '#engine/billing/source/processed-columns.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import type { Answer, FileCommand, Flags } from './command.ts';

/** `analyze FILE… [--metric BilledCost] [--by ServiceName]`: what a bill comes to, exact, and the proof that this is the file. */
export const analyze: FileCommand = async (files, flags) => {
  const metric = COST_METRICS.find((name) => name === (flags['metric'] ?? 'BilledCost'));
  if (metric === undefined) return fail([issue('metric-unknown', '--metric', { expected: COST_METRICS.join(', ') })]);
  const database = await openDatabase();
  try {
    const bill = await openBill(database, files);
    if (!bill.ok) return bill;
    const dimension = dimensionOf(flags, bill.value.lineage);
    if (!dimension.ok) return dimension;
    return ok(await answer(bill.value, { metric, dimension: dimension.value }));
  } finally {
    database.close();
  }
};

/** A column of the processed layer, or one of the file that such a column is taken from: `lineItem/ProductCode`. */
function dimensionOf(flags: Flags, lineage: readonly Origin[]): Result<ProcessedColumn> {
  const asked = (flags['by'] ?? 'ServiceName').toLowerCase();
  const texts = PROCESSED_COLUMNS.filter((column) => kindOf(column) === 'text');
  const known = texts.find((column) => column.toLowerCase() === asked);
  const copied = lineage.find(
    ({ column, from: [source = ''], sql }) =>
      texts.includes(column) && source.toLowerCase() === asked && sql === quoted(source),
  );
  const found = known ?? copied?.column;
  return found ? ok(found) : fail([issue('dimension-unknown', '--by', { expected: texts.join(', ') })]);
}

async function answer({ database, format, lineage, rejected }: OpenBill, question: Question): Promise<Answer> {
  const summary = await summariseBill(database, lineage, question);
  const single = summary.currencies.length === 1 ? summary.currencies[0] : undefined;
  return {
    json: {
      ...formatJson(format),
      rows: summary.rows,
      period: summary.period,
      currency: single?.currency ?? null,
      totals: single?.totals ?? null,
      currencies: summary.currencies,
      metric: question.metric,
      dimension: question.dimension,
      by: summary.by,
      reconciliation: { ...summary.reconciliation, rejected },
    },
    table: () => sections(summary, question),
    sheet: () => groups(summary, question),
  };
}

function formatJson(format: SourceFormat): { readonly format: string; readonly version: string | null } {
  return format.kind === 'focus'
    ? { format: 'FOCUS', version: format.version }
    : { format: 'AWS CUR', version: format.kind === 'cur-2' ? '2.0' : 'legacy' };
}

function sections(summary: BillSummary, question: Question): ReturnType<Answer['table']> {
  const columns = ['currency', 'rows', ...COST_METRICS];
  const rows = summary.currencies.map((one: CurrencyTotals) => [
    ...[one.currency, one.rows],
    ...COST_METRICS.map((metric) => one.totals[metric]),
  ]);
  const { file, shown, filtered, unreadable } = summary.reconciliation;
  return [
    { title: 'Totals', sheet: { columns, rows } },
    { title: `${question.metric} by ${question.dimension}`, sheet: groups(summary, question) },
    {
      title: `Reconciliation of ${question.metric}`,
      sheet: {
        columns: ['file', 'shown', 'filtered', 'unreadable rows'],
        rows: [[file, shown, filtered, unreadable]],
      },
    },
  ];
}

function groups({ by }: BillSummary, { metric, dimension }: Question): ReturnType<Answer['sheet']> {
  return { columns: [dimension, 'rows', metric], rows: by.map(({ key, rows, cost }) => [key, rows, cost]) };
}
