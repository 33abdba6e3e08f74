import { BYTE_ORDER_MARK, toCsv } from '#engine/kit/csv.ts';
import type { CsvValue } from '#engine/kit/csv.ts';

/** A table as a CSV file of the site. */
export function csvResponse(header: readonly string[], rows: readonly (readonly CsvValue[])[]): Response {
  return new Response(BYTE_ORDER_MARK + toCsv(header, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
