import { decimalSql, fastDecimalSql } from './decimal-sql.ts';
import { instantSql, nativeInstantSql } from './instant-sql.ts';
import type { ProcessedColumn } from './processed-columns.ts';
import { DECIMAL, kindOf, readType } from './processed-columns.ts';

/** How one column of the processed layer comes about: the columns of the file it is read from, and the SQL that reads them. */
export interface Origin {
  readonly column: ProcessedColumn;
  /** Names as the file writes them; none where the file has nothing for the column. */
  readonly from: readonly string[];
  /** An expression over the raw layer, where everything is text; its value is text too. */
  readonly sql: string;
}

/** A text that is missing. */
export const NOTHING = 'CAST(NULL AS VARCHAR)';

/** Finds a column whatever the case it is written in; null when the file has none. */
export function columnFinder(columns: readonly string[]): (name: string) => string | null {
  const byName = new Map(columns.map((column) => [column.trim().toLowerCase(), column]));
  return (name) => byName.get(name.toLowerCase()) ?? null;
}

/** A name of a column from outside as SQL takes it, whatever is in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text from outside as SQL takes it. */
export function literal(text: string): string {
  const parts = text.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  // A statement ends at the first NUL, but a value may have one.
  return parts.length === 1 ? String(parts[0]) : `(${parts.join(' || CHR(0) || ')})`;
}

/** The name under which a column's values stand beside their texts. */
export function nativeName(column: string): string {
  return quoted(`value of ${column}`);
}

/**
 * An origin's text as a value of the kind its column has. What cannot be read is nothing, and counted as such. Columns in `natives` are
 * taken as they are where nothing else is made of them.
 */
export function typed(origin: Origin, natives?: ReadonlySet<string>): string {
  const { column, sql } = origin;
  const native = nativeOf(origin, natives);
  const type = readType(column);
  switch (kindOf(column)) {
    case 'decimal':
      if (native !== null) return `CAST(TRY_CAST(${native} AS ${type}) AS ${DECIMAL})`;
      return isColumn(sql) ? fastDecimalSql(sql, type) : `CAST(${decimalSql(sql, type)} AS ${DECIMAL})`;
    case 'instant':
      return native === null ? instantSql(sql) : nativeInstantSql(native);
    case 'text':
      return sql;
  }
}

/** The value that an origin's text was made of, where it is a column of `natives` and nothing else. */
export function nativeOf({ from: [source = ''], sql }: Origin, natives?: ReadonlySet<string>): string | null {
  return natives?.has(source) === true && sql === quoted(source) ? nativeName(source) : null;
}

/** Whether an expression is the name of a column and nothing else: saying anything longer many times over takes longer than it saves. */
function isColumn(sql: string): boolean {
  return /^"(?:[^"]|"")*"$/.test(sql);
}

/** A column taken over as it is, but for the currency of costs; empty where the file lacks it. */
export function copied(column: ProcessedColumn, source: string | null): Origin {
  if (source === null) return { column, from: [], sql: NOTHING };
  const sql = quoted(source);
  return { column, from: [source], sql: column === 'BillingCurrency' ? currencySql(sql) : sql };
}

/** A currency as ISO 4217 writes its code: `usd` and ` USD ` are dollars too, and costs of one currency are added up. */
export function currencySql(text: string): string {
  return `NULLIF(UPPER(TRIM(${text})), '')`;
}
