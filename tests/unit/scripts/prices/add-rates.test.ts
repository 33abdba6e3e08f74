import { describe, expect, test } from 'vitest';
import { decodePriceBook, type PriceBook } from '#engine/pricing/price-book.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { folderLibrary } from '#scripts/prices/library.ts';
import { runRefresh } from '#scripts/prices/run-refresh.ts';
import { isMessagingRate, SELECTORS, type Selector } from '#scripts/prices/selectors.ts';
import { bookOf, STANDARD } from './fixture-book.ts';

const SAO_PAULO = bookOf(STANDARD);
const IRELAND: PriceBook = { ...SAO_PAULO, region: 'eu-west-1' };
const ADD = { unit: 'request', book: 'messaging' };
const NEW: Selector = {
  id: 'sqs.new-requests',
  offer: 'AWSQueueService',
  usageType: 'Requests-FIFO-Tier1',
  add: ADD,
};

async function refresh(selector: Selector, books: readonly PriceBook[] = [SAO_PAULO, IRELAND]) {
  const standard = SELECTORS.filter(({ id }) => id === STANDARD.id);
  const selectors = [...standard, selector];
  const there = new Set([STANDARD.id]);
  const layout = {
    isMessaging: (id: string) => isMessagingRate(id, there, selectors),
    sources: { messaging: [], platform: [] },
  };
  const library = folderLibrary('tests/fixtures/offers/good');
  const { lines, ok, files } = await runRefresh(books, layout, library, { services: [], selectors });
  const bookAt = (file: string) => JSON.parse(files.get(file) ?? '{}') as { rates?: { id: string }[] };
  const rateAt = (file: string) => bookAt(file).rates?.find(({ id }) => id === selector.id);
  return { text: lines.join('\n'), ok, files, rateAt };
}

describe('a rate that is not in the books yet', () => {
  test('is written into the book of every region, unknown where it was not found', async () => {
    const { ok, text, files, rateAt } = await refresh(NEW);
    expect(text).toContain('sqs.new-requests sa-east-1: not known → 0.0000005');
    expect(ok).toBe(true);
    expect(rateAt('sa-east-1/messaging.json')).toMatchObject({ unit: 'request', price: '0.0000005' });
    expect(rateAt('eu-west-1/messaging.json')).toMatchObject({ unit: 'request', price: null, note: 'not-read' });
    for (const region of ['sa-east-1', 'eu-west-1']) {
      const { sources } = JSON.parse(files.get('messaging-sources.json') ?? '') as { sources: object[] };
      const written = JSON.parse(files.get(`${region}/messaging.json`) ?? '') as object;
      expect(decodePriceBook({ ...written, sources })).toMatchObject({ ok: true });
    }
  });

  test('goes to the platform book when its selector says so', async () => {
    const { rateAt } = await refresh({ ...NEW, add: { ...ADD, book: 'platform' } });
    expect(rateAt('sa-east-1/platform.json')).toBeDefined();
    expect(rateAt('sa-east-1/messaging.json')).toBeUndefined();
  });

  test.each([
    ['rate-unknown: sqs.new-requests: not in sa-east-1, eu-west-1, missing add', { add: undefined }],
    ['value-unknown: sqs.new-requests.add.book: expected messaging, platform', { add: { ...ADD, book: 'other' } }],
    ['not-text: sqs.new-requests.add.unit', { add: { ...ADD, unit: '' } }],
    ['service-unknown: mainframe.requests: known api-gateway', { id: 'mainframe.requests' }],
    ['rate-not-found: sqs.new-requests: searched AWSQueueService-sa-east-1.json', { usageType: 'Requests-New' }],
    ['unit-changed: sqs.new-requests: expected shard-hour, actual Requests', { add: { ...ADD, unit: 'shard-hour' } }],
  ])('is refused: %s', async (message, change) => {
    const { add, ...rest } = { ...NEW, ...change };
    const { ok, text } = await refresh(add === undefined ? rest : { ...rest, add });
    expect(text).toContain(message);
    expect(ok).toBe(false);
  });
});

test('no selector still says how to add a rate that is in the books', () => {
  const rates = bookFor('sa-east-1').rates;
  expect(SELECTORS.filter(({ id, add }) => add !== undefined && rates.has(id))).toEqual([]);
});
