import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '#browser/billing/open-database.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { answerBillCalls } from '#islands/bill/answer-bill-calls.ts';
import type { BillCall } from '#islands/bill/calls.ts';
import { compareFile } from '#islands/bill/compare-file.ts';
import { loadBill } from '#islands/bill/load-bill.ts';

vi.mock('#browser/billing/open-database.ts', () => ({ openDatabase: vi.fn() }));
vi.mock('#browser/billing/read-parquet.ts', () => ({ prepareParquet: () => Promise.resolve() }));
vi.mock('#engine/billing/analysis/report-bill.ts', () => ({ reportBill: vi.fn() }));
vi.mock('#islands/bill/compare-file.ts', () => ({ compareFile: vi.fn() }));
vi.mock('#islands/bill/load-bill.ts', () => ({ loadBill: vi.fn() }));
vi.mock('#islands/bill/shorten-texts.ts', () => ({ shortenTexts: (part: unknown) => part }));
vi.mock('#islands/bill/sql/answer-sql.ts', () => ({ answerSql: () => Promise.resolve() }));

const LISTED = { ...WHOLE, metric: 'ListCost' } as const;
const OPEN = { kind: 'open', files: [], view: WHOLE } as const;
const ESTIMATE = new File(['x'], 'estimate');

const cancel = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.mocked(openDatabase).mockResolvedValue({ cancel } as never);
  vi.mocked(loadBill).mockResolvedValue(ok({ bill: { costs: ['BilledCost', 'ListCost'] }, facts: {} }) as never);
  vi.mocked(reportBill).mockImplementation(async function* (_bill, { metric }) {
    yield await Promise.resolve({ tagKeys: [{ key: metric, weight: 1 }] });
  });
  vi.mocked(compareFile).mockImplementation((_file, _bill, { metric }) =>
    Promise.resolve(fail([issue('value-unknown', metric)])),
  );
});

afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

/** What a worker answers to calls one after the other: of which cost each report and each comparison is. */
async function answers(calls: readonly BillCall[]): Promise<string[]> {
  const answer = answerBillCalls();
  const said: string[] = [];
  for (const call of calls)
    for await (const reply of answer(call, new AbortController().signal)) {
      if (reply.kind === 'part') said.push(`report ${String(reply.part.tagKeys?.[0]?.key)}`);
      if (reply.kind === 'compared' && !reply.result.ok) said.push(`compared ${String(reply.result.issues[0]?.path)}`);
    }
  return said;
}

describe('an estimate', () => {
  test('is compared alone where the report is of the same view', async () => {
    const compare = { kind: 'compare', estimate: ESTIMATE, view: { ...WHOLE } } as const;
    expect(await answers([OPEN, compare])).toEqual(['report BilledCost', 'compared BilledCost']);
  });

  test('brings the report of its view where that is another than was reported', async () => {
    const compare = { kind: 'compare', estimate: ESTIMATE, view: LISTED } as const;
    expect(await answers([OPEN, compare])).toEqual(['report BilledCost', 'report ListCost', 'compared ListCost']);
  });
});

test.each([
  ['a file of the reader', OPEN],
  ['the demo account for a query', { kind: 'sql', sql: 'SELECT 1', demo: '/demo.csv' }],
] as const)('opening %s ends in the database when it is cancelled', async (_what, call) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('demo')));
  const reading = new AbortController();
  vi.mocked(loadBill).mockImplementation(async (_database, _files, { signal }) => {
    reading.abort();
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled(), { timeout: 1000 });
    signal.throwIfAborted();
    return fail([]);
  });
  const replies = answerBillCalls()(call, reading.signal)[Symbol.asyncIterator]();
  await expect(replies.next()).rejects.toThrow('aborted');
  expect(cancel).toHaveBeenCalled();
});
