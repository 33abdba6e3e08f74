import { BYTE_ORDER_MARK } from '#engine/kit/csv.ts';
import { saveFile } from './save-file.ts';

/** Hands a table to the reader for their spreadsheet. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, 'text/csv', BYTE_ORDER_MARK + csv);
}
