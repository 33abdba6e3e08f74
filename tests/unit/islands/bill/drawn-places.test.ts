import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameTurns } from '#browser/frame-turns.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { BillFacts } from '#islands/bill/calls.ts';
import { MANY_ROWS } from '#islands/bill/calls.ts';
import { DrawnPlaces } from '#islands/bill/drawn-places.ts';
import type { Screen } from '#islands/bill/view/screen.ts';
import { screenOf } from '#islands/bill/view/screen.ts';

const FOLLOWING = 4;
const PRECEDING = 2;
/** How long a part is awaited before that is drawn. */
const PATIENCE_MS = 100;
const unused = () => {
  throw new Error('nothing is asked for');
};
const LIVE = {
  ...{ look: unused, nextTurn: unused, ask: unused, writeSql: unused, demo: '' },
  demoScope: { currency: null, extent: null, anomaly: null },
};
const NONE = { conformance: { kind: 'not-applicable', reason: 'not-focus' } } as const;

const FACTS: BillFacts = {
  ...{ files: [], repeated: [], rows: MANY_ROWS, versions: [], columns: [], lineage: [], costs: [] },
  ...{ format: { kind: 'focus', version: '1.2' }, rejected: { count: 0, lines: [] } },
};

let facts: BillFacts | null = null;
let report: Partial<BillReport> = {};
let isWorking = true;
let linkSql: string | null = null;
let drawn: string[] = [];
let frames: (() => void)[] = [];

beforeEach(() => {
  facts = null;
  report = {};
  isWorking = true;
  linkSql = null;
  drawn = [];
  frames = [];
  vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: FOLLOWING });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A place of the page, so far from its top. */
function placeAt(top: number): Element {
  const place = { top, compareDocumentPosition: (other: { top: number }) => (other.top > top ? FOLLOWING : PRECEDING) };
  return place as unknown as Element;
}

function screen(): Screen {
  return screenOf({
    ...{ locale: 'en', texts: billTexts('en'), report, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking, facts, widths: [700], athena: [], live: { ...LIVE, linkSql: () => linkSql } },
  });
}

/** The last place of a page, which shows how the file conforms, and the first, which shows tags; added in this order. */
function twoPlaces(): DrawnPlaces {
  const places = new DrawnPlaces(screen, new FrameTurns());
  places.add(placeAt(2), { parts: ['conformance'], draw: () => drawn.push('last') });
  places.add(placeAt(1), { parts: ['tags'], draw: () => drawn.push('first') });
  return places;
}

/** Lets the browser have its frame, and the task after it. */
async function nextFrame(): Promise<void> {
  for (const frame of frames.splice(0)) frame();
  await vi.advanceTimersToNextTimerAsync();
}

/** Lets as many frames pass as anything could be drawn in. */
async function manyFrames(): Promise<void> {
  for (let count = 0; count < 5; count += 1) await nextFrame();
}

const BOTH = { tags: null, ...NONE };

test('the first place is drawn at once, the others a frame each', async () => {
  report = BOTH;
  twoPlaces().draw();
  expect(drawn).toEqual(['first']);
  await nextFrame();
  expect(drawn).toEqual(['first', 'last']);
  await nextFrame();
  expect(frames).toEqual([]);
});

test('a part that comes is drawn where it is shown, and nowhere else', async () => {
  const places = twoPlaces();
  places.draw();
  await manyFrames();
  expect(drawn).toEqual(['first', 'last']);
  report = NONE;
  places.draw();
  expect(drawn).toEqual(['first', 'last', 'last']);
  await manyFrames();
  expect(drawn).toEqual(['first', 'last', 'last']);
});

test('that a part is awaited is drawn only once it has been for a while', async () => {
  const places = twoPlaces();
  places.draw();
  expect(drawn).toEqual([]);
  report = { tags: null };
  places.draw();
  expect(drawn).toEqual(['first']);
  await manyFrames();
  expect(drawn).toEqual(['first', 'last']);
});

test('that a part of a bill with many rows is awaited is drawn like all else', async () => {
  facts = FACTS;
  report = { tags: null };
  twoPlaces().draw();
  expect(drawn).toEqual(['first']);
  await nextFrame();
  expect(drawn).toEqual(['first', 'last']);
});

test('what has waited for a while waits on as long as something else is being drawn', async () => {
  const places = twoPlaces();
  places.draw();
  report = { tags: null };
  places.draw();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(drawn).toEqual(['first']);
  await nextFrame();
  expect(drawn).toEqual(['first']);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(drawn).toEqual(['first', 'last']);
});

test('what comes while a frame is awaited is drawn in it, not before what was drawn is painted', async () => {
  const places = twoPlaces();
  report = { tags: null };
  places.draw();
  report = BOTH;
  places.draw();
  expect(drawn).toEqual(['first']);
  await nextFrame();
  expect(drawn).toEqual(['first', 'last']);
  await manyFrames();
  expect(drawn).toEqual(['first', 'last']);
});

test('once nothing more comes, only what is missing is drawn anew', async () => {
  const places = twoPlaces();
  report = NONE;
  places.draw();
  await manyFrames();
  expect(drawn).toEqual(['last', 'first']);
  isWorking = false;
  places.draw();
  await manyFrames();
  expect(drawn).toEqual(['last', 'first', 'first']);
});

test('a query that is kept in the link is drawn where it is shown, and nowhere else', async () => {
  const places = twoPlaces();
  places.add(placeAt(3), { parts: [], showsLinkSql: true, draw: () => drawn.push('query') });
  places.draw();
  for (let place = 0; place < 3; place += 1) await nextFrame();
  drawn = [];
  linkSql = 'SELECT 1';
  places.draw();
  await nextFrame();
  expect(drawn).toEqual(['query']);
});

test('what is dropped is not drawn any more, not even what waits for its frame', async () => {
  const places = twoPlaces();
  report = { tags: null };
  places.draw();
  places.dropAll();
  await manyFrames();
  expect(drawn).toEqual(['first']);
  expect(frames).toEqual([]);
});

test('a place that cannot be drawn is reported, once, and the others are drawn', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const fault = new Error('cannot be drawn');
  const places = twoPlaces();
  places.add(placeAt(0), {
    parts: ['tags'],
    draw: () => {
      throw fault;
    },
  });
  places.draw();
  await nextFrame();
  await nextFrame();
  await nextFrame();
  expect(drawn).toEqual(['first', 'last']);
  expect(reported).toEqual([fault]);
});
