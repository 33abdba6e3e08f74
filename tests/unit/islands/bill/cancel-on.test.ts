import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cancelOn } from '#islands/bill/cancel-on.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A database that has one query under way after the other; a cancel ends the one of then. */
function database() {
  const ended: string[] = [];
  return {
    underWay: null as string | null,
    ended,
    cancel(): Promise<void> {
      if (this.underWay !== null) ended.push(this.underWay);
      this.underWay = null;
      return Promise.resolve();
    },
  };
}

test('what is under way ends with the call, and so does a query that begins after it', () => {
  const one = database();
  const call = new AbortController();
  cancelOn(call.signal, one);
  one.underWay = 'first';
  call.abort();
  expect(one.ended).toEqual(['first']);
  vi.advanceTimersByTime(50);
  one.underWay = 'second';
  vi.advanceTimersByTime(100);
  expect(one.ended).toEqual(['first', 'second']);
});

test('a call that was over before ends what is under way', () => {
  const one = database();
  one.underWay = 'first';
  cancelOn(AbortSignal.abort(), one);
  expect(one.ended).toEqual(['first']);
});

test('what comes after the call is left alone', () => {
  const one = database();
  const [early, late] = [new AbortController(), new AbortController()];
  const stopEarly = cancelOn(early.signal, one);
  early.abort();
  stopEarly();
  cancelOn(late.signal, one)();
  late.abort();
  one.underWay = 'of the next call';
  vi.advanceTimersByTime(1000);
  expect(one.ended).toEqual([]);
});
