import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameTurns } from '#browser/frame-turns.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the browser have its frame, and the task after it. */
async function nextFrame(): Promise<void> {
  for (const frame of frames.splice(0)) frame();
  await vi.advanceTimersToNextTimerAsync();
}

test('of those that ask, one has its turn in a frame, in their order', async () => {
  const turns = new FrameTurns();
  const had: string[] = [];
  void turns.next().then(() => had.push('first'));
  void turns.next().then(() => had.push('second'));
  expect(had).toEqual([]);
  await nextFrame();
  expect(had).toEqual(['first']);
  await nextFrame();
  expect(had).toEqual(['first', 'second']);
});

describe('what was asked for is done', () => {
  /** Whether it is, by now. */
  function watched(turns: FrameTurns): { isDone: boolean } {
    const watch = { isDone: false };
    void turns.done().then(() => (watch.isDone = true));
    return watch;
  }

  test('a frame after nobody waits any more', async () => {
    const turns = new FrameTurns();
    void turns.next();
    void turns.next();
    const watch = watched(turns);
    await nextFrame();
    expect(watch.isDone).toBe(false);
    await nextFrame();
    await nextFrame();
    expect(watch.isDone).toBe(true);
  });

  test('at once where the tab is hidden, or as soon as it is', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const turns = new FrameTurns();
    void turns.next();
    const watch = watched(turns);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await turns.done();
    expect(watch.isDone).toBe(true);
  });
});

test('who asks when nobody waits has the very next frame', async () => {
  const turns = new FrameTurns();
  await Promise.all([turns.next(), nextFrame()]);
  expect(frames).toEqual([]);
  void turns.next();
  expect(frames).toHaveLength(1);
});
