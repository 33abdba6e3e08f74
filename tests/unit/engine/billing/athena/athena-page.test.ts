import { TrinoSQL } from 'dt-sql-parser';
import { describe, expect, test } from 'vitest';
import { athenaPrices } from '#engine/billing/athena/athena-prices.ts';
import { joinSizes, NO_SIZE } from '#engine/billing/athena/layer-size.ts';
import { decodeS3Location } from '#engine/billing/athena/s3-location.ts';
import { LEAST_SCANNED, scanCost, scannedBytes } from '#engine/billing/athena/scan-cost.ts';
import { overAthenaRaw } from '#engine/billing/athena/trino-sql.ts';
import { lineageOf } from '#engine/billing/source/lineage.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { readySql } from '#engine/billing/workbench/ready-queries.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';

test.each([
  ['s3://bucket/costs/', 's3://bucket/costs'],
  [' s3://my.bucket-1 ', 's3://my.bucket-1'],
  ['s3://bucket/a=b/c_d', 's3://bucket/a=b/c_d'],
  ["s3://bucket/'; DROP TABLE x", null],
  ['https://bucket.s3.amazonaws.com/', null],
  ['s3://b', null],
  ['s3://Bucket/x', null],
  ['s3://bucket/a//b', null],
  [`s3://bucket/${'a'.repeat(1_100)}`, null],
  ['', null],
])('%j is the folder %j', (text, expected) => expect(decodeS3Location(text)).toBe(expected));

describe('what a query costs', () => {
  test('ten megabytes at least, then whole megabytes', () => {
    expect(scannedBytes(1)).toBe(LEAST_SCANNED);
    expect(scannedBytes(LEAST_SCANNED + 1)).toBe(11 * 1024 ** 2);
  });

  test('a terabyte costs what the book says, a price that is not known nothing at all', () => {
    expect(scanCost(1024 ** 4, 5)).toBe(5);
    expect(scanCost(1, 5)).toBeCloseTo((5 * 10) / 1024 ** 2, 12);
    expect(scanCost(1, null)).toBeNull();
  });

  test.each(REGIONS)('%s: the prices of the book, with their sources', (region) => {
    const { terabyte, storedGigabyte } = athenaPrices(bookFor(region));
    expect(terabyte.usd).toBe(Number(bookFor(region).rates.get('athena.query-tb')?.tiers?.[0]?.price));
    for (const { url, date } of [terabyte, storedGigabyte]) expect([url, date]).not.toContain('');
  });
});

test('sizes of pieces add up, column by column', () => {
  const a = { rows: 2, bytes: 30, columns: { tags: 10, billedcost: 5 } };
  const b = { rows: 1, bytes: 20, columns: { tags: 4 } };
  expect([a, b].reduce(joinSizes, NO_SIZE)).toEqual({ rows: 3, bytes: 50, columns: { tags: 14, billedcost: 5 } });
});

describe('the raw layer has other names in Athena', () => {
  const columns = ['lineItem/UnblendedCost', 'lineitem_unblendedcost', 'Odd "name"'];

  test('each name is replaced once, and no text', () => {
    const sql = `"lineItem/UnblendedCost" || "Odd ""name""" || 'the "lineItem/UnblendedCost" column' || "lineitem_unblendedcost"`;
    expect(overAthenaRaw(sql, columns)).toBe(
      `"lineitem_unblendedcost" || "odd_name_" || 'the "lineItem/UnblendedCost" column' || "lineitem_unblendedcost_2"`,
    );
  });

  test('the control total reads in Athena', () => {
    const names = ['lineItem/LineItemType', 'lineItem/UnblendedCost'];
    const lineage = lineageOf({ kind: 'cur-legacy' }, names);
    const scope = { view: WHOLE, currency: null, extent: null, anomaly: null, lineage };
    const sql = overAthenaRaw(readySql('control-total', scope) ?? '', names);
    expect(new TrinoSQL().validate(`${sql};`)).toEqual([]);
    expect(sql).not.toContain('lineItem/');
  });
});
