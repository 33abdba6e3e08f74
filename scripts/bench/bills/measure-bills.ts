import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { dist } from '#scripts/check/site-files.ts';
import { startServer } from '#scripts/serve/start-server.ts';
import { findBrowser } from '#scripts/setup/browser.ts';
import { startRecording, takeRecording } from '../pages/recorder.ts';
import type { BigBill } from './big-bills.ts';
import { writeBigBills } from './big-bills.ts';
import { peakMemory } from './peak-memory.ts';
import { timed, watch } from './time-in-page.ts';

const MEGABYTE = 1e6;
/** A million rows on a slow machine. */
const PATIENCE_MS = 300_000;

/** Asked of every bill, in the link. */
const GROUP_BY_TWO =
  'SELECT ServiceName, RegionId, SUM(BilledCost) AS Cost FROM processed GROUP BY ServiceName, RegionId ORDER BY Cost DESC';

/** What opening one file took, in milliseconds. */
export interface BillFigures {
  readonly 'size (MB)': number;
  /** From choosing the file until its sum is painted, which its first chart comes with. */
  readonly 'first chart': number;
  /** Until every section is there. */
  readonly 'all sections': number;
  /** On the thread that paints, while the file is opened. */
  readonly 'longest task': number;
  /** Sums of a cost by two dimensions, from pressing the button until the rows are there. */
  readonly 'group by two': number;
  /** The most that the page's process has held, in megabytes; null: the system does not say. */
  readonly 'memory (MB)': number | null;
}

/** Opens bills on the built site in a browser, at the full speed of this machine, the database being there already. */
export async function measureBills(): Promise<Readonly<Record<string, BillFigures>>> {
  const files = await writeBigBills();
  const server = await startServer({ port: 0, root: dist });
  try {
    const rows: Record<string, BillFigures> = {};
    const { first, ...measured } = files;
    for (const [name, bill] of Object.entries(measured)) rows[name] = await measureBill(server.url, first, bill);
    return rows;
  } finally {
    await server.close();
    rmSync(path.dirname(files.first.path), { recursive: true });
  }
}

/** One bill in a browser of its own, so that its memory is its own. */
async function measureBill(site: string, first: BigBill, bill: BigBill): Promise<BillFigures> {
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await startRecording(page);
    await page.goto(`${site}/en/bill/?sql=${encodeURIComponent(GROUP_BY_TWO)}`);
    await page.locator('fin-bill[data-ready]').waitFor();
    await open(page, first);
    const opened = await open(page, bill);
    return { ...opened, 'group by two': await groupByTwo(page), 'memory (MB)': await peakMemory(browser) };
  } finally {
    await browser.close();
  }
}

async function groupByTwo(page: Page): Promise<number> {
  await watch(page, { event: 'submit', selector: '.sql-result', says: '' });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  return timed(page);
}

async function open(
  page: Page,
  { path: file, rows }: BigBill,
): Promise<Omit<BillFigures, 'group by two' | 'memory (MB)'>> {
  await takeRecording(page);
  const says = `^${rows.toLocaleString('en')} rows`;
  await watch(page, { event: 'change', selector: '.bill-total .small', says });
  const start = performance.now();
  await page.locator('fin-bill input[name="bill"]').setInputFiles(file);
  const first = await timed(page);
  await page.locator('.bill-progress').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  const all = performance.now() - start;
  const { longTasks } = await takeRecording(page);
  return {
    'size (MB)': Math.round((10 * statSync(file).size) / MEGABYTE) / 10,
    'first chart': first,
    'all sections': Math.round(all),
    'longest task': Math.round(Math.max(0, ...longTasks)),
  };
}
