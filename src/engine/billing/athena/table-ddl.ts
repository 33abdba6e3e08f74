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
}

/** The column every layer is partitioned by: the month of the bill, `2026-01`. */
export const PARTITION = 'billing_period';

/** First month that partition projection looks at: FOCUS and CUR exports of AWS do not reach further back than this in practice. */
const FIRST_MONTH = '2019-01';

/**
 * Makes a table over Parquet files by month. Partitions are projected, computed from the query instead of kept in a catalogue, so that
 * a new month needs no command (https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html).
 */
export function tableDdl({ name, columns, location }: AthenaTable): string {
  const folder = location.endsWith('/') ? location : `${location}/`;
  const lines = columns.map((column) => `  \`${column.name}\` ${column.type}`);
  const properties = {
    'projection.enabled': 'true',
    [`projection.${PARTITION}.type`]: 'date',
    [`projection.${PARTITION}.format`]: 'yyyy-MM',
    [`projection.${PARTITION}.range`]: `${FIRST_MONTH},NOW`,
    [`projection.${PARTITION}.interval`]: '1',
    [`projection.${PARTITION}.interval.unit`]: 'MONTHS',
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

/** A name of a column of a file as Athena takes it: small letters, digits and underscores (`lineItem/UsageType` → `lineitem_usagetype`). */
export function athenaName(column: string): string {
  return column.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
}
