/**
 * `node scripts/bench/calculator-input.ts` on a built site: input to painted result on the calculator at a quarter of the
 * processor's speed, and the main thread's long tasks. Prints one JSON object; with --strict a missed budget fails.
 */
import type { CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { dist } from '#scripts/check/site-files.ts';
import { startServer } from '#scripts/serve/start-server.ts';
import { findBrowser } from '#scripts/setup/browser.ts';

const SLOWDOWN = 4;
const BUDGET_MS = 50;
const KEYS_PER_FIELD = 30;
/** Sliders and texts a reader moves most. */
const SLIDERS = ['Events a month', 'Payload', 'Consumers'];

interface Recorded {
  /** Input to the next paint, per input, as the browser's Event Timing reports it (steps of 8 ms). */
  readonly paints: number[];
  readonly longTasks: number[];
}

const server = await startServer({ port: 0, root: dist });
const browser = await chromium.launch({
  executablePath: findBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await record(page);
  const load = await loadPage(page, session);
  const input = await useSliders(page);
  report(load, input);
} finally {
  await browser.close();
  await server.close();
}

/** Collects timings from the first script on. */
async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: Recorded = { paints: [], longTasks: [] };
    Object.assign(globalThis, { recorded });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) recorded.longTasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') recorded.paints.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

async function loadPage(page: Page, session: CDPSession): Promise<Recorded> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${server.url}/en/calculator/`);
  await page.locator('fin-calculator[data-ready]').waitFor();
  return take(page);
}

async function useSliders(page: Page): Promise<Recorded & { readonly inputs: number }> {
  for (const name of SLIDERS) {
    await page.getByRole('slider', { name, exact: true }).focus();
    for (let press = 0; press < KEYS_PER_FIELD; press += 1) {
      await page.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
      await painted(page);
    }
  }
  return { ...(await take(page)), inputs: SLIDERS.length * KEYS_PER_FIELD };
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

async function take(page: Page): Promise<Recorded> {
  return page.evaluate(() => {
    const { recorded } = globalThis as unknown as { recorded: Recorded };
    const copy = { paints: [...recorded.paints], longTasks: [...recorded.longTasks] };
    recorded.paints.length = 0;
    recorded.longTasks.length = 0;
    return copy;
  });
}

function report(load: Recorded, input: Recorded & { readonly inputs: number }): void {
  // The browser reports only what takes 16 ms and more: the rest was faster.
  const faster = Array.from({ length: Math.max(0, input.inputs - input.paints.length) }, () => 0);
  const paints = [...faster, ...input.paints].sort((a, b) => a - b);
  const p95 = paints[Math.ceil(paints.length * 0.95) - 1] ?? 0;
  const result = {
    slowdown: SLOWDOWN,
    inputs: input.inputs,
    inputToPaintP95Ms: p95,
    longestInputTaskMs: Math.round(Math.max(0, ...input.longTasks)),
    tasksOver50MsWhileUsing: input.longTasks.length,
    tasksOver50MsWhileLoading: load.longTasks.map(Math.round),
    budgetMs: BUDGET_MS,
  };
  console.log(JSON.stringify(result, null, 2));
  const isOver = p95 > BUDGET_MS || input.longTasks.length > 0;
  if (process.argv.includes('--strict') && isOver) process.exitCode = 1;
}
