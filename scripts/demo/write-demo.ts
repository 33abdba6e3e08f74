import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import { demoCsv } from '#engine/billing/demo/demo-csv.ts';
import { demoLabels } from '#engine/billing/demo/demo-labels.ts';
import { DEMO_COLUMNS } from '#engine/billing/demo/demo-row.ts';
import { demoRows } from '#engine/billing/demo/demo-rows.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { parquetOf } from '#scripts/billing/parquet-of.ts';
import { demoDatabase } from './demo-database.ts';
import { DEMO_FILES, DEMO_REPORT } from './demo-files.ts';

/**
 * Writes everything of the demo into a folder: the bill in both formats, and what was put into it on purpose. Gives the bill, open in the
 * database.
 */
export async function writeDemo(folder: string, database: LocalDatabase): Promise<OpenBill> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);
  await write(DEMO_FILES.csv, demoCsv(demoRows()));
  await write(DEMO_FILES.labels, `${JSON.stringify(demoLabels(), null, 2)}\n`);
  const bill = await demoDatabase(folder, database);
  await write(DEMO_FILES.parquet, demoParquet(bill));
  await write(DEMO_REPORT, JSON.stringify(await demoReport(bill)));
  return bill;
}

/** What the page says of the bill, worked out as in a browser: all parts of `reportBill` together. */
async function demoReport(bill: OpenBill): Promise<Partial<BillReport>> {
  const report: Partial<BillReport> = {};
  for await (const part of reportBill(bill, WHOLE)) Object.assign(report, part);
  return report;
}

/** The bill with types: exact decimals and instants, as the processed layer reads them; in the order of the file. */
function demoParquet({ database }: OpenBill): Uint8Array {
  return parquetOf(database, `SELECT ${DEMO_COLUMNS.join(', ')} FROM processed`).bytes;
}
