/** A column of a table in Athena. */
export interface AthenaColumn {
  readonly name: string;
  readonly type: 'string' | 'int' | 'timestamp' | 'decimal(38, 18)';
}

export interface AthenaTable {
  readonly name: string;
  readonly columns: readonly AthenaColumn[];
  /** Where its files lie: `s3://bucket/processed/`. */
  readonly location: string;
  /** Partitions that have files, in order; left out where they are not known. */
  readonly months?: readonly string[];
}

/** The column every layer is partitioned by: the month of the bill, `2026-01`. */
export const PARTITION = 'billing_period';

/** Rows whose month cannot be read stay together, so that nothing is lost. */
export const NO_MONTH = 'unknown';

/** First month that partition projection looks at: FOCUS and CUR exports of AWS do not reach further back than this in practice. A bill that does says so. */
export const FIRST_MONTH = '2019-01';

/**
 * Makes a table over Parquet files by month. Partitions are projected, computed from the query instead of kept in a catalogue, so that
 * a new month needs no command unless some rows are without one (https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html).
 */
export function tableDdl({ name, columns, location, months = [] }: AthenaTable): string {
  const folder = location.endsWith('/') ? location : `${location}/`;
  const lines = columns.map((column) => `  \`${column.name}\` ${column.type}`);
  const properties = {
    'projection.enabled': 'true',
    ...projectionOf(months),
    'storage.location.template': `${folder}${PARTITION}=\${${PARTITION}}/`,
  };
  const settings = Object.entries(properties).map(([key, value]) => `  '${key}' = '${value}'`);
  return [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${name} (`,
    lines.join(',\n'),
    ')',
    `PARTITIONED BY (${PARTITION} string)`,
    'STORED AS PARQUET',
    `LOCATION '${folder}'`,
    'TBLPROPERTIES (',
    settings.join(',\n'),
    ')',
  ].join('\n');
}

/** Which partitions a query finds: every month so far; or, as rows without a month are in none of these, just those that have files. */
function projectionOf(months: readonly string[]): Readonly<Record<string, string>> {
  const key = `projection.${PARTITION}`;
  if (months.includes(NO_MONTH)) return { [`${key}.type`]: 'enum', [`${key}.values`]: months.join(',') };
  const [first = FIRST_MONTH] = [FIRST_MONTH, ...months].toSorted();
  return {
    [`${key}.type`]: 'date',
    [`${key}.format`]: 'yyyy-MM',
    [`${key}.range`]: `${first},NOW`,
    [`${key}.interval`]: '1',
    [`${key}.interval.unit`]: 'MONTHS',
  };
}

/** A name of a column of a file as Athena takes it: small letters, digits and underscores (`lineItem/UsageType` → `lineitem_usagetype`). */
export function athenaName(column: string): string {
  return column.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
}
