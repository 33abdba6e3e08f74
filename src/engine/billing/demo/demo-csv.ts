import type { CsvValue } from '../../kit/csv.ts';
import { toCsv } from '../../kit/csv.ts';
import type { DemoRow } from './demo-row.ts';
import { DEMO_COLUMNS } from './demo-row.ts';

/** Rows of the demo as the FOCUS file they would come in. */
export function demoCsv(rows: readonly DemoRow[]): string {
  return toCsv(
    DEMO_COLUMNS,
    rows.map((row) => DEMO_COLUMNS.map((column) => toCell(row[column] ?? null))),
  );
}

/** A text that begins with a minus is kept from being a formula; what is given back, in cents, is a number that prints as it is written. */
function toCell(value: CsvValue): CsvValue {
  return typeof value === 'string' && value.startsWith('-') && String(Number(value)) === value ? Number(value) : value;
}
