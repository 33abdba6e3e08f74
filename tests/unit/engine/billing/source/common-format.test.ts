import { expect, test } from 'vitest';
import { versionsOf } from '#engine/billing/source/common-format.ts';

const NEEDED = ['BilledCost', 'ChargePeriodStart', 'ChargeCategory'];

test.each([
  ['each once, oldest first', [['InvoiceId'], [], ['InvoiceId']], ['1.0', '1.2']],
  ['of one file', [['SkuMeter']], ['1.1']],
  ['none without files', [], []],
])('versions of FOCUS that files have: %s', (_what, files, versions) => {
  const known = files.map((columns, index) => ({ name: `${index}.csv`, columns: [...NEEDED, ...columns] }));
  expect(versionsOf(known)).toEqual(versions);
});

test('files of another kind have none', () => {
  const columns = ['lineItem/UnblendedCost', 'lineItem/UsageStartDate', 'lineItem/LineItemType'];
  expect(versionsOf([{ name: 'cur.csv', columns }])).toEqual([]);
});
