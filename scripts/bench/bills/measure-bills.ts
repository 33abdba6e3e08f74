import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { dist } from '#scripts/check/site-files.ts';
import { startServer } from '#scripts/serve/start-server.ts';
import { findBrowser } from '#scripts/setup/browser.ts';
import { startRecording, takeRecording } from '../pages/recorder.ts';
import { writeBigBills } from './big-bills.ts';

const MEGABYTE = 1e6;
/** A million rows on a slow machine. */
const PATIENCE_MS = 300_000;

/** What opening one file took, in milliseconds. */
export interface BillFigures {
  readonly 'size (MB)': number;
  /** From choosing the file until its sum is there, which its first chart comes with. */
  readonly 'first chart': number;
  /** Until every section is there. */
  readonly 'all sections': number;
  /** On the thread that paints. */
  readonly 'longest task': number;
}

/** Opens bills on the built site in a browser, at the full speed of this machine, the database being there already. */
export async function measureBills(): Promise<Readonly<Record<string, BillFigures>>> {
  const files = await writeBigBills();
  const server = await startServer({ port: 0, root: dist });
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const rows: Record<string, BillFigures> = {};
    for (const [name, file] of Object.entries(files).filter(([one]) => one !== 'first')) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await startRecording(page);
      await page.goto(`${server.url}/en/bill/`);
      await page.locator('fin-bill[data-ready]').waitFor();
      await open(page, files.first);
      rows[name] = await open(page, file);
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
    rmSync(path.dirname(files.first), { recursive: true });
  }
}

async function open(page: Page, file: string): Promise<BillFigures> {
  await takeRecording(page);
  const start = performance.now();
  await page.locator('fin-bill input[type="file"]').setInputFiles(file);
  await page.getByText(new RegExp(`${path.basename(file)}.*: FOCUS [\\d.]+, [1-9]`)).waitFor({ timeout: PATIENCE_MS });
  const first = performance.now() - start;
  await page.locator('.bill-progress').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  const all = performance.now() - start;
  const { longTasks } = await takeRecording(page);
  return {
    'size (MB)': Math.round((10 * statSync(file).size) / MEGABYTE) / 10,
    'first chart': Math.round(first),
    'all sections': Math.round(all),
    'longest task': Math.round(Math.max(0, ...longTasks)),
  };
}
