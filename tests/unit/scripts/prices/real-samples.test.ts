import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { folderLibrary, offerName, type Library } from '#scripts/prices/library.ts';
import { found } from '#scripts/prices/problem.ts';
import { readBody } from '#scripts/prices/read-body.ts';
import { readOffer } from '#scripts/prices/read-offer.ts';
import { runRefresh } from '#scripts/prices/run-refresh.ts';
import { SELECTORS } from '#scripts/prices/selectors.ts';

const SAMPLES = '../shared/prices/raw-price-list-samples';
const books = REGIONS.map(bookFor);
const layout = { isMessaging: () => true, sources: { messaging: [], platform: [] } };

test('every rate has a selector, once', () => {
  expect(SELECTORS.map(({ id }) => id)).toEqual([...bookFor('us-east-1').rates.keys()]);
});

const present = existsSync(SAMPLES);
if (!present) console.info(`Not read: ${SAMPLES} is not on this machine; the fixtures of this repository stand in.`);

if (present) {
  test('the real excerpts agree with the book', async () => {
    const { lines, ok: fine } = await runRefresh(books, layout, folderLibrary(SAMPLES), { services: [] });
    expect(fine).toBe(true);
    expect(lines.at(-1)).toMatch(/^0 moved, 68 unchanged, 1 older than the book, .* 0 failed$/);
  });

  test('a price changed in a real excerpt is found, and the figures it moves are named', async () => {
    const library = folderLibrary(SAMPLES);
    const dearer: Library = {
      async open(name) {
        const body = await library.open(name);
        if (!body.ok || body.value === null) return body;
        const text = new TextDecoder().decode(body.value).replaceAll('"0.0300000000"', '"0.0400000000"');
        return found(new TextEncoder().encode(text));
      },
    };
    const { lines } = await runRefresh(books, layout, dearer, { services: [] });
    const text = lines.join('\n');
    expect(text).toContain('kinesis.shard-hour sa-east-1: 0.03 → 0.04 (+33.3 %)');
    expect(text).toMatch(
      /\n {4}moves 30 published costs \(kinesis-provisioned\), \+[\d.]+ % to \+[\d.]+ %; the cheapest option stays\n/,
    );
    expect(text).toMatch(
      /sa-east-1 pix-payment-requested medium messaging: kinesis-provisioned: [\d.]+ USD → [\d.]+ USD/,
    );
  });

  test('Global free tiers and reserved terms are not read as prices', () => {
    for (const [offer, region] of [
      ['AWSQueueService', 'us-east-1'],
      ['AmazonEC2', 'sa-east-1'],
    ] as const) {
      const name = offerName(offer, region);
      const body = readBody(readFileSync(`${SAMPLES}/${name.file}`), name.file);
      const list = readOffer(body.ok ? body.value : null, name.file, name.url, region);
      const rows = list.ok ? list.value.rows : [];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => Number(row.price) > 0 && row.rateCode.includes('.JRTCKXETXF.'))).toBe(true);
    }
  });
}
