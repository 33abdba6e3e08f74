import { afterEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
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

  test('is shown in a cost that it has; what was asked for stays for the next one', async () => {
    const { session } = startSession();
    await session.open([file('bill unbilled')]);
    expect([session.shownView, session.viewOf('tagKeys')]).toEqual([LISTED, LISTED]);
    // What is drawn from another object is drawn anew.
    expect(session.shownView).toBe(session.shownView);
    await session.open([file('bill')]);
    expect([session.shownView, session.viewOf('tagKeys')]).toEqual([WHOLE, WHOLE]);
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
    await expect.poll(() => session.shown.comparison?.file).toBe('estimate by ListCost');
  });
});

describe('an estimate that is chosen while the first report is under way', () => {
  async function chosen() {
    const started = startSession();
    const opening = started.session.open([file('long')]);
    await expect.poll(() => started.session.hasReport).toBe(true);
    await started.session.compare(file('estimate'));
    return { ...started, opening };
  }

  test('waits for it, and is compared once it is there', async () => {
    const { session, opening, endReports } = await chosen();
    expect(session.activity.kind).toBe('working');
    endReports();
    await opening;
    await expect.poll(() => session.shown.comparison?.file).toBe('estimate by BilledCost');
    expect(shown(session)).toBe('long: open BilledCost');
    await expect.poll(() => session.activity).toEqual({ kind: 'idle' });
  });

  test('is compared with the bill as it is shown by then', async () => {
    const { session, opening } = await chosen();
    await session.look(LISTED);
    await opening;
    await expect.poll(() => session.shown.comparison?.file).toBe('estimate by ListCost');
    expect(shown(session)).toBe('long: look ListCost');
  });

  test('is given up with it', async () => {
    const { session, opening } = await chosen();
    session.cancel();
    await opening;
    expect(session.activity).toEqual({ kind: 'cancelled' });
    expect(session.shown.comparison).toBeNull();
    await session.compare(file('another'));
    expect(session.shown.comparison?.file).toBe('another by BilledCost');
  });
});

describe('of two estimates the last is compared', () => {
  test('with the demo account, where no bill is open', async () => {
    const { session, said } = startSession();
    const first = session.compare(file('estimate'));
    expect(session.activity.kind).toBe('working');
    await Promise.all([first, session.compare(file('another'))]);
    await expect.poll(() => session.shown.comparison?.file).toBe('another by BilledCost');
    await expect.poll(() => session.activity).toEqual({ kind: 'idle' });
    expect(session.shown.comparison?.file).toBe('another by BilledCost');
    expect(said.at(-1)).toBe('idle');
  });

  test('at once, where the first takes long', async () => {
    const { session } = startSession();
    await session.open([file('bill')]);
    const first = session.compare(file('long estimate'));
    await session.compare(file('another'));
    await first;
    expect(session.shown.comparison?.file).toBe('another by BilledCost');
    expect(session.activity).toEqual({ kind: 'idle' });
  });

  test('where one is, and the demo account cannot be opened, it is not compared with what comes later', async () => {
    const { session } = startSession();
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    await session.compare(file('estimate'));
    expect(session.activity).toEqual({ kind: 'not-fetched', what: 'demo' });
    await session.open([file('bill')]);
    expect(session.shown.comparison).toBeNull();
  });
});

describe('the overview of a bill that is still being opened', () => {
  /** Opens a bill, then one of which the overview comes first; goes on once that is shown. */
  async function glimpsed(name: string) {
    const started = startSession();
    await started.session.open([file('bill')]);
    const opening = started.session.open([file(name)]);
    await expect.poll(() => shown(started.session)).toBe(`${name}: overview`);
    return { ...started, opening };
  }

  test('is shown, and stays until it is worked out anew', async () => {
    const { session, said, opening } = await glimpsed('long glimpsed');
    expect(session.activity.kind).toBe('working');
    await expect.poll(() => session.activity).toMatchObject({ what: 'Working the figures out' });
    expect(shown(session)).toBe('long glimpsed: overview');
    await session.look(LISTED);
    await opening;
    expect(shown(session)).toBe('long glimpsed: look ListCost');
    expect(said.at(-1)).toBe('idle');
  });

  test('gives way to the bill before where the reader cancels', async () => {
    const { session, opening } = await glimpsed('slow glimpsed');
    session.cancel();
    await opening;
    expect(session.activity).toEqual({ kind: 'cancelled' });
    expect(shown(session)).toBe('bill: open BilledCost');
    await session.look(LISTED);
    expect(shown(session)).toBe('bill: look ListCost');
  });

  test('gives way to the page as it was built where no bill was open', async () => {
    const { session } = startSession();
    const opening = session.open([file('slow glimpsed')]);
    await expect.poll(() => shown(session)).toBe('slow glimpsed: overview');
    session.cancel();
    await opening;
    expect(shown(session)).toBe('as built');
  });

  test.each([
    ['is refused', 'mixed glimpsed', { kind: 'refused', issues: [issue('bill-mixed', 'mixed glimpsed')] }],
    ['fails', 'broken glimpsed', { kind: 'failed', reason: 'no memory' }],
  ])('gives way to the bill before where the rest of it %s', async (_what, name, activity) => {
    const { session } = startSession();
    await session.open([file('bill')]);
    await session.open([file(name)]);
    expect(session.activity).toEqual(activity);
    expect(shown(session)).toBe('bill: open BilledCost');
  });

  test('is of the bill that is open where it was cancelled too late', async () => {
    const { session, opening } = await glimpsed('late glimpsed');
    session.cancel();
    await opening;
    await expect.poll(() => shown(session)).toBe('late glimpsed: look BilledCost');
  });

  test('gives way to the next bill', async () => {
    const { session, opening } = await glimpsed('slow glimpsed');
    await session.open([file('bill again')]);
    await opening;
    expect(shown(session)).toBe('bill again: open BilledCost');
  });

  test('is lost with the worker, and the bill before with it', async () => {
    const { session, workers, opening } = await glimpsed('slow glimpsed');
    workers[0]?.breakDown('unreachable');
    await opening;
    expect(session.activity).toEqual({ kind: 'lost', reason: 'unreachable' });
    expect(shown(session)).toBe('as built');
  });

  test('is no bill that could be lost', async () => {
    const { session, workers } = startSession();
    const opening = session.open([file('slow glimpsed')]);
    await expect.poll(() => shown(session)).toBe('slow glimpsed: overview');
    workers[0]?.breakDown('unreachable');
    await opening;
    expect(session.activity).toEqual({ kind: 'failed', reason: 'unreachable' });
    expect(shown(session)).toBe('as built');
  });

  test('is closed with the page: nothing is drawn after', async () => {
    const { session, said, opening } = await glimpsed('slow glimpsed');
    session.stop();
    const before = said.length;
    await opening;
    expect(shown(session)).toBe('as built');
    expect(said.slice(before)).toEqual([]);
  });
});

test('the demo account is opened for who wants to see it in another way', async () => {
  const { session } = startSession();
  await session.look(LISTED);
  expect(shown(session)).toBe('demo: open ListCost');
});
