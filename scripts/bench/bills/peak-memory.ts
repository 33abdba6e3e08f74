import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** The most that any one process of pages has held, in megabytes of the machine's memory; null where the system does not say (only Linux does). */
export async function peakMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  const known = peaks.filter((peak) => peak !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function peakOf(id: number): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Math.round((Number(found) * 1024) / 1e6);
  } catch {
    return null;
  }
}
