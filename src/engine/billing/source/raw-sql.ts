import { jsonTextSql } from './json-text-sql.ts';
import { literal, quoted } from './origin.ts';

/** How the values of a CSV file are told apart. */
export interface CsvShape {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

/** Ways publishers write a missing value: an empty field, and these without quotes. */
const MISSING = ['', 'NULL', 'null', 'Null'];

/**
 * Makes a table of a CSV file: every value as text, exactly as written. Lines that are no row of the file's columns are put aside, with
 * the reason, in `reject_errors`.
 */
export function rawCsvSql(table: string, file: string, { columns, delimiter }: CsvShape): string {
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  const options = [
    `columns = {${types}}`,
    'header = true',
    'auto_detect = false',
    `delim = ${literal(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = [${MISSING.map(literal).join(', ')}]`,
    'store_rejects = true',
    'rejects_limit = 0',
    'parallel = false',
  ];
  return `CREATE TABLE ${table} AS SELECT * FROM read_csv(${literal(file)}, ${options.join(', ')})`;
}

/** Makes the same of a table loaded from Parquet: values as text, a map of tags as JSON, as FOCUS writes tags in CSV. */
export function rawTypedSql(
  table: string,
  loaded: string,
  columns: readonly { readonly name: string; readonly type: string }[],
): string {
  const texts = columns.map(({ name, type }) => `${asText(quoted(name), type)} AS ${quoted(name)}`);
  return `CREATE TABLE ${table} AS SELECT ${texts.join(', ')} FROM ${loaded}`;
}

function asText(name: string, type: string): string {
  if (!type.startsWith('MAP')) return `CAST(${name} AS VARCHAR)`;
  const json = (part: string) => jsonTextSql(`CAST(${part} AS VARCHAR)`);
  // A key without a value is no tag: the pair is nothing, and left out of the text.
  const pairs = `list_transform(map_entries(${name}), e -> ${json('e.key')} || ': ' || ${json('e.value')})`;
  return `CASE WHEN ${name} IS NULL THEN NULL ELSE '{' || COALESCE(array_to_string(${pairs}, ', '), '') || '}' END`;
}
