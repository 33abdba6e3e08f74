import { DECIMAL, READ_DECIMAL } from './processed-columns.ts';

/** Most characters of texts that are read in 64 bits: a decimal of that width has 18 digits. */
const SHORT_TEXTS = [10, 14, 18];

/**
 * A text as an exact decimal, in SQL that DuckDB and Athena both read; nothing where it cannot be read. Spaces around it
 * are taken off by hand: DuckDB reads over them, Athena does not.
 */
export function decimalSql(text: string, type = READ_DECIMAL): string {
  return `TRY_CAST(TRIM(${text}) AS ${type})`;
}

/**
 * The same for DuckDB alone, and ten to twenty times faster: it reads decimals of more than 18 digits slowly (a million costs: 1.8 s against 0.2 s
 * of processor time in WebAssembly). A text of so many characters has at most one digit fewer behind its point, unless it has an exponent:
 * so many places hold it exactly. What is too large for them is read the slow way. Said in as few functions as can be: planning them is most of
 * what opening a small bill takes.
 */
export function fastDecimalSql(text: string, type = READ_DECIMAL): string {
  const short = SHORT_TEXTS.map((length) => {
    const read = `TRY_CAST(${text} AS DECIMAL(18, ${length - 1}))`;
    return `WHEN LENGTH(${text}) <= ${length} THEN CAST(${read} AS ${DECIMAL})`;
  });
  const fast = `CASE WHEN CONTAINS(LOWER(${text}), 'e') THEN NULL ${short.join(' ')} END`;
  return `COALESCE(${fast}, ${decimalSql(text, type)})`;
}
