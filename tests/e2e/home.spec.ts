import type { Page } from '@playwright/test';
import { engineAnswer } from './engine-answer.ts';
import { expect, test } from './fixtures.ts';

const answer = (page: Page) => page.locator('#answer');
const PRESET = engineAnswer();
const FEW = engineAnswer('?eventsPerMonth=1000000');
const ranked = (page: Page) => answer(page).getByRole('listitem');

test('an event is chosen with the keyboard and the answer follows', async ({ visitor: page }) => {
  await page.goto('/en/');
  await expect(answer(page)).toContainText(PRESET.finding);
  await page.getByRole('radio', { name: /PixPaymentRequested/ }).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /StatementGenerated/ })).toBeChecked();
  const statements = engineAnswer('?preset=statement-generated.medium');
  await expect(answer(page)).toContainText(statements.finding);
  await expect(page.getByRole('textbox', { name: 'Payload' })).toHaveValue(/^96\sKB$/);
  await expect(page).toHaveURL(/preset=statement-generated\.medium/);
  await expect(page.getByRole('status')).toContainText(statements.finding);
});

test('typed volume and slider move together and change the ranking', async ({ visitor: page }) => {
  await page.goto('/en/');
  const typed = page.getByRole('textbox', { name: 'Events a month' });
  const slider = page.getByRole('slider', { name: 'Events a month' });
  await expect(ranked(page).first()).toContainText(PRESET.option);
  await typed.fill('1M');
  await expect(ranked(page).first()).toContainText(FEW.option);
  await expect(slider).toHaveAttribute('aria-valuetext', '1M');
  await slider.press('ArrowRight');
  await expect(typed).toHaveValue('1.2M');
});

test('a wrong value says so beside the field and keeps the last answer', async ({ visitor: page }) => {
  await page.goto('/pt-br/');
  const typed = page.getByRole('textbox', { name: 'Eventos por mês' });
  const before = await answer(page).innerText();
  await typed.fill('muitos');
  await expect(page.locator('#eventsPerMonth-error')).toHaveText('Aqui se espera um número.');
  await expect(typed).toHaveAttribute('aria-invalid', 'true');
  expect(await answer(page).innerText()).toBe(before);
  await typed.fill('10 mi');
  await expect(page.locator('#eventsPerMonth-error')).toHaveCount(0);
});

test('a figure explains itself, by keyboard', async ({ visitor: page }) => {
  await page.goto('/en/');
  const figure = ranked(page).first().getByRole('button', { name: /why/ });
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: `${PRESET.option}, a month` });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText(PRESET.total);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
});

test('a copied link brings the same answer back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/');
  await page.getByText('large', { exact: true }).click();
  await page.getByLabel('Region').selectOption('us-east-1');
  await page.getByText('none', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const first = await ranked(page).allInnerTexts();
  await page.goto('/en/prices/');
  await page.goto(link);
  await expect(page.getByRole('radio', { name: 'large' })).toBeChecked();
  await expect(page.getByLabel('Region')).toHaveValue('us-east-1');
  expect(await ranked(page).allInnerTexts()).toEqual(first);
  const calculator = page.getByRole('link', { name: 'Open in the calculator' });
  expect(await calculator.getAttribute('href')).toBe(`/en/calculator/${new URL(link).search}`);
});

test('nonsense in the link is named and harms nothing', async ({ visitor: page }) => {
  await page.goto(
    '/en/?v=1&consumers=%3Cimg%20src=x%20onerror=alert(1)%3E&payloadBytes=1e308&bogus%3Cb%3E=1&region=sa-east-1',
  );
  const notice = page.locator('.notice-warn');
  await expect(notice).toContainText('consumers');
  await expect(notice).toContainText('payloadBytes');
  await expect(notice).toContainText('bogus<b>');
  await expect(answer(page)).toContainText(PRESET.finding);
});

test('taking the page over and choosing nothing moves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/en/');
  // Ready once it has drawn; that is painted a frame later.
  await expect(page.locator('fin-answer')).toHaveAttribute('data-ready', '');
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test('below the answer stand the flip, the five events and where the figures come from', async ({ visitor: page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('img', { name: /is the cheapest up to/ })).toBeVisible();
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(7);
  const event = table.getByRole('link', { name: 'FraudRiskScored' });
  await expect(event).toHaveAttribute('href', '/en/calculator/?v=1&preset=fraud-risk-scored.medium');
  await table.getByRole('button', { name: /why/ }).first().click();
  await expect(page.getByRole('dialog', { name: /^AccountOpened/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Which ones' })).toHaveAttribute('href', '/en/prices/?tags=unknown');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the answer stays in view while inputs change', async ({ page }) => {
    await page.goto('/en/');
    const bar = page.locator('.answer-bar');
    await page.getByRole('textbox', { name: 'Events a month' }).scrollIntoViewIfNeeded();
    await expect(bar).toBeInViewport();
    await expect(bar).toContainText(PRESET.option);
    await page.getByRole('textbox', { name: 'Events a month' }).fill('1M');
    await expect(bar).toContainText(FEW.option);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer for the preset is complete, with its reasons', async ({ page }) => {
    await page.goto('/en/');
    await expect(answer(page)).toContainText(PRESET.finding);
    await expect(ranked(page)).toHaveCount(12);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    await ranked(page).first().getByRole('button', { name: /why/ }).click();
    await expect(page.getByRole('dialog', { name: `${PRESET.option}, a month` })).toContainText(PRESET.total);
  });
});
