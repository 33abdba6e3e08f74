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

describe('StepwiseDrawing', () => {
  test('draws the first step in the event and keeps its frame free of others', () => {
    drawing().changed();
    expect(drawn).toEqual(['answer']);
    expect(frame()).toEqual([]);
    expect(frame()).toEqual(['inputs']);
    expect(frame()).toEqual(['bills', 'settled']);
    expect(frame()).toEqual([]);
  });

  test('draws several changes between two frames twice at most: the first at once, the last in the frame', () => {
    const steps = drawing();
    steps.changed();
    steps.changed();
    steps.changed();
    expect(drawn).toEqual(['answer']);
    expect(frame()).toEqual(['answer']);
    expect(frame()).toEqual(['inputs']);
  });

  test('a change while the others are being drawn comes first; those drawn before it are drawn again, after those that wait', () => {
    const steps = drawing();
    steps.changed();
    frame();
    expect(frame()).toEqual(['inputs']);
    drawn = [];
    steps.changed();
    expect(drawn).toEqual(['answer']);
    expect(frame()).toEqual([]);
    expect(frame()).toEqual(['bills']);
    expect(frame()).toEqual(['inputs', 'settled']);
  });

  test('a change in every frame does not hold the others up for ever', () => {
    const steps = drawing();
    const seen = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      steps.changed();
      for (const name of frame()) seen.add(name);
    }
    expect([...seen]).toEqual(['inputs', 'bills']);
  });

  test('draws nothing after it was stopped, and all of the next change', () => {
    const steps = drawing();
    steps.changed();
    steps.stop();
    expect(frame()).toEqual([]);
    drawn = [];
    steps.changed();
    expect(drawn).toEqual(['answer']);
    frame();
    expect([...frame(), ...frame()]).toEqual(['inputs', 'bills', 'settled']);
  });
});
