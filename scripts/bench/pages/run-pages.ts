import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { dist } from '#scripts/check/site-files.ts';
import { startServer } from '#scripts/serve/start-server.ts';
import { findBrowser } from '#scripts/setup/browser.ts';
import { JOURNEYS } from './journeys.ts';
import { measurePage } from './measure-page.ts';

export type PageFigures = Awaited<ReturnType<typeof measurePage>>;

/** The figures of every tool on the built site, by path; null when there is no built site. */
export async function measurePages(): Promise<Readonly<Record<string, PageFigures>> | null> {
  if (!existsSync(dist)) return null;
  const server = await startServer({ port: 0, root: dist });
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const rows: Record<string, PageFigures> = {};
    for (const journey of JOURNEYS) rows[journey.path] = await measurePage(browser, server.url, journey);
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
