import { HOURS_PER_MONTH } from '../../kit/units.ts';
import { entryPath, fieldPath } from '../../kit/path.ts';
import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import { parseInstant } from '../anomalies/parse-instant.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { columnNames } from '../source/read-shape.ts';
import type { MeteredLine } from './metered-line.ts';
import { plainDecimal } from './plain-decimal.ts';

/** An estimate as it was exported. */
export interface Estimate {
  readonly currency: string;
  /** Hours of use it is for. */
  readonly hours: number;
  readonly lines: readonly MeteredLine[];
}

/** Lines of an estimate that are read; more is no estimate but a bill. */
const MOST_LINES = 10_000;
const NEEDED = ['BillingCurrency', 'ChargePeriodStart', 'ChargePeriodEnd', 'PricingQuantity', 'ServiceName'] as const;

/** A cell of a row by the name of its column; an empty one, and a column that is not there, is null. */
type Cell = (column: string) => string | null;

/**
 * Reads FOCUS rows of an estimate, the header first, as the calculator exports them (`focus-rows.ts`). Rows of its own export are for a month of 730
 * hours, whatever month they name; of others, for the period they name. Collects every issue, at `line[n].column`; the header is line 1.
 */
export function decodeEstimate(rows: readonly (readonly string[])[], metric: CostMetric): Result<Estimate> {
  const [header = [], ...body] = rows;
  const places = new Map(columnNames(header).map((name, index) => [name.toLowerCase(), index]));
  const missing = [...NEEDED, metric].filter((column) => !places.has(column.toLowerCase()));
  if (missing.length > 0) return fail(missing.map((column) => issue('column-missing', column, { column })));
  const filled = body.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return fail([issue('bill-empty', '')]);
  if (filled.length > MOST_LINES) return fail([issue('list-too-long', '', { max: MOST_LINES })]);
  const issues: Issue[] = [];
  const cells = filled.map(
    (row): Cell =>
      (column) =>
        (row[places.get(column.toLowerCase()) ?? -1] ?? '').trim() || null,
  );
  const lines = cells.map((cell, index) => decodeLine(cell, metric, entryPath('line', index + 2), issues));
  const currency = currencyOf(cells, issues);
  const hours = hoursOf(cells, places.has('x_estimateline'), issues);
  return issues.length > 0 ? fail(issues) : ok({ currency, hours, lines });
}

function decodeLine(cell: Cell, metric: CostMetric, path: string, issues: Issue[]): MeteredLine {
  const decimal = (column: string) => {
    const value = plainDecimal(cell(column) ?? '');
    if (value === null) issues.push(issue('not-a-number', fieldPath(path, column)));
    return value ?? '0';
  };
  return {
    sku: cell('SkuId'),
    meter: cell('SkuMeter'),
    service: cell('ServiceName'),
    region: cell('RegionId'),
    name: cell('ChargeDescription') ?? cell('SkuMeter'),
    unit: cell('PricingUnit'),
    quantity: decimal('PricingQuantity'),
    cost: decimal(metric),
  };
}

/** The one currency of an estimate. */
function currencyOf(cells: readonly Cell[], issues: Issue[]): string {
  const column = 'BillingCurrency';
  const values = [...new Set(cells.map((cell) => cell(column) ?? ''))];
  const [value = ''] = values;
  if (value === '') issues.push(issue('required', column));
  else if (values.length > 1) issues.push(issue('currencies-several', column, { found: values.join(', ') }));
  return value;
}

function hoursOf(cells: readonly Cell[], isOurs: boolean, issues: Issue[]): number {
  if (isOurs) return HOURS_PER_MONTH;
  const instants = (column: string) => cells.map((cell) => parseInstant(cell(column) ?? ''));
  const [starts, ends] = [instants('ChargePeriodStart'), instants('ChargePeriodEnd')];
  if ([...starts, ...ends].includes(null)) {
    issues.push(issue('instant-invalid', 'ChargePeriodStart'));
    return 0;
  }
  const hours = (Math.max(...ends.map(Number)) - Math.min(...starts.map(Number))) / 3600;
  if (!(hours > 0)) issues.push(issue('range-empty', 'ChargePeriodEnd'));
  return hours;
}
