import type { Page } from '@playwright/test';

/** What the browser itself reports while a page loads and is used, in milliseconds. */
export interface Recorded {
  /** Input to the next paint, per key press that took 16 ms or more, in steps of 8 ms. */
  readonly paints: readonly number[];
  /** Tasks over 50 ms on the main thread. */
  readonly longTasks: readonly number[];
  /** When the largest element was painted, so far. */
  readonly largestPaint: number;
  /** How much moved by itself, as the layout-shift score. */
  readonly shift: number;
}

interface Recording {
  paints: number[];
  longTasks: number[];
  largestPaint: number;
  shift: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Records from the page's first script on. */
export async function startRecording(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recording: Recording = { paints: [], longTasks: [], largestPaint: 0, shift: 0 };
    Object.assign(globalThis, { recording });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
      const options = { type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit;
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(options);
    };
    observe('longtask', ({ duration }) => recording.longTasks.push(duration));
    observe('event', ({ name, duration }) => {
      if (name === 'keydown') recording.paints.push(duration);
    });
    observe('largest-contentful-paint', ({ startTime }) => {
      recording.largestPaint = startTime;
    });
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as LayoutShift;
      if (!hadRecentInput) recording.shift += value;
    });
  });
}

/** What was recorded since the last time. */
export async function takeRecording(page: Page): Promise<Recorded> {
  return page.evaluate(() => {
    const { recording } = globalThis as unknown as { recording: Recording };
    const taken = { ...recording, paints: [...recording.paints], longTasks: [...recording.longTasks] };
    recording.paints.length = 0;
    recording.longTasks.length = 0;
    return taken;
  });
}
