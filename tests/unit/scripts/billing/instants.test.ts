import { expect, test } from 'vitest';
import { textOf } from '#engine/billing/analysis/bill-database.ts';
import { openCharges } from '../../../fixtures/billing/judge-charges.ts';

const AT: readonly (readonly [written: string, utc: string | null])[] = [
  ['2026-01-01T00:00:00Z', '2026-01-01 00:00:00'],
  ['2026-01-01 00:00:00', '2026-01-01 00:00:00'],
  ['2026-01-01', '2026-01-01 00:00:00'],
  ['2026-01-01 00:00:00 UTC', '2026-01-01 00:00:00'],
  ['2025-12-31T21:00:00-03:00', '2026-01-01 00:00:00'],
  ['2025-12-31 21:00:00.000 -0300', '2026-01-01 00:00:00'],
  ['2025-12-31 21:00:00-03', '2026-01-01 00:00:00'],
  ['2026-01-01T05:30:00+05:30', '2026-01-01 00:00:00'],
  ['2025-12-31T20:30-03:30', '2026-01-01 00:00:00'],
  ['2026-01-01 00:00:00+00', '2026-01-01 00:00:00'],
  ['2026-01-01T03:00:00+03:00 ', '2026-01-01 00:00:00'],
  ['2026-01-01T00:00:00+00:00', '2026-01-01 00:00:00'],
  ['2026-01-01 00:00:00.000 +00:00', '2026-01-01 00:00:00'],
  ['2026-01-01+00:00', null],
  ['2026-01-01T00:00:00-03:00+00:00', null],
  ['soon+00:00', null],
  ['2026-01-01T00:00:00-east', null],
  ['2026-01-01T00:00:00+3:00', null],
  ['2026-01-01T00:00:00+03:00abc', null],
  ['yesterday - at noon', null],
  [' 2026/1/1', '2026-01-01 00:00:00'],
  ['4/1/25', null],
  ['04/01/25', null],
  ['1/10/26', null],
  ['1-10-26', null],
  ['25-04-01', null],
  ['1/26/2026', null],
  ['0001-01-01T00:00:00Z', null],
  ['1970-01-01', null],
  ['1999-12-31T23:59:59Z', null],
  ['2000-01-01T00:00:00Z', '2000-01-01 00:00:00'],
  ['2099-12-31T23:59:59Z', '2099-12-31 23:59:59'],
  ['2100-01-01T00:00:00+00:00', null],
  ['2100-01-01T02:00:00+03:00', null],
  ['9999-12-31 23:59:59', null],
  ['20260-01-01', null],
  ['-2026-01-01', null],
  ['infinity', null],
];

test('an instant is read as UTC whatever the offset it is written with', async () => {
  const { database } = await openCharges(
    AT.map(([written], index) => ({ ChargePeriodStart: written, BilledCost: index, ServiceName: String(index) })),
  );
  const rows = await database.query(
    'SELECT CAST(ChargePeriodStart AS VARCHAR) AS instant FROM processed ORDER BY BilledCost',
  );
  expect(rows.map((row) => textOf(row, 'instant'))).toEqual(AT.map(([, utc]) => utc));
});
