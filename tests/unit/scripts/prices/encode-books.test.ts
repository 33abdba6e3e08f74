import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Source } from '#engine/pricing/decode-source.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import type { BookKind } from '#scripts/prices/encode-books.ts';
import { encodeBooks } from '#scripts/prices/encode-books.ts';
import { bookOf } from './fixture-book.ts';

const BOOKS = 'src/engine/pricing/books';

function source(url: string): Source {
  return { url: `https://aws.amazon.com/${url}`, date: '2026-10-01', confidence: 'price-list' };
}

describe('encodeBooks', () => {
  test('writes the committed books byte by byte, so that a refresh changes what moved only', () => {
    const sourcesOf = (kind: BookKind) =>
      (JSON.parse(readFileSync(`${BOOKS}/${kind}-sources.json`, 'utf8')) as { sources: readonly Source[] }).sources;
    const sources = { messaging: sourcesOf('messaging'), platform: sourcesOf('platform') };
    const isMessaging = (id: string) => messagingBookFor('sa-east-1').rates.has(id);
    const files = encodeBooks(REGIONS.map(bookFor), { isMessaging, sources });
    expect([...files.keys()]).toHaveLength(8);
    for (const [file, text] of files) expect(text, file).toBe(readFileSync(`${BOOKS}/${file}`, 'utf8'));
  });

  test('gives new sources the places of those no longer used', () => {
    const book = bookOf({ id: 'sqs.fifo-requests', unit: 'request', price: '0.0000005' });
    const sources = { messaging: [source('gone/'), source('gone-too/')], platform: [] };
    const files = encodeBooks([book], { isMessaging: () => true, sources });
    expect(files.get('sa-east-1/messaging.json')).toContain('"source":0');
    expect(JSON.parse(files.get('messaging-sources.json') ?? '')).toEqual({ sources: [source('')] });
  });

  test('leaves the sources still in use at their numbers', () => {
    const book = bookOf({ id: 'sqs.fifo-requests', unit: 'request', price: '0.0000005' });
    const files = encodeBooks([book], {
      isMessaging: () => true,
      sources: { messaging: [source('gone/'), source('')], platform: [] },
    });
    expect(files.get('sa-east-1/messaging.json')).toContain('"source":1');
  });
});
