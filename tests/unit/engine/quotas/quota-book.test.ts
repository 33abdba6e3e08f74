import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '#engine/pricing/region.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { allQuotas } from '#engine/quotas/all-quotas.ts';
import { EXPRESS_BROKERS, STANDARD_BROKERS } from '#engine/quotas/brokers.ts';
import { QUOTA_LIMITS, quotaFor } from '#engine/quotas/quota-book.ts';
import { quotaValues } from '#i18n/text/quota-values.ts';

const RESEARCH = '../shared/quotas/quotas.json';

describe('quotaFor', () => {
  test('prefers the figure of the region', () => {
    const values = REGIONS.map((region) => quotaFor(region, 'eventbridge-bus-classic.putevents-quota')?.value);
    expect(values).toEqual([10_000, 600, 10_000]);
  });

  test('falls back to the figure for all regions', () => {
    expect(quotaFor('sa-east-1', 'sqs-standard.batch-size')?.value).toBe(10);
  });

  test('answers null when nothing is known', () => {
    expect(quotaFor('sa-east-1', 'sqs-standard.made-up')).toBeNull();
  });

  test('knows the broker tables', () => {
    expect(quotaFor('sa-east-1', 'msk-express.broker-express.m7g.large-ingress-sustained')?.value).toBe(15.6);
  });

  test.each(REGIONS)('has a regional figure for every regional quota in %s', (region) => {
    const regional = new Set(QUOTA_LIMITS.filter((quota) => quota.region !== 'all').map((quota) => quota.id));
    for (const id of regional) expect(quotaFor(region, id), id).not.toBeNull();
  });
});

test('no quota is stated twice for one region', () => {
  const keys = allQuotas().map((quota) => `${quota.id} ${quota.region}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every source can be followed', () => {
  for (const quota of allQuotas()) expect(quota.source, quota.id).toMatch(/^https:\/\/|\bAWS\b/);
});

test('every broker type has a price', () => {
  for (const { type, rate } of [...STANDARD_BROKERS, ...EXPRESS_BROKERS]) {
    expect(bookFor('us-east-1').rates.get(rate)?.unit, type).toBe('broker-hour');
  }
});

interface ResearchRecord {
  readonly service: string;
  readonly property: string;
  readonly value: number | string | boolean;
  readonly region: string;
  readonly source_date: string;
  readonly confidence: string;
}

function readResearch(): readonly ResearchRecord[] {
  if (!existsSync(RESEARCH)) return [];
  return (JSON.parse(readFileSync(RESEARCH, 'utf8')) as { records: ResearchRecord[] }).records;
}

const research = readResearch();
if (research.length === 0) console.info(`Not compared: ${RESEARCH} is not on this machine, so the quotas stand alone.`);

/** Kept as sentences in the research, as numbers here so that they can be compared with a workload. */
const AS_NUMBERS = new Map([
  ['msk-standard.brokers-per-cluster', 60],
  ['msk-express.brokers-per-cluster', 60],
  ['msk-standard.max-payload', 1_048_576],
]);

/** Read at a newer source than the research's, with another answer: the book has the later date. */
const READ_SINCE = new Set(['dynamodb.ttl-delay']);

/** Facts in words are stored as codes; their English text is the research's. */
function inWords(value: number | string | boolean): number | string | boolean {
  const words = Object.entries(quotaValues).find(([code]) => code === value)?.[1];
  return words?.en ?? value;
}

if (research.length > 0) {
  test('every record of the research is in the quota book with its value', () => {
    const known = new Map(allQuotas().map((quota) => [`${quota.id} ${quota.region}`, quota]));
    expect(research).toHaveLength(415);
    for (const record of research) {
      const id = `${record.service}.${record.property}`.replaceAll('_', '-');
      const quota = known.get(`${id} ${record.region}`);
      if (READ_SINCE.has(id)) {
        expect(quota && quota.date > record.source_date, id).toBe(true);
        continue;
      }
      expect(quota && inWords(quota.value), id).toBe(AS_NUMBERS.get(id) ?? record.value);
      expect(quota?.confidence, id).toBe(record.confidence.replaceAll(' ', '-'));
    }
  });
}
