import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BYTE_ORDER_MARK } from '#engine/kit/csv.ts';
import { engineAnswer } from './engine-answer.ts';
import { expect, test } from './fixtures.ts';

const READY = 'fin-calculator[data-ready]';
const PRESET = engineAnswer();
/** A line of the winner's bill in the default answer that a reader may ask about. */
const LINE = PRESET.lines.findIndex(({ amount }) => amount !== null && amount > 0);
const ASKED = PRESET.lines[LINE]!;

async function open(page: Page, search = '', locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/calculator/${search}`);
  await page.locator(READY).waitFor();
}

const finding = (page: Page) => page.locator('#answer .finding');
const row = (page: Page, option: string) => page.locator('#answer .bar').filter({ hasText: option }).first();

async function exportText(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Pages of the document the browser makes of what it prints: each is an object of its own. */
async function printedPages(page: Page): Promise<number> {
  const document = await page.pdf({ preferCSSPageSize: true });
  return [...document.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('from a preset to another volume by keyboard, and back', async ({ visitor: page }) => {
  await open(page);
  const fraud = '?preset=fraud-risk-scored.medium';
  const [busy, calm] = [engineAnswer(fraud), engineAnswer(`${fraud}&eventsPerMonth=1000`)];
  await expect(finding(page)).toContainText(PRESET.finding);
  await page.getByRole('radio', { name: /FraudRiskScored/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Events a month', { exact: true }).first()).toHaveValue('220M');
  await expect(finding(page)).toContainText(busy.finding);

  const slider = page.getByRole('slider', { name: 'Events a month' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '1,000');
  await expect(page.locator('#answer .bar').first()).toContainText(calm.option);
  await expect(page.locator('[data-part="announce"]')).toContainText(calm.option);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(finding(page)).toContainText(busy.finding);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(finding(page)).toContainText(PRESET.finding);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(finding(page)).toContainText(busy.finding);
});

test('a typed number is read in the reader’s notation', async ({ visitor: page }) => {
  await open(page, '', 'pt-br');
  const volume = page.locator('#eventsPerMonth');
  await volume.fill('1,5 bi');
  await volume.blur();
  await expect(volume).toHaveValue(/^1,5\sbi$/);
  await expect(page).toHaveURL(/eventsPerMonth=1500000000/);
  const payload = page.locator('#payloadBytes');
  await payload.fill('64 KB');
  await expect(page).toHaveURL(/payloadBytes=65536/);
});

test('any figure can be asked why, and the panel names formula, rate, SKU and source', async ({ visitor: page }) => {
  await open(page);
  await page.getByRole('link', { name: PRESET.option, exact: true }).click();
  const bill = page.locator(`#bill-${PRESET.id}`);
  await expect(bill).toBeVisible();
  await bill.getByRole('button', { name: PRESET.money(ASKED.amount!) }).click();
  const panel = page.locator('.why-panel:popover-open');
  await expect(panel).toContainText(/ × .*730 h in the month/);
  await expect(panel).toContainText(ASKED.rate);
  await expect(panel).toContainText((ASKED.source as { readonly sku: string }).sku);
  await expect(panel.getByRole('link')).toHaveAttribute('href', /^https:/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a copied link brings back the same cents', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.locator('#eventsPerMonth').fill('123456789');
  await page.locator('#consumers').fill('4');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?v=1&eventsPerMonth=123456789&consumers=4');
  const before = await finding(page).innerText();
  await page.goto(link);
  await page.locator(READY).waitFor();
  await expect(finding(page)).toHaveText(before);
});

test('the language switch keeps what was set', async ({ visitor: page }) => {
  await open(page, '?v=1&consumers=2&ordering=none');
  await page.getByRole('link', { name: 'Português' }).click();
  await page.locator(READY).waitFor();
  await expect(page).toHaveURL(/pt-br\/calculator\/\?v=1&ordering=none&consumers=2/);
  await expect(page.locator('#consumers')).toHaveValue('2');
});

test('nonsense is refused beside its field and the last valid result stays', async ({ visitor: page }) => {
  await open(page);
  const before = await finding(page).innerText();
  const volume = page.locator('#eventsPerMonth');
  for (const text of ['many', 'NaN', '1e308', '-5', '<img src=x onerror=alert(1)>']) {
    await volume.fill(text);
    await expect(volume).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#eventsPerMonth-error')).toContainText('Expected a number');
    await expect(finding(page)).toHaveText(before);
  }
  await expect(volume).toHaveAttribute('aria-describedby', /eventsPerMonth-error/);
  await volume.fill('200M');
  await expect(volume).not.toHaveAttribute('aria-invalid', 'true');
  await expect(finding(page)).not.toHaveText(before);
});

test('a hostile or foreign link is reported, injects nothing and leaves the default answer', async ({
  visitor: page,
}) => {
  const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
  await open(page, `?v=9&eventsPerMonth=NaN&payloadBytes=1e308&region=${hostile}&${hostile}=1`);
  await expect(finding(page)).toContainText(PRESET.finding);
  await expect(page.locator('#eventsPerMonth-error')).toContainText('The link had a value that cannot be used here');
  await expect(page.locator('#payloadBytes-error')).toBeVisible();
  await expect(page.getByText('Part of the link could not be used')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('what a link asks of a field that is folded away is reported where it is seen', async ({ visitor: page }) => {
  await open(page, '?v=1&headroom=0&price.sqs.fifo-requests=-1');
  const notice = page.getByRole('status').filter({ hasText: 'Part of the link could not be used' });
  await expect(notice).toContainText('headroom: Expected a number from 1 to 100');
  await expect(notice).toContainText('price.sqs.fifo-requests: Expected a number');
  await page.getByText('Advanced options').click();
  await page.locator('#headroom').fill('2');
  await expect(notice).not.toContainText('headroom');
});

test('the brief is two pages, and prints as often as asked', async ({ visitor: page }) => {
  const everything =
    'scope=end-to-end&region=us-east-1&replay=1&replayedFraction=0.5&deadLetterRate=0.01&retentionHours=720' +
    '&customerKey=1&privateEndpoints=1&workflow=express&price.sqs.fifo-requests=5e-7';
  for (const search of ['', `?v=1&${everything}`]) {
    await open(page, search);
    expect(await printedPages(page)).toBe(2);
    expect(await printedPages(page)).toBe(2);
  }
});

test('a missing price is entered where the ranking asks for it', async ({ visitor: page }) => {
  await open(page);
  await row(page, 'SNS FIFO').getByRole('link', { name: 'enter yours' }).click();
  const price = page.getByLabel(/sqs\.fifo-requests/);
  await expect(price).toBeFocused();
  await page.keyboard.type('0.50');
  await expect(row(page, 'SNS FIFO').getByRole('button')).toContainText('$');
  await expect(page).toHaveURL(/price\.sqs\.fifo-requests=5e-7/);
});

test('reais need the reader’s rate, and carry its date', async ({ visitor: page }) => {
  await open(page);
  await page.getByText('Month and money').click();
  await page.getByRole('radio', { name: 'reais' }).check({ force: true });
  await expect(page.locator('#answer')).toContainText('Shown in dollars until you enter an exchange rate.');
  await page.getByLabel('Reais for one dollar').fill('5');
  await page.getByLabel('Rate of').fill('2026-11-20');
  await expect(finding(page)).toContainText(engineAnswer('?currency=BRL&exchangeRate=5').total);
  await expect(page.locator('#answer')).toContainText('In reais at 5 a dollar (Nov 20, 2026), not tax advice.');
});

test('two scenarios are compared line by line', async ({ visitor: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Keep what is on screen' }).first().click();
  await page.locator('#consumers').fill('4');
  const lines = page.getByRole('region', { name: `Line by line: ${PRESET.option}` });
  const changed = engineAnswer('?consumers=4').lines.map(({ amount }, index) => [amount, PRESET.lines[index]?.amount]);
  const dearer = changed.flatMap(([more, less]) => (more != null && less != null && more > less ? [more - less] : []));
  expect(dearer.length).toBeGreaterThan(0);
  for (const usd of dearer) await expect(lines).toContainText(`+${PRESET.money(usd)}`);
  await page.reload();
  await page.locator(READY).waitFor();
  await expect(lines).toBeVisible();
});

test('exports hold the answer on screen', async ({ visitor: page }) => {
  await open(page);
  const json = await exportText(page, 'JSON');
  expect(json.file).toBe('pix-payment-requested-medium-sa-east-1.json');
  const answer = JSON.parse(json.text) as {
    readonly options: readonly { readonly id: string; readonly monthlyUsd: number }[];
  };
  expect(answer.options[0]).toMatchObject({ id: PRESET.id, feasible: true });
  expect(answer.options[0]?.monthlyUsd).toBeCloseTo(PRESET.usd, 6);

  const csv = await exportText(page, 'CSV');
  expect(csv.text.startsWith(BYTE_ORDER_MARK)).toBe(true);
  expect(csv.text).toContain(`${PRESET.id},true,`);
  const focus = await exportText(page, 'FOCUS 1.2');
  // Programs read it: the first column must be found by its name.
  expect(focus.text.split('\r\n')[0]).toMatch(/^[A-Z].*BilledCost/);
  expect(focus.text).toContain('x_EstimateOption');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the default answer, its bills and its reasons stand in the page', async ({ page }) => {
    await page.goto('/en/calculator/');
    await expect(finding(page)).toContainText(PRESET.finding);
    await expect(row(page, 'SQS standard')).toContainText('does not keep order per key');
    await page.locator(`#of-bill-${PRESET.id} > summary`).click();
    const bill = page.locator(`#bill-${PRESET.id}`);
    await bill.getByRole('button', { name: PRESET.money(ASKED.amount!) }).click();
    await expect(page.locator(`#line-${PRESET.id}-${LINE}`)).toContainText(ASKED.rate);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
});
