import { afterEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '#browser/billing/most-bytes.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { issue } from '#engine/kit/result.ts';
import { file, shown, startSession } from '../../../fixtures/browser/start-session.ts';

const LISTED = { ...WHOLE, metric: 'ListCost' } as const;

afterEach(() => vi.unstubAllGlobals());

describe('a bill that is opened', () => {
  test('is shown, in another way when asked, and forgotten when closed', async () => {
    const { session, workers, said } = startSession();
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
    const { session } = startSession();
    await session.open([file('bill')]);
    await session.open([file('mixed')]);
    expect(session.activity).toEqual({ kind: 'refused', issues: [issue('bill-mixed', 'mixed')] });
    expect(shown(session)).toBe('bill: open BilledCost');
  });

  test('stays where the next one is too large, which is not even read', async () => {
    const { session } = startSession();
    await session.open([file('bill')]);
    await session.open([file('half', MOST_BYTES / 2), file('more', MOST_BYTES)]);
    expect(session.activity).toEqual({ kind: 'refused', issues: [issue('bill-too-large', 'half, more')] });
    expect(shown(session)).toBe('bill: open BilledCost');
  });

  test('that is cancelled leaves the one before, which can be looked at', async () => {
    const { session } = startSession();
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
    const { session } = startSession();
    await session.open([file('bill')]);
    const opening = session.open([file('late')]);
    await expect.poll(() => session.activity).toMatchObject({ what: 'Giving every value its type' });
    session.cancel();
    await opening;
    await expect.poll(() => shown(session)).toBe('late: look BilledCost');
  });

  test('gives way to the next while it is still being read', async () => {
    const { session } = startSession();
    const first = session.open([file('slow')]);
    await session.open([file('bill')]);
    await first;
    expect(shown(session)).toBe('bill: open BilledCost');
    expect(session.activity).toEqual({ kind: 'idle' });
  });

  test('is shown where it came too late to give way and the next is refused, which is said to the end', async () => {
    const { session, said } = startSession();
    const first = session.open([file('late')]);
    await expect.poll(() => said).toContain('working');
    await session.open([file('mixed')]);
    await first;
    await expect.poll(() => shown(session)).toBe('late: look BilledCost');
    await expect.poll(() => session.activity).toEqual({ kind: 'refused', issues: [issue('bill-mixed', 'mixed')] });
  });

  test('is shown as was asked for while it was being read', async () => {
    const { session } = startSession();
    const opening = session.open([file('bill')]);
    await session.look(LISTED);
    await opening;
    await expect.poll(() => shown(session)).toBe('bill: look ListCost');
  });

  test('is shown in another way while its first report is still under way', async () => {
    const { session } = startSession();
    const opening = session.open([file('long')]);
    await expect.poll(() => session.hasReport).toBe(true);
    await session.look(LISTED);
    await opening;
    expect(shown(session)).toBe('long: look ListCost');
    expect(session.activity).toEqual({ kind: 'idle' });
  });

  test.each([
    ['before', true],
    ['after', false],
  ])('is held against an estimate that was chosen while it was being read, %s another view', async (_when, isFirst) => {
    const { session } = startSession();
    const opening = session.open([file('bill')]);
    if (isFirst) await session.compare(file('estimate'));
    await session.look(LISTED);
    if (!isFirst) await session.compare(file('estimate'));
    await opening;
    await expect.poll(() => session.comparison?.file).toBe('estimate by ListCost');
  });
});

test('the demo account is opened for who wants to see it in another way', async () => {
  const { session } = startSession();
  await session.look(LISTED);
  expect(shown(session)).toBe('demo: open ListCost');
});
