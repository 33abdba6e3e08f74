import type { Browser, Page } from '@playwright/test';
import type { Journey } from './journeys.ts';
import type { Recorded } from './recorder.ts';
import { startRecording, takeRecording } from './recorder.ts';

/** How much slower than this machine the reader's processor is taken to be. */
export const SLOWDOWN = 4;
const PRESSES = 30;
/** The browser, the script and the first formats are warm after as many presses; a reader's first ones are reported by loading. */
const WARM_UP = 4;

/** Loads and uses a page as its journey says, at a quarter of the processor's speed. Times in milliseconds. */
export async function measurePage(browser: Browser, origin: string, journey: Journey) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await startRecording(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(origin + journey.path);
    await page.locator(journey.ready).waitFor();
    const loaded = await takeRecording(page);
    await use(page, journey, WARM_UP);
    await takeRecording(page);
    const presses = await use(page, journey, PRESSES);
    return figures(loaded, await takeRecording(page), presses);
  } finally {
    await page.close();
  }
}

async function use(page: Page, { controls, keys }: Journey, presses: number): Promise<number> {
  const places = controls(page);
  for (const control of places) {
    await control.focus();
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press(keys[press % 2] ?? keys[0]);
      await painted(page);
    }
  }
  return places.length * presses;
}

/** Two frames: the change is drawn in the first and on screen by the second. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

function figures(loaded: Recorded, used: Recorded, presses: number) {
  // What was painted within 16 ms is not reported.
  const quick = Array.from({ length: Math.max(0, presses - used.paints.length) }, () => 0);
  const paints = [...quick, ...used.paints].sort((a, b) => a - b);
  return {
    'input to paint p95': paints[Math.ceil(paints.length * 0.95) - 1] ?? 0,
    'longest task in use': Math.round(Math.max(0, ...used.longTasks)),
    'longest task loading': Math.round(Math.max(0, ...loaded.longTasks)),
    'largest paint': Math.round(loaded.largestPaint),
    'layout shift': Number(loaded.shift.toFixed(4)),
  };
}
