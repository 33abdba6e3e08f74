import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StepwiseDrawing } from '#browser/stepwise-drawing.ts';

/** Frames come when the test says so. */
let waiting = new Map<number, () => void>();
let drawn: string[] = [];

beforeEach(() => {
  waiting = new Map();
  drawn = [];
  let handle = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    handle += 1;
    waiting.set(handle, callback);
    return handle;
  });
  vi.stubGlobal('cancelAnimationFrame', (cancelled: number) => waiting.delete(cancelled));
});
afterEach(() => vi.unstubAllGlobals());

/** What one frame draws. */
function frame(): string[] {
  drawn = [];
  const callbacks = [...waiting.values()];
  waiting.clear();
  for (const callback of callbacks) callback();
  return drawn;
}

function drawing(): StepwiseDrawing {
  const steps = ['answer', 'inputs', 'bills'].map((name) => () => void drawn.push(name));
  return new StepwiseDrawing(steps, () => drawn.push('settled'));
}

/** What so many frames draw, one after the other. */
function frames(count: number): string[][] {
  return Array.from({ length: count }, frame);
}

describe('StepwiseDrawing', () => {
  test('draws the first step in the event and keeps its frame free of others', () => {
    drawing().changed();
    expect(drawn).toEqual(['answer']);
    expect(frames(4)).toEqual([[], ['inputs'], ['bills', 'settled'], []]);
  });

  test('draws several changes between two frames twice at most: the first at once, the last in the frame', () => {
    const steps = drawing();
    steps.changed();
    steps.changed();
    steps.changed();
    expect(drawn).toEqual(['answer']);
    expect(frames(2)).toEqual([['answer'], ['inputs']]);
  });

  test('a change while the others are being drawn comes first; then they follow in their order again', () => {
    const steps = drawing();
    steps.changed();
    expect(frames(2)).toEqual([[], ['inputs']]);
    drawn = [];
    steps.changed();
    expect(drawn).toEqual(['answer']);
    expect(frames(4)).toEqual([[], ['inputs'], ['bills', 'settled'], []]);
  });

  test.each([1, 2])('a change every %i frames does not hold the others up for ever', (period) => {
    const steps = drawing();
    const seen = new Set<string>();
    for (let count = 0; count < 20; count += 1) {
      steps.changed();
      for (const name of frames(period).flat()) seen.add(name);
    }
    expect(seen).toContain('inputs');
    expect(seen).toContain('bills');
  });

  test('draws nothing after it was stopped, and all of the next change', () => {
    const steps = drawing();
    steps.changed();
    steps.stop();
    expect(frames(3).flat()).toEqual([]);
    drawn = [];
    steps.changed();
    expect(drawn).toEqual(['answer']);
    expect(frames(4).flat()).toEqual(['inputs', 'bills', 'settled']);
  });
});
