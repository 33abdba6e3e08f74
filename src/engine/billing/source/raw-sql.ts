import { givenSql } from './given-values.ts';
import { jsonTextSql } from './json-text-sql.ts';
import { literal, nativeName, quoted } from './origin.ts';

/** How the values of a CSV file are told apart. */
export interface CsvShape {
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Lines before that of the names. */
  readonly emptyLines: number;
}

/** A CSV file as the database finds it. */
export interface CsvSource {
  readonly path: string;
  /** Packed with gzip: the database would go by the ending of its name. */
  readonly isPacked: boolean;
  readonly shape: CsvShape;
}

/** Strictly read, lines of a file must all end alike; leniently, quotes in odd places and whatever stands behind the last column are no fault. */
export type CsvReading = 'strict' | 'lenient';

/**
 * Makes a table of a CSV file: every value as text, exactly as written. Lines that are no row of the file's columns are put aside, with
 * the reason, in `reject_errors`. Of empty fields behind the last column the database says nothing.
 */
export function rawCsvSql(table: string, source: CsvSource, reading: CsvReading = 'strict'): string {
  const types = source.shape.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  const options = [`columns = {${types}}`, ...readOptions(source, reading)];
  return `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv(${literal(source.path)}, ${options.join(', ')})`;
}

/**
 * Finds the rows of such a table in which fields look like one value with a comma in it that had no quotes: a number, as `1` and `234.50`,
 * or a text, as `Example` and ` Inc`, where not every field begins with a space.
 */
export function splitRowsSql(table: string, columns: readonly string[]): string {
  const fields = columns.map((column) => `COALESCE(${givenSql(quoted(column))}, '')`).join(', ');
  const isNumber = String.raw`REGEXP_MATCHES(fields, '(^|\x1F)-?\d{1,3}\x1F\d{3}(\.\d*)?(\x1F|$)')`;
  const isText = String.raw`REGEXP_MATCHES(fields, '\x1F [^ \x1F]') AND REGEXP_MATCHES(fields, '\x1F[^ \x1F]')`;
  return `SELECT STRING_AGG(row_id, ',') AS row_ids
    FROM (SELECT rowid AS row_id, CONCAT_WS(CHR(31), ${fields}) AS fields FROM ${table})
    WHERE ${isNumber} OR (${isText})`;
}

/** Takes rows out of such a table. They are handed over as one text: a list of a million would take the database long to parse. */
export function dropRowsSql(table: string, rowIds: readonly number[]): string {
  const ids = `SELECT CAST(UNNEST(STRING_SPLIT(${literal(rowIds.join(','))}, ',')) AS BIGINT)`;
  return `DELETE FROM ${table} WHERE rowid IN (${ids})`;
}

function readOptions({ isPacked, shape }: CsvSource, reading: CsvReading): readonly string[] {
  return [
    `compression = ${literal(isPacked ? 'gzip' : 'none')}`,
    'header = true',
    `skip = ${shape.emptyLines}`,
    'auto_detect = false',
    `delim = ${literal(shape.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    // An empty field is no value. A word for nothing stays as it is written: see `given-values.ts`.
    `nullstr = ''`,
    'store_rejects = true',
    'rejects_limit = 0',
    'parallel = false',
    `strict_mode = ${reading === 'strict'}`,
    // The most the database reads of one line; what the reader is told of longer ones says as much.
    'max_line_size = 2097152',
  ];
}

/** A column of a table with the type it has there. */
export interface TypedColumn {
  readonly name: string;
  readonly type: string;
}

/**
 * Shows a table loaded from Parquet as the same: values as text, a map of tags as JSON, as FOCUS writes tags in CSV. Texts are made when they are
 * asked for: a bill has more columns than anybody asks of.
 */
export function rawTypedSql(view: string, loaded: string, columns: readonly TypedColumn[]): string {
  return `CREATE VIEW ${view} AS SELECT ${textsOf(columns).join(', ')} FROM ${loaded}`;
}

/**
 * The same as it is given, with decimals and instants as they are beside their texts, under names of their own: nothing is gained by reading them
 * again. The word for nothing stands in columns of `mayHaveWord` at most.
 */
export function nativeSql(
  view: string,
  loaded: string,
  columns: readonly TypedColumn[],
  mayHaveWord: readonly string[],
): string {
  const natives = columns.filter(isNative).map(({ name }) => `${quoted(name)} AS ${nativeName(name)}`);
  const asked = new Set(mayHaveWord);
  const given = columns.map(
    (column) => `${asked.has(column.name) ? givenSql(quoted(column.name)) : asText(column)} AS ${quoted(column.name)}`,
  );
  return `CREATE VIEW ${view} AS SELECT ${[...given, ...natives].join(', ')} FROM ${loaded}`;
}

/** Whether a column holds what the processed layer would make of its text. A time of another zone is none: its text names the zone. */
export function isNative({ type }: TypedColumn): boolean {
  return type.startsWith('DECIMAL') || type === 'TIMESTAMP';
}

function textsOf(columns: readonly TypedColumn[]): readonly string[] {
  return columns.map((column) => `${asText(column)} AS ${quoted(column.name)}`);
}

function asText({ name: column, type }: TypedColumn): string {
  const name = quoted(column);
  const decimal = /^DECIMAL\((\d+),([1-9]\d*)\)$/.exec(type);
  if (decimal !== null) {
    // 7.250000 is written as files of text write it, which also reads faster.
    const short = `RTRIM(RTRIM(CAST(${name} AS VARCHAR), '0'), '.')`;
    // Where all digits stand behind the point the database writes none before it: `.50`, and `.00` for nothing.
    return decimal[1] === decimal[2] ? `REGEXP_REPLACE(${short}, '^(-?)(\\.|$)', '\\10\\2')` : short;
  }
  if (!type.startsWith('MAP')) return `CAST(${name} AS VARCHAR)`;
  const json = (part: string) => jsonTextSql(`CAST(${part} AS VARCHAR)`);
  // A key without a value is no tag: the pair is nothing, and left out of the text.
  const pairs = `list_transform(map_entries(${name}), e -> ${json('e.key')} || ': ' || ${json('e.value')})`;
  return `CASE WHEN ${name} IS NULL THEN NULL ELSE '{' || COALESCE(array_to_string(${pairs}, ', '), '') || '}' END`;
}
