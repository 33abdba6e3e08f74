import { expect, test } from 'vitest';
import { exactDecimal, textOf } from '#engine/billing/analysis/bill-database.ts';
import { checkConformance } from '#engine/billing/conformance/check-conformance.ts';
import meteredUseSql from '#engine/billing/sql/metered-use.sql';
import networkResourcesSql from '#engine/billing/sql/network-resources.sql';
import { fillSql } from '#engine/billing/sql/fill-sql.ts';
import { day, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

/** Of the most digits that are read before the point. */
const LARGEST = '999999999999999999';

test('quantities of eighteen digits and eighteen places are read to the last; more are told as no numbers', async () => {
  const read = ['8640000000000000.5', `${LARGEST}.000000000000000001`, '1.2E+17', '-1e15'];
  const unread = ['1e18', '12345678901234567890'];
  const bill = await openCharges(
    [...read, ...unread].map((quantity, index) => ({ ...day(0), BilledCost: index, ConsumedQuantity: quantity })),
  );
  const rows = await bill.database.query(
    'SELECT CAST(ConsumedQuantity AS VARCHAR) AS quantity FROM processed ORDER BY BilledCost',
  );
  expect(rows.map((row) => row['quantity'] && exactDecimal(textOf(row, 'quantity')))).toEqual([
    ...['8640000000000000.5', `${LARGEST}.000000000000000001`, '120000000000000000', '-1000000000000000'],
    ...[null, null],
  ]);
  const conformance = await checkConformance(bill.database, bill, 'BilledCost');
  const findings = conformance.kind === 'not-applicable' ? [] : conformance.findings;
  expect(findings.filter(({ id }) => id === 'focus.consumed-quantity.number')).toMatchObject([{ rows: unread.length }]);
});

test.each([
  ['metered-use', meteredUseSql],
  ['network-resources', networkResourcesSql],
])('sums of hundreds of the largest overflow no query: %s', async (_name, sql) => {
  const charge = { ...day(0), BilledCost: 1, ConsumedQuantity: LARGEST, SkuMeter: 'NatGateway-Bytes' };
  const { database } = await openCharges(Array.from({ length: 300 }, () => charge));
  const span = { start: '2026-01-01', end: '2026-01-31' };
  const [row = {}] = await database.query(fillSql(sql, { metric: 'BilledCost', scope: 'TRUE', ...span }));
  expect(exactDecimal(textOf(row, 'quantity'))).toBe('299999999999999999700');
});
