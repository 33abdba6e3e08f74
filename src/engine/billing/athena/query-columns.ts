import { PROCESSED_COLUMNS } from '../source/processed-columns.ts';

/** What is no code of a query: comments and texts. */
const NO_CODE = /--[^\n]*|'(?:[^']|'')*'/g;

/**
 * Columns of the processed layer that one of the page's queries names, so those that Athena reads of its files: it reads no others, also where a
 * query takes all columns of a part of itself (https://aws.amazon.com/athena/pricing/).
 */
export function columnsRead(sql: string): readonly string[] {
  const words = new Set(sql.replace(NO_CODE, ' ').match(/\w+/g));
  return PROCESSED_COLUMNS.filter((column) => words.has(column));
}
