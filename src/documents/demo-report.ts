import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';

/** Made by scripts/demo before the site is built; from the project's folder. */
const FILE = '.cache/demo/report.json';

let report: Partial<BillReport> | null = null;

/** What the demo account's bill comes to, worked out by the same SQL as in a browser, once for all pages. */
export function demoReport(): Partial<BillReport> {
  report ??= JSON.parse(readFileSync(path.resolve(FILE), 'utf8')) as Partial<BillReport>;
  return report;
}
