import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BYTE_ORDER_MARK } from '#engine/kit/csv.ts';
import { expect, test } from './fixtures.ts';

const finding = (page: Page) => page.locator('.portfolio-answer .finding');
const events = (page: Page) => page.locator('.event');
/** The plan belongs to the inputs once the element has the page and nothing is being worked out. */
const settled = (page: Page) =>
  expect(page.locator('fin-portfolio[data-ready] .portfolio-answer')).toHaveAttribute('aria-busy', 'false');

async function totals(page: Page): Promise<string> {
  await settled(page);
  return (await page.locator('.plan tfoot').textContent()) ?? '';
}

test('a changed volume changes the plan, and undo brings it back', async ({ visitor: page }) => {
  await page.goto('/en/portfolio/');
  const before = await totals(page);
  const volume = events(page).nth(1).getByLabel('Events a month');
  await volume.fill('2B');
  await volume.blur();
  await expect(page).toHaveURL(/\?v=1&2\.eventsPerMonth=2000000000$/);
  await expect(page.locator('.plan tfoot')).not.toHaveText(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(volume).toHaveValue('100M');
  await expect.poll(() => totals(page)).toBe(before);
  await expect(page).toHaveURL('/en/portfolio/');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(volume).toHaveValue('2B');
});

test('events are added and removed, and focus is never lost', async ({ visitor: page }) => {
  await page.goto('/en/portfolio/');
  await page.getByRole('button', { name: 'Add an event' }).click();
  await expect(events(page)).toHaveCount(6);
  await expect(events(page).last().getByLabel('Event', { exact: true })).toBeFocused();
  await page.keyboard.type('card.blocked');
  await expect(page.getByRole('row', { name: /card\.blocked/ })).toBeVisible();
  await page.getByRole('button', { name: 'Remove AccountOpened' }).click();
  await expect(events(page)).toHaveCount(5);
  await expect(events(page).first().getByLabel('Event', { exact: true })).toBeFocused();
  await expect(finding(page)).toContainText('5 events');
});

test('a link brings back the same totals in both languages', async ({ visitor: page }) => {
  await page.goto('/en/portfolio/');
  await page.locator('.segment', { hasText: 'large' }).click();
  await events(page).nth(3).getByLabel('Payload').fill('3 KB');
  await page.getByLabel('Free tier').click();
  await page.getByRole('button', { name: 'Remove StatementGenerated' }).click();
  const before = await totals(page);
  await page.goto(page.url());
  await expect(events(page)).toHaveCount(4);
  await expect.poll(() => totals(page)).toBe(before);
  await page.goto(page.url().replace('/en/', '/pt-br/'));
  const digits = (text: string) => text.replace(/\D/g, '');
  await expect.poll(async () => digits(await totals(page))).toBe(digits(before));
});

test('nonsense at a field is said there, and the last valid plan stays', async ({ visitor: page }) => {
  await page.goto('/pt-br/portfolio/');
  const before = await totals(page);
  const payload = events(page).first().getByLabel('Payload');
  await payload.fill('<b>muito</b>');
  await payload.blur();
  await expect(payload).toHaveAttribute('aria-invalid', 'true');
  await expect(payload).toHaveAccessibleDescription('Aqui se espera um número.');
  expect(await totals(page)).toBe(before);
  await payload.fill('1e308');
  await expect(payload).toHaveAccessibleDescription(/Aqui se espera um número de/);
});

test('a hostile link is reported, not obeyed', async ({ visitor: page }) => {
  const name = '<img src=x onerror=alert(1)>';
  await page.goto(
    `/en/portfolio/?v=9&bank=huge&1.payloadBytes=NaN&2.eventsPerMonth=1e308&3.name=${encodeURIComponent(name)}`,
  );
  await expect(page.locator('.portfolio .notice')).toContainText('Parts of the link could not be used');
  await expect(page.locator('.portfolio .notice')).toContainText('The link is from another version of this page');
  await expect(page.locator('.portfolio .notice')).toContainText('event 2, Events a month');
  await expect(events(page).nth(2).getByLabel('Event', { exact: true })).toHaveValue(name);
  await expect(page.locator('.plan img')).toHaveCount(0);
});

test('the exported request gives the same total on the command line', async ({ page }, { outputDir }) => {
  await page.goto('/en/portfolio/?v=1&bank=large');
  await settled(page);
  const shown = await page.locator('.plan tfoot .num').innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON for the command line' }).click(),
  ]);
  const file = `${outputDir}/portfolio.json`;
  await download.saveAs(file);
  const { stdout } = spawnSync(process.execPath, ['scripts/finops.ts', 'portfolio', file], { encoding: 'utf8' });
  const { totalUsd } = JSON.parse(stdout) as { totalUsd: number };
  expect(totalUsd.toLocaleString('en-US', { style: 'currency', currency: 'USD' })).toBe(shown);
});

test('the CSV holds every event and every baseline', async ({ visitor: page }) => {
  await page.goto('/en/portfolio/?v=1&1.name=%3D1%2B1');
  await expect(page.getByRole('row', { name: /=1\+1/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true);
  const lines = text.trim().split('\r\n');
  expect(lines.filter((line) => line.startsWith('event,'))).toHaveLength(5);
  expect(lines.filter((line) => line.startsWith('baseline,'))).toHaveLength(12);
  expect(lines[1]).toContain("'=1+1");
});

test('a figure says why, by keyboard alone', async ({ visitor: page }) => {
  await page.goto('/en/portfolio/');
  await page.locator('.plan .why').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.plan .why-panel:popover-open')).toContainText('average price');
  await page.keyboard.press('Escape');
  await expect(page.locator('.plan .why').first()).toBeFocused();
});

test('taking over the page moves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/en/portfolio/');
  await settled(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the default portfolio is complete and no dead button shows', async ({ page }) => {
    await page.goto('/pt-br/portfolio/');
    await expect(finding(page)).toContainText('5 eventos');
    await expect(page.locator('.plan tbody tr')).toHaveCount(5);
    await expect(page.getByRole('button', { name: 'Incluir evento' })).toBeHidden();
    await expect(page.getByText('Sem JavaScript')).toBeVisible();
  });
});

test('work that takes long can be stopped and taken up again', async ({ page }) => {
  const workers = '**/plan-worker-*.js';
  await page.goto('/en/portfolio/');
  const before = await totals(page);
  // A worker that never arrives stands for a plan that takes for ever.
  await page.route(workers, () => undefined);
  await events(page).first().getByLabel('Consumers').fill('9');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.progress-line')).toContainText('Stopped');
  await expect(page.locator('.plan tfoot')).toHaveText(before);
  await page.unroute(workers);
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.locator('.plan tfoot')).not.toHaveText(before);
  await expect(page.locator('.progress-line')).toBeEmpty();
});

test('an event nothing can carry is named, and the rest is still planned', async ({ visitor: page }) => {
  await page.goto('/en/portfolio/?v=1&1.kafkaApi=1&1.maxLatencyMs=1');
  await expect(finding(page)).toContainText('No option with a known price can carry AccountOpened');
  await expect(page.getByRole('row', { name: /^AccountOpened/ })).toContainText('no option with a known price');
});
