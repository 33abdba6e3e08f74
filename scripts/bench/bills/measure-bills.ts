import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { median } from '#engine/billing/anomalies/order-statistics.ts';
import { dist } from '#scripts/check/site-files.ts';
import { root } from '#scripts/root.ts';
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
/** Times a small bill is opened: the browser still compiles the database's code while the first few are. */
const TIMES = 5;

const REAL: BigBill = {
  path: path.join(root, '../shared/focus-samples/focus-1.0-real-aws-first300.csv'),
  rows: 300,
  isSmall: true,
};

/** Asked of every bill, in the link. */
const GROUP_BY_TWO =
  'SELECT ServiceName, RegionId, SUM(BilledCost) AS Cost FROM processed GROUP BY ServiceName, RegionId ORDER BY Cost DESC';

/** What opening one file took, in milliseconds; of a small one, which is opened several times, the median. */
export interface BillFigures {
  readonly 'size (MB)': number;
  /** From choosing the file until its sum is painted, which its first chart comes with. */
  readonly 'first chart': number;
  /** The same, the slowest time. */
  readonly 'first chart at most': number;
  /** Until every section is there. */
  readonly 'all sections': number;
  /** On the thread that paints, while the file is opened, whichever time. */
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
    const { first, small, ...large } = files;
    const bills = { small, ...(hasRealBill() ? { 'small, real': REAL } : {}), ...large };
    for (const [name, bill] of Object.entries(bills)) rows[name] = await measureBill(server.url, first, bill);
    return rows;
  } finally {
    await server.close();
    rmSync(path.dirname(files.first.path), { recursive: true });
  }
}

/** Whether the published sample of a real bill lies beside the project: it is not ours to carry along. */
export function hasRealBill(): boolean {
  return existsSync(REAL.path);
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
    const openings: Opening[] = [];
    while (openings.length < (bill.isSmall === true ? TIMES : 1)) {
      await open(page, first);
      openings.push(await open(page, bill));
    }
    return {
      'size (MB)': Math.round((10 * statSync(bill.path).size) / MEGABYTE) / 10,
      'first chart': Math.round(median(openings.map((opening) => opening.first))),
      'first chart at most': Math.round(Math.max(...openings.map((opening) => opening.first))),
      'all sections': Math.round(median(openings.map((opening) => opening.all))),
      'longest task': Math.round(Math.max(...openings.map((opening) => opening.longestTask))),
      'group by two': await groupByTwo(page),
      'memory (MB)': await peakMemory(browser),
    };
  } finally {
    await browser.close();
  }
}

async function groupByTwo(page: Page): Promise<number> {
  await watch(page, { event: 'submit', selector: '.sql-result', says: '' });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  return timed(page);
}

interface Opening {
  readonly first: number;
  readonly all: number;
  readonly longestTask: number;
}

async function open(page: Page, { path: file, rows }: BigBill): Promise<Opening> {
  await takeRecording(page);
  const says = `^${rows.toLocaleString('en')} rows`;
  await watch(page, { event: 'change', selector: '.bill-total .small', says });
  const start = performance.now();
  await page.locator('fin-bill input[name="bill"]').setInputFiles(file);
  const first = await timed(page);
  await page.locator('.bill-progress').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  const all = performance.now() - start;
  const { longTasks } = await takeRecording(page);
  return { first, all, longestTask: Math.max(0, ...longTasks) };
}
