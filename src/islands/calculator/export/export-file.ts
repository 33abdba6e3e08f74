import { FOCUS_COLUMNS } from '#engine/billing/focus-columns.ts';
import { toFocusRows, toFocusTable } from '#engine/billing/focus-rows.ts';
import type { CsvValue } from '#engine/kit/csv.ts';
import { toCsv } from '#engine/kit/csv.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { estimateJson } from '#i18n/answer/estimate-json.ts';
import { estimatorFor } from '../../inputs/estimator-for.ts';
import type { CalculatorView } from '../view/context.ts';
import { currentMonth } from './current-month.ts';

/** What the calculator can save: a spreadsheet of every bill, the command line's answer, one bill as FOCUS 1.2 rows. */
export type ExportKind = 'csv' | 'json' | 'focus';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Writes what is on screen into a file; amounts are US dollars in full precision, whatever the screen shows. */
export function exportFile(kind: ExportKind, view: CalculatorView, chosen: OptionId): ExportFile {
  const { scenario, bank } = view.state.inputs.preset;
  const name = `${scenario}-${bank}-${view.state.inputs.region}`;
  switch (kind) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: sheetText(view) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: jsonText(view) };
    case 'focus':
      // For programs: those that do not know a byte order mark would take it into the name of the first column.
      return { name: `${name}-${chosen}-focus-1.2.csv`, type: 'text/csv', text: focusText(view, chosen) };
  }
}

const SHEET_COLUMNS = [
  ...[
    'option',
    'feasible',
    'monthlyUsd',
    'line',
    'rate',
    'quantity',
    'unit',
    'amountUsd',
    'formula',
    'source',
    'sourceDate',
    'sku',
  ],
];

/** One row for each line of every option's bill. */
function sheetText({ answer, results }: CalculatorView): string {
  const rows = answer.flatMap(({ id, feasible, bill }) =>
    bill.lines.map(({ label, rate, quantity, unit, amount, formula, source }): readonly CsvValue[] => [
      ...[id, feasible, bill.total, results.names.lines[label], rate, quantity, unit, amount],
      results.formula(formula).replaceAll('\u00a0', ' '),
      ...(source === null || source === 'override' ? [source, null, null] : [source.url, source.date, source.sku]),
    ]),
  );
  return toCsv(SHEET_COLUMNS, rows);
}

function jsonText({ state, answer }: CalculatorView): string {
  return `${JSON.stringify(estimateJson(state.inputs, answer), null, 2)}\n`;
}

function focusText({ answer, state, results }: CalculatorView, chosen: OptionId): string {
  const estimate = answer.find(({ id }) => id === chosen);
  const rows = toFocusRows(estimate?.bill.lines ?? [], {
    option: chosen,
    region: state.inputs.region,
    tariff: estimatorFor(state.inputs).tariff,
    ...currentMonth(new Date()),
    formula: ({ formula }) => results.formula(formula).replaceAll('\u00a0', ' '),
    describe: ({ label }) => results.names.lines[label],
  });
  return toCsv(FOCUS_COLUMNS, toFocusTable(rows));
}
