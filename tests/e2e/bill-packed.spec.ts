import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

const BILL = readFileSync(path.resolve(import.meta.dirname, '../fixtures/billing/focus-two-months.csv'));

test('a bill of several packed files put one after the other is read whole, and refused where its last is cut short', async ({
  page,
}) => {
  const input = page.locator('.bill-choose input');
  const half = Math.floor(BILL.length / 2);
  const first = gzipSync(BILL.subarray(0, half));
  const rest = gzipSync(BILL.subarray(half));
  await openReady(page, '/en/bill/');
  await input.setInputFiles({ name: 'cut.gz', mimeType: '', buffer: Buffer.concat([first, rest.subarray(0, -20)]) });
  await expect(page.getByText('Not opened: cut.gz.')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('it was cut short or damaged')).toBeVisible();
  await input.setInputFiles({ name: 'whole.gz', mimeType: '', buffer: Buffer.concat([first, rest]) });
  await expect(page.locator('.bill-proof > p')).toContainText('BilledCost: file $64.166 = shown $64.166', {
    timeout: 45_000,
  });
});
