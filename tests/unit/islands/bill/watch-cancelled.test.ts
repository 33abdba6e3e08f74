import { afterEach, describe, expect, test, vi } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { issue } from '#engine/kit/result.ts';
import { CANCEL_PATIENCE_MS } from '#islands/bill/watch-cancelled.ts';
import { file, shown, startSession } from '../../../fixtures/browser/start-session.ts';

const LISTED = { ...WHOLE, metric: 'ListCost' } as const;
const QUERY = { kind: 'sql', sql: 'SELECT 1', demo: '/demo.csv' } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a worker that breaks down', () => {
  test('is said; the page is as built, and the next file opens', async () => {
    const { session, workers } = startSession();
    await session.open([file('bill')]);
    workers[0]?.breakDown('memory access out of bounds');
    expect(session.activity).toEqual({ kind: 'lost', reason: 'memory access out of bounds' });
    expect(shown(session)).toBe('as built');
    await session.open([file('bill again')]);
    expect(shown(session)).toBe('bill again: open BilledCost');
  });

  test('under a query loses the bill as well: the next query must not be of the demo account', async () => {
    const { session, workers } = startSession();
    await session.open([file('bill')]);
    const query = session.query({ ...QUERY, sql: 'for ever' }, () => undefined, new AbortController().signal);
    workers[0]?.breakDown('unreachable');
    expect(await query).toEqual({ kind: 'failed', reason: 'unreachable' });
    expect(session.activity).toEqual({ kind: 'lost', reason: 'unreachable' });
    expect(shown(session)).toBe('as built');
  });

  test('before a bill was open has lost none', async () => {
    const { session, workers } = startSession();
    const opening = session.open([file('stuck')]);
    workers[0]?.breakDown('no memory');
    await opening;
    expect(session.activity).toEqual({ kind: 'failed', reason: 'no memory' });
  });

  test('whose script does not come is told apart', async () => {
    const { session, workers } = startSession();
    const opening = session.open([file('stuck')]);
    workers[0]?.stayAway();
    await opening;
    expect(session.activity).toEqual({ kind: 'not-fetched' });
  });
});

describe('what does not react to being cancelled', () => {
  test('is ended after a while, which is said, and the next file opens', async () => {
    const { session, workers } = startSession();
    await session.open([file('bill')]);
    vi.useFakeTimers();
    const cancel = new AbortController();
    const query = session.query({ ...QUERY, sql: 'for ever' }, () => undefined, cancel.signal);
    await vi.advanceTimersByTimeAsync(1);
    cancel.abort();
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS - 1);
    expect(shown(session)).toBe('bill: open BilledCost');
    await vi.advanceTimersByTimeAsync(1);
    expect(await query).toEqual({ kind: 'cancelled' });
    expect(session.activity).toEqual({ kind: 'unresponsive' });
    expect(workers[0]?.isTerminated).toBe(true);
    await session.open([file('bill again')]);
    expect(shown(session)).toBe('bill again: open BilledCost');
  });

  test('has lost nothing where no bill was open yet', async () => {
    const { session } = startSession();
    vi.useFakeTimers();
    const opening = session.open([file('stuck')]);
    await vi.advanceTimersByTimeAsync(1);
    session.cancel();
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS);
    await opening;
    expect(session.activity).toEqual({ kind: 'cancelled' });
  });

  test('is ended alone: what was opened after it is opened by another worker', async () => {
    const { session, workers } = startSession();
    vi.useFakeTimers();
    const stuck = session.open([file('stuck')]);
    await vi.advanceTimersByTimeAsync(1);
    session.cancel();
    await vi.advanceTimersByTimeAsync(2000);
    const next = session.open([file('bill')]);
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS - 2000);
    await Promise.all([stuck, next]);
    expect(shown(session)).toBe('bill: open BilledCost');
    expect(session.activity).toEqual({ kind: 'idle' });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('is ended for a file that is opened in its place, with the bill before', async () => {
    const { session } = startSession();
    await session.open([file('bill')]);
    vi.useFakeTimers();
    const stuck = session.open([file('stuck')]);
    await vi.advanceTimersByTimeAsync(1);
    const next = session.open([file('mixed')]);
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS);
    await Promise.all([stuck, next]);
    expect(session.activity).toEqual({ kind: 'refused', issues: [issue('bill-mixed', 'mixed')] });
    expect(shown(session)).toBe('as built');
  });

  test('is ended for another view of the demo account, which is opened again', async () => {
    const { session } = startSession();
    await session.look(LISTED);
    vi.useFakeTimers();
    const query = session.query({ ...QUERY, sql: 'for ever' }, () => undefined, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1);
    const next = session.look(WHOLE);
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS);
    vi.useRealTimers();
    await Promise.all([query, next]);
    expect(shown(session)).toBe('demo: open BilledCost');
  });

  test("is waited for where another view of the reader's bill was asked for: nobody wanted to lose that", async () => {
    const { session, workers } = startSession();
    await session.open([file('bill')]);
    vi.useFakeTimers();
    void session.query({ ...QUERY, sql: 'for ever' }, () => undefined, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1);
    void session.look(LISTED);
    await vi.advanceTimersByTimeAsync(2 * CANCEL_PATIENCE_MS);
    expect(workers[0]?.isTerminated).toBe(false);
    session.cancel();
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS);
    expect(session.activity).toEqual({ kind: 'unresponsive' });
  });

  test('is not what waits for its turn behind something else', async () => {
    const { session, workers } = startSession();
    await session.open([file('bill')]);
    vi.useFakeTimers();
    const long = session.query({ ...QUERY, sql: 'for ever' }, () => undefined, new AbortController().signal);
    const cancel = new AbortController();
    const query = session.query(QUERY, () => undefined, cancel.signal);
    cancel.abort();
    expect(await query).toEqual({ kind: 'cancelled' });
    await vi.advanceTimersByTimeAsync(2 * CANCEL_PATIENCE_MS);
    expect(workers[0]?.isTerminated).toBe(false);
    session.stop();
    expect(await long).toEqual({ kind: 'cancelled' });
  });
});
