import { instantSql } from '../source/instant-sql.ts';
import type { Origin } from '../source/origin.ts';
import { literal, NOTHING, quoted } from '../source/origin.ts';
import type { ProcessedColumn } from '../source/processed-columns.ts';
import { FINDINGS_COLUMN, kindOf, PROCESSED_COLUMNS } from '../source/processed-columns.ts';
import type { AthenaColumn } from './table-ddl.ts';
import { athenaName, NO_MONTH, PARTITION } from './table-ddl.ts';

/** One layer as files: the rows of a month, and the columns they have there. */
export interface Layer {
  readonly name: 'raw' | 'processed';
  readonly columns: readonly AthenaColumn[];
  /** Months that have rows, as a query. */
  readonly monthsSql: string;
  /** The rows of one month, as a query. */
  readonly monthSql: (month: string) => string;
}

const TYPES = { text: 'string', decimal: 'decimal(38, 18)', instant: 'timestamp' } as const;

/** The raw layer: every column of the file as text, under a name Athena takes. */
export function rawLayer(columns: readonly string[], lineage: readonly Origin[]): Layer {
  const start = lineage.find(({ column }) => column === 'BillingPeriodStart')?.sql ?? NOTHING;
  const names = athenaNames(columns);
  const select = columns.map((column, index) => `${quoted(column)} AS ${quoted(names[index] ?? '')}`).join(', ');
  const month = monthOf(instantSql(start));
  return {
    name: 'raw',
    columns: names.map((name) => ({ name, type: 'string' })),
    monthsSql: `SELECT DISTINCT ${month} AS month FROM raw ORDER BY 1`,
    monthSql: (value) => `SELECT ${select} FROM raw WHERE ${month} = ${literal(value)}`,
  };
}

/**
 * The processed layer: FOCUS 1.2 and our own columns, typed, with the version of the rules and what these found in each row: `findings`, an
 * expression over the layer (`rules/findings-column.ts`); left out, nothing.
 */
export function processedLayer(findings = NOTHING): Layer {
  const month = monthOf('BillingPeriodStart');
  const copied = [...PROCESSED_COLUMNS, 'rules_version'].map((name) => `${name} AS ${name.toLowerCase()}`);
  const found = FINDINGS_COLUMN.toLowerCase();
  const select = [...copied, `${findings} AS ${found}`].join(', ');
  return {
    name: 'processed',
    columns: [
      ...PROCESSED_COLUMNS.map((column: ProcessedColumn) => ({
        name: column.toLowerCase(),
        type: TYPES[kindOf(column)],
      })),
      { name: 'rules_version', type: 'int' },
      { name: found, type: 'string' },
    ],
    monthsSql: `SELECT DISTINCT ${month} AS month FROM processed ORDER BY 1`,
    monthSql: (value) => `SELECT ${select} FROM processed WHERE ${month} = ${literal(value)}`,
  };
}

function monthOf(instant: string): string {
  return `COALESCE(SUBSTR(CAST(${instant} AS VARCHAR), 1, 7), ${literal(NO_MONTH)})`;
}

/** Columns of a file under the names that Athena takes; one that it would call the same as another, or as the partition, gets a number. */
export function athenaNames(columns: readonly string[]): readonly string[] {
  const taken = new Set<string>([PARTITION]);
  return columns.map(athenaName).map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
}
