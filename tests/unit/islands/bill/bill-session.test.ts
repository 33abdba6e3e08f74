import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnswerCall } from '#browser/answer-calls.ts';
import { MOST_BYTES } from '#browser/billing/most-bytes.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { issue } from '#engine/kit/result.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { BillSession, CANCEL_PATIENCE_MS } from '#islands/bill/bill-session.ts';
import type { BillCall, BillFacts, BillReply } from '#islands/bill/calls.ts';
import { PairedWorker } from '../../../fixtures/browser/paired-worker.ts';

const LISTED = { ...WHOLE, metric: 'ListCost' } as const;
const QUERY = { kind: 'sql', sql: 'SELECT 1', demo: '/demo.csv' } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Opens what is called `bill…` and says what it was asked; other names say what else may happen. */
const answer: AnswerCall<BillCall, BillReply> = async function* (call, signal) {
  if (call.kind === 'open') yield* openFile(call.files[0]?.name ?? '', signal);
  if (call.kind === 'sql' && call.sql === 'for ever') await new Promise(() => undefined);
  if (call.kind !== 'open' && call.kind !== 'look') return;
  if (signal.aborted) return;
  yield { kind: 'part', part: { tagKeys: [{ key: `${call.kind} ${call.view.metric}`, weight: 1 }] } };
};

async function* openFile(name: string, signal: AbortSignal): AsyncGenerator<BillReply> {
  yield { kind: 'step', step: { step: 'typing' } };
  if (name.startsWith('mixed')) yield { kind: 'refused', issues: [issue('bill-mixed', name)] };
  if (name.startsWith('slow') || name.startsWith('late')) await endOf(signal);
  if (name.startsWith('stuck')) await new Promise(() => undefined);
  if (name.startsWith('slow')) signal.throwIfAborted();
  if (!name.startsWith('mixed')) yield { kind: 'opened', facts: factsOf(name) };
}

function endOf(signal: AbortSignal): Promise<void> {
  return new Promise((end) => signal.addEventListener('abort', () => end(), { once: true }));
}

function factsOf(name: string): BillFacts {
  return {
    files: [{ name, bytes: 1 }],
    repeated: [],
    rows: 1,
    format: { kind: 'cur-2' },
    columns: [],
    lineage: [],
    rejected: { count: 0, lines: [] },
  };
}

function file(name: string, size = 1): File {
  return Object.defineProperty(new File(['x'], name), 'size', { value: size });
}

function start() {
  const workers: PairedWorker<BillCall, BillReply>[] = [];
  const said: string[] = [];
  class FakeWorker extends PairedWorker<BillCall, BillReply> {
    constructor() {
      super(answer);
      workers.push(this);
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('demo')));
  const session: BillSession = new BillSession({
    texts: billTexts('en'),
    demoFile: '/demo/bill-of-demo.csv',
    onChange: () => {
      if (said.at(-1) !== session.activity.kind) said.push(session.activity.kind);
    },
  });
  return { session, workers, said };
}

/** What is on the page: which bill, and what was worked out for it. */
function shown({ facts, hasReport, report }: BillSession) {
  if (!hasReport) return 'as built';
  return `${facts?.files[0]?.name ?? 'demo'}: ${report.tagKeys?.[0]?.key ?? 'nothing'}`;
}

describe('a bill that is opened', () => {
  test('is shown, in another way when asked, and forgotten when closed', async () => {
    const { session, workers, said } = start();
    await session.open([file('bill')]);
    expect(shown(session)).toBe('bill: open BilledCost');
    await session.look(LISTED);
    expect(shown(session)).toBe('bill: look ListCost');
    expect(said).toEqual(['working', 'idle', 'working', 'idle']);
    session.close();
    expect(shown(session)).toBe('as built');
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test('stays where the next one is refused', async () => {
    const { session } = start();
    await session.open([file('bill')]);
    await session.open([file('mixed')]);
    expect(session.activity).toEqual({ kind: 'refused', issues: [issue('bill-mixed', 'mixed')] });
    expect(shown(session)).toBe('bill: open BilledCost');
  });

  test('stays where the next one is too large, which is not even read', async () => {
    const { session } = start();
    await session.open([file('bill')]);
    await session.open([file('half', MOST_BYTES / 2), file('more', MOST_BYTES)]);
    expect(session.activity).toEqual({ kind: 'refused', issues: [issue('bill-too-large', 'half, more')] });
    expect(shown(session)).toBe('bill: open BilledCost');
  });

  test('that is cancelled leaves the one before, which can be looked at', async () => {
    const { session } = start();
    await session.open([file('bill')]);
    const opening = session.open([file('slow')]);
    await expect.poll(() => session.activity).toMatchObject({ kind: 'working', what: 'Giving every value its type' });
    session.cancel();
    await opening;
    expect(session.activity).toEqual({ kind: 'cancelled' });
    await session.look(LISTED);
    expect(shown(session)).toBe('bill: look ListCost');
  });

  test('that is cancelled too late is the one that is shown: the worker has no other', async () => {
    const { session } = start();
    await session.open([file('bill')]);
    const opening = session.open([file('late')]);
    await expect.poll(() => session.activity).toMatchObject({ what: 'Giving every value its type' });
    session.cancel();
    await opening;
    await expect.poll(() => shown(session)).toBe('late: look BilledCost');
  });

  test('gives way to the next while it is still being read', async () => {
    const { session } = start();
    const first = session.open([file('slow')]);
    await session.open([file('bill')]);
    await first;
    expect(shown(session)).toBe('bill: open BilledCost');
    expect(session.activity).toEqual({ kind: 'idle' });
  });

  test('is shown where it came too late to give way and the next is refused, which is said to the end', async () => {
    const { session, said } = start();
    const first = session.open([file('late')]);
    await expect.poll(() => said).toContain('working');
    await session.open([file('mixed')]);
    await first;
    await expect.poll(() => shown(session)).toBe('late: look BilledCost');
    await expect.poll(() => session.activity).toEqual({ kind: 'refused', issues: [issue('bill-mixed', 'mixed')] });
  });

  test('is shown as was asked for while it was being read', async () => {
    const { session } = start();
    const opening = session.open([file('bill')]);
    await session.look(LISTED);
    await opening;
    await expect.poll(() => shown(session)).toBe('bill: look ListCost');
  });
});

describe('a worker that breaks down', () => {
  test('is said; the page is as built, and the next file opens', async () => {
    const { session, workers } = start();
    await session.open([file('bill')]);
    workers[0]?.breakDown('memory access out of bounds');
    expect(session.activity).toEqual({ kind: 'lost', reason: 'memory access out of bounds' });
    expect(shown(session)).toBe('as built');
    await session.open([file('bill again')]);
    expect(shown(session)).toBe('bill again: open BilledCost');
  });

  test('under a query loses the bill as well: the next query must not be of the demo account', async () => {
    const { session, workers } = start();
    await session.open([file('bill')]);
    const query = session.query({ ...QUERY, sql: 'for ever' }, () => undefined, new AbortController().signal);
    workers[0]?.breakDown('unreachable');
    expect(await query).toEqual({ kind: 'failed', reason: 'unreachable' });
    expect(session.activity).toEqual({ kind: 'lost', reason: 'unreachable' });
    expect(shown(session)).toBe('as built');
  });

  test('before a bill was open has lost none', async () => {
    const { session, workers } = start();
    const opening = session.open([file('stuck')]);
    workers[0]?.breakDown('no network');
    await opening;
    expect(session.activity).toEqual({ kind: 'failed', reason: 'no network' });
  });
});

describe('what does not react to being cancelled', () => {
  test('is ended after a while, which is said, and the next file opens', async () => {
    const { session, workers } = start();
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
    const { session } = start();
    vi.useFakeTimers();
    const opening = session.open([file('stuck')]);
    await vi.advanceTimersByTimeAsync(1);
    session.cancel();
    await vi.advanceTimersByTimeAsync(CANCEL_PATIENCE_MS);
    await opening;
    expect(session.activity).toEqual({ kind: 'cancelled' });
  });

  test('is not what waits for its turn behind something else', async () => {
    const { session, workers } = start();
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

test('the demo account is opened for who wants to see it in another way', async () => {
  const { session } = start();
  await session.look(LISTED);
  expect(shown(session)).toBe('demo: open ListCost');
});
