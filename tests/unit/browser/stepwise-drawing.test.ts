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
  return [...drawn];
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

  test('a change in every frame holds each of the others up for six frames, no longer', () => {
    const steps = drawing();
    const seen = Array.from({ length: 15 }, () => {
      steps.changed();
      return frame();
    });
    const quiet = Array.from({ length: 6 }, () => []);
    expect(seen).toEqual([...quiet, ['inputs'], ['bills'], ...quiet.slice(1), ['inputs'], ['bills']]);
  });

  test('a change in every second frame leaves the others the frames between, and none for ever', () => {
    const steps = drawing();
    const seen = Array.from({ length: 5 }, () => {
      steps.changed();
      return frames(2);
    });
    expect(seen.flat()).toEqual([
      ...[[], ['inputs'], [], ['inputs'], [], ['inputs']],
      // Overdue by now, the bills are drawn along with the answer.
      ...[['bills'], ['inputs', 'settled'], [], ['inputs']],
    ]);
  });

  test('a step that fails keeps no other from its frame', () => {
    const fault = new Error('cannot be drawn');
    const fail = () => {
      throw fault;
    };
    const steps = new StepwiseDrawing([fail, fail, () => drawn.push('last')], () => drawn.push('settled'));
    expect(() => steps.changed()).toThrow(fault);
    frame();
    expect(frame).toThrow(fault);
    expect(frame()).toEqual(['last', 'settled']);
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
