import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameTurns } from '#browser/frame-turns.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
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

test('who asks when nobody waits has the very next frame', async () => {
  const turns = new FrameTurns();
  await Promise.all([turns.next(), nextFrame()]);
  expect(frames).toEqual([]);
  void turns.next();
  expect(frames).toHaveLength(1);
});
