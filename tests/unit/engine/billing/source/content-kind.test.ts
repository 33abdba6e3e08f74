import { expect, test } from 'vitest';
import { contentKind } from '#engine/billing/source/content-kind.ts';

const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

/** The beginning of a ZIP archive whose first entries have these names. */
function zipOf(...names: readonly string[]): string {
  return names.map((name) => `PK\u0003\u0004${'\0'.repeat(26)}${name}`).join('');
}

test.each([
  ['empty', ''],
  ['parquet', 'PAR1'],
  ['gzip', '\u001F\u008B\b'],
  ['pdf', '%PDF-1.7'],
  ['text', '%PDF of a column,BilledCost'],
  ['spreadsheet', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
  ['spreadsheet', zipOf('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ['spreadsheet', zipOf('docProps/app.xml', 'docProps/core.xml', 'xl/theme/theme1.xml')],
  ['spreadsheet', zipOf(OPEN_DOCUMENT)],
  ['zip', zipOf('[Content_Types].xml', 'word/document.xml')],
  ['zip', zipOf('bill.csv')],
  ['zip', zipOf('reports-xl/bill.csv', 'BilledCost for m5.2xl/hour')],
  ['zip', 'PK\u0003\u0004'],
  ['utf-16', '\u00FF\u00FEB\0'],
  ['utf-16', '\u00FE\u00FF\0B'],
  ['utf-16', 'B\0i\0'],
  ['text', 'BilledCost,ChargeCategory'],
  ['text', 'P'],
])('what begins like this is %s: %j', (kind, head) => {
  expect(contentKind(Buffer.from(head, 'latin1'))).toBe(kind);
});
