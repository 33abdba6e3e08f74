import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PriceBook } from '#engine/pricing/price-book.ts';
import { folderLibrary, type Library } from '#scripts/prices/library.ts';
import { found, problem, refuse } from '#scripts/prices/problem.ts';
import { runRefresh } from '#scripts/prices/run-refresh.ts';
import { SELECTORS } from '#scripts/prices/selectors.ts';
import { bookOf, STANDARD } from './fixture-book.ts';

const FIXTURES = 'tests/fixtures/offers';

async function refresh(book: PriceBook, folder: string | Library, services: readonly string[] = []) {
  const library = typeof folder === 'string' ? folderLibrary(`${FIXTURES}/${folder}`) : folder;
  const layout = { isMessaging: () => true, sources: { messaging: [], platform: [] } };
  const selectors = SELECTORS.filter(({ id }) => book.rates.has(id));
  const { lines, ok, files } = await runRefresh([book], layout, library, { services, selectors });
  return { text: lines.join('\n'), ok, book: files.get('sa-east-1/messaging.json') ?? '', files };
}

/** A library that holds one body, whatever it is asked for. */
function holding(body: Uint8Array): Library {
  return { open: () => Promise.resolve(found(body)) };
}

describe('runRefresh on offer files', () => {
  test('finds a ladder unchanged and takes the newer source over', async () => {
    const { text, ok, book, files } = await refresh(bookOf(STANDARD), 'good');
    expect(ok).toBe(true);
    expect(text).toContain('0 moved, 1 unchanged');
    expect(book).toContain('"rateCode":"STANDARDSAOPAULO.STEP1"');
    expect(files.get('messaging-sources.json')).toContain('"date":"2026-11-10"');
  });

  test('says what moved and by how much', async () => {
    const { text } = await refresh(bookOf({ ...STANDARD, tiers: undefined, price: '0.0000005' }), 'good');
    expect(text).toContain(
      'sqs.standard-requests sa-east-1: 0.0000005 → 0.0000004, 0.0000003 from 100000000000, 0.00000024 from 200000000000 (-20.0 %)',
    );
  });

  test('fills a price that was not known', async () => {
    const { text, book } = await refresh(bookOf({ id: 'sqs.fifo-requests', unit: 'request', price: null }), 'good');
    expect(text).toContain('sqs.fifo-requests sa-east-1: not known → 0.0000005');
    expect(book).toContain('{"id":"sqs.fifo-requests","unit":"request","price":"0.0000005"');
  });

  test('tells products that share a usage type apart by their operation', async () => {
    const hours = (id: string) => ({ id, unit: 'hour', price: '0.034' });
    const { text } = await refresh(bookOf(hours('elb.alb-hour'), hours('elb.nlb-hour')), 'good');
    expect(text).toContain('elb.alb-hour sa-east-1: 0.034 → 0.035');
    expect(text).toContain('elb.nlb-hour sa-east-1: 0.034 → 0.036');
  });

  test('turns a price per GiB/s into one per MiB/s, and never takes a reserved price', async () => {
    const book = bookOf(
      { id: 'ebs.gp3-throughput-mibps-month', unit: 'MiB/s-month', price: '0.076' },
      { id: 'ec2.m7g-large-linux-hour', unit: 'instance-hour', price: '0.1301' },
    );
    expect((await refresh(book, 'good')).text).toContain('0 moved, 2 unchanged');
  });

  test('leaves a free first step to the allowances', async () => {
    const book = bookOf({ id: 'dynamodb.storage-gb-month', unit: 'GB-month', price: '0.375' });
    const { text, book: written } = await refresh(book, 'good');
    expect(text).toContain('0 moved, 1 unchanged');
    expect(written).toContain('"rateCode":"TABLESTORAGESAOP.STEP2"');
  });

  test('knows data transfer by the region it leaves', async () => {
    const book = bookOf({ id: 'data-transfer.inter-az-gb', unit: 'GB', price: '0.02' });
    expect((await refresh(book, 'good')).text).toContain('data-transfer.inter-az-gb sa-east-1: 0.02 → 0.01');
  });

  test('reads a compressed body, whatever its name', async () => {
    const body = gzipSync(readFileSync(`${FIXTURES}/good/AWSQueueService-sa-east-1.json`));
    const { text } = await refresh(bookOf(STANDARD), holding(body));
    expect(text).toContain('0 moved, 1 unchanged');
  });

  test('does not go back to a list older than the book', async () => {
    const book = bookOf({ ...STANDARD, tiers: undefined, price: '0.0000005' });
    const body = readFileSync(`${FIXTURES}/good/AWSQueueService-sa-east-1.json`, 'utf8').replace(
      '2026-11-10',
      '2026-01-10',
    );
    const { text, ok } = await refresh(book, holding(Buffer.from(body)));
    expect(ok).toBe(true);
    expect(text).toContain('sqs.standard-requests sa-east-1: 2026-01-10 against 2026-10-01');
    expect(text).toContain('0 moved, 0 unchanged, 1 older than the book');
  });
});

describe('runRefresh on feeds', () => {
  test('joins a rate under two keys by its rate code, and survives accents', async () => {
    const rateCode = 'SHARDHOURSAOPAUL';
    const { text } = await refresh(
      bookOf({ id: 'kinesis.shard-hour', unit: 'shard-hour', price: '0.03', rateCode }),
      'good',
    );
    expect(text).toContain('kinesis.shard-hour sa-east-1: 0.03 → 0.031 (+3.3 %)');
  });

  test('finds a rate that stands under a hash only', async () => {
    const book = bookOf({ id: 'kinesis.ondemand-advantage-in-gb', unit: 'GB', price: '0.064' });
    expect((await refresh(book, 'good')).text).toContain('0 moved, 1 unchanged');
  });

  test('reads bounds from the keys and drops the free step', async () => {
    const rateCode = 'HTTPDELIVERYSAOP.PAIDSTEP01';
    const book = bookOf({ id: 'sns.delivery-http', unit: 'delivery', price: '0.0000006', rateCode });
    expect((await refresh(book, 'good')).text).toContain('0 moved, 1 unchanged');
  });
});

describe('runRefresh refuses', () => {
  test('a rate that cannot be selected, and names its list', async () => {
    const { text } = await refresh(bookOf(STANDARD), 'changed-unit');
    expect(text).toContain('sqs.standard-requests sa-east-1 in AWSQueueService-sa-east-1.json\n');
  });

  test.each([
    ['wrong-region', 'wrong-region: AWSQueueService-sa-east-1.json: expected sa-east-1, actual us-east-1'],
    ['duplicate-sku', 'candidates-many: sqs.standard-requests: count 2'],
    ['changed-unit', 'unit-changed: sqs.standard-requests: expected Requests, actual 1M Requests'],
    ['missing-tier', 'ladder-gap: sqs.standard-requests[1]: expected 100000000000, actual 200000000000'],
    ['truncated', 'body-truncated: AWSQueueService-sa-east-1.json'],
  ])('%s', async (folder, message) => {
    const { text, ok } = await refresh(bookOf(STANDARD), folder);
    expect(text).toContain(message);
    expect(ok).toBe(false);
  });

  test('two products for one rate, and lists both', async () => {
    const { text } = await refresh(bookOf({ ...STANDARD, sku: 'STANDARDSAOPAULO' }), 'duplicate-sku');
    expect(text).toContain(
      'sku STANDARDSAOPAULO, usageType Requests-Tier1, operation (none), unit Requests, price 0.0000004000',
    );
    expect(text).toContain(
      'sku STANDARDTWINXXXX, usageType Requests-Tier1, operation (none), unit Requests, price 0.0000004400',
    );
  });

  test('a free step no allowance accounts for', async () => {
    const body = readFileSync(`${FIXTURES}/good/AmazonDynamoDB-sa-east-1.json`, 'utf8').replaceAll('"25"', '"50"');
    const book = bookOf({ id: 'dynamodb.storage-gb-month', unit: 'GB-month', price: '0.375' });
    const { text, ok } = await refresh(book, holding(Buffer.from(body)));
    expect(text).toContain('free-step-unknown: dynamodb.storage-gb-month: free 50, allowed 25');
    expect(ok).toBe(false);
  });

  test('to guess when a list cannot be reached, and says it once', async () => {
    const library: Library = {
      open: () => Promise.resolve(refuse([problem('list-unreachable', 'the list', { reason: 'no route' })])),
    };
    const { text, ok: fine } = await refresh(
      bookOf(STANDARD, { id: 'sqs.fifo-requests', unit: 'request', price: null }),
      library,
    );
    expect(text).toContain(
      'sqs.fifo-requests sa-east-1, sqs.standard-requests sa-east-1\n    list-unreachable: the list: reason no route',
    );
    expect(fine).toBe(false);
  });

  test('a file that is something else', async () => {
    const { text } = await refresh(bookOf(STANDARD), holding(Buffer.from('{"hello":1}')));
    expect(text).toContain('not-an-offer: AWSQueueService-sa-east-1.json');
  });
});

describe('runRefresh on what it does not find', () => {
  const KEY = { id: 'kms.key-month', unit: 'key-month', price: '1', sku: 'KEYSAOPAULOXXXXX' };
  const elsewhere = bookOf(STANDARD, KEY);

  test('reports it and goes on', async () => {
    const { text, ok } = await refresh(elsewhere, 'good');
    expect(ok).toBe(true);
    expect(text).toContain('sa-east-1: no list at hand: 1 rate');
    expect(text).toContain('files not there: awskms-sa-east-1.json, feed-kms.json');
  });

  test('fails when it finds no list at all', async () => {
    const nowhere: Library = { open: () => Promise.resolve(found(null)) };
    const { text, ok } = await refresh(elsewhere, nowhere);
    expect(ok).toBe(false);
    expect(text).toContain('lists-missing');
    expect(text).toContain('files not there: AWSQueueService-sa-east-1.json');
  });

  test('fails when the service was asked for by name', async () => {
    const { text, ok } = await refresh(bookOf(STANDARD, KEY), 'good', ['kms', 'sqs']);
    expect(text).toContain('service-incomplete: kms: known prices not found 1');
    expect(ok).toBe(false);
  });

  test('keeps an unknown price unknown', async () => {
    const { ok, book } = await refresh(
      bookOf({ id: 'sqs.fair-queue-surcharge', unit: 'request', price: null }),
      'good',
      ['sqs'],
    );
    expect(ok).toBe(true);
    expect(book).toContain('"price":null');
  });
});
