import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { decisions } from '#i18n/text/decisions.ts';
import { openReady } from './open-ready.ts';
import { documentPages } from './site-pages.ts';

const RECORD = '/en/decisions/0004-sqs-for-buffered-work/';
const FIGURE = '.prose .why[href="#figure-sqs-month"]';
const panelOf = (page: Page) => page.locator('.why-panel:popover-open');

test('a figure of a record is asked why, down to the list price, and on to the calculator with the same answer', async ({
  page,
}) => {
  await openReady(page, RECORD);
  const said = await page.locator(FIGURE).first().innerText();
  await page.locator(FIGURE).first().click();
  const panel = panelOf(page);
  await expect(panel).toBeInViewport();
  await expect(panel).toContainText(said);
  await expect(page).toHaveURL(RECORD);
  await panel.getByRole('link', { name: 'sqs.standard-requests' }).first().click();
  await expect(panel).toContainText('List price, São Paulo');
  await expect(panel.getByRole('link', { name: /amazon/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByRole('button', { name: 'Back' })).toBeHidden();
  const ids = await page.locator('[id]').evaluateAll((parts) => parts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await panel.getByRole('link', { name: 'Open in the calculator' }).click();
  await expect(page.locator('#answer')).toContainText(said);
});

test('each figure of every document has a note that leads to its source, or says that there is none to lead to', async ({
  visitor: page,
}) => {
  expect(documentPages.length).toBeGreaterThan(60);
  await openReady(page, RECORD);
  const read = await page.evaluate(async (paths) => {
    const pages = paths.map(async (path) => {
      const text = await (await fetch(path)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const asked = [...parsed.querySelectorAll('main a.why[href^="#"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const notes = [...parsed.querySelectorAll('.figure-list .footnote')];
      return {
        path,
        notes: notes.length,
        unanswered: asked.filter((hash) => parsed.getElementById(hash.slice(1)) === null),
        sourceless: notes.filter((note) => note.querySelector('a[href]') === null).map((note) => note.textContent),
      };
    });
    return Promise.all(pages);
  }, documentPages);
  expect(Math.min(...read.map(({ notes }) => notes))).toBeGreaterThan(9);
  expect(read.flatMap(({ path, unanswered }) => unanswered.map((hash) => path + hash))).toEqual([]);
  const ownWords = [decisions.en, decisions['pt-br']].flatMap((t) => [t.measuredOnce, t.measuredBy]);
  for (const { path, sourceless } of read)
    for (const note of sourceless)
      expect(
        ownWords.some((words) => note.includes(words)),
        path + note,
      ).toBe(true);
});

test('by keyboard the panel opens, tells its name, and gives the focus back', async ({ visitor: page }) => {
  await openReady(page, RECORD);
  const figure = page.locator(FIGURE).first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'a month on SQS standard' });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
});

test('the same figure closes its panel, another one takes it over', async ({ visitor: page }) => {
  await openReady(page, RECORD);
  const [first, second] = [page.locator('.adr-options .why').first(), page.locator('.adr-options .why').last()];
  await first.click();
  await expect(panelOf(page)).toContainText(await first.innerText());
  await second.click();
  await expect(panelOf(page)).toContainText(await second.innerText());
  await second.click();
  await expect(panelOf(page)).toBeHidden();
});

test('a term opens its definition, and leads to the glossary', async ({ visitor: page }) => {
  await openReady(page, '/pt-br/decisions/0004-sqs-for-buffered-work/');
  await page.locator('.prose .term[data-note="term-dead-letter-queue"]').click();
  await expect(panelOf(page)).toContainText('dead-letter queue');
  await panelOf(page).getByRole('link', { name: 'No glossário' }).click();
  await expect(page).toHaveURL('/pt-br/glossary/#dead-letter-queue');
  await expect(page.locator('#dead-letter-queue')).toBeInViewport();
});

test('a limit quoted in the method leads to its row with source and date', async ({ visitor: page }) => {
  await openReady(page, '/pt-br/method/#eventbridge-classic');
  await page.getByRole('link', { name: '600 requisições/s' }).first().click();
  await panelOf(page).getByRole('link', { name: 'eventbridge-bus-classic.putevents-quota' }).click();
  await expect(page).toHaveURL('/pt-br/quotas/#eventbridge-bus-classic.putevents-quota');
  await expect(page.locator('[id="eventbridge-bus-classic.putevents-quota"]')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the panel is a sheet that leaves the figure in view', async ({ page }) => {
    await openReady(page, '/pt-br/architectures/event-mesh/');
    // The smallest size: the note shows each size, not only the one of the text.
    const small = page.locator('.prose table:has(tfoot) tbody .why').first();
    const said = await small.innerText();
    await small.click();
    await expect(panelOf(page)).toBeInViewport({ ratio: 1 });
    await expect(panelOf(page).locator('.sizes')).toContainText(said);
    const box = await panelOf(page).boundingBox();
    expect(Math.round(box?.width ?? 0)).toBe(390);
    await panelOf(page).getByRole('button', { name: 'Fechar' }).click();
    await expect(panelOf(page)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its note', async ({ page }) => {
    await page.goto(RECORD);
    const said = await page.locator(FIGURE).first().innerText();
    await page.locator(FIGURE).first().click();
    await expect(page).toHaveURL(`${RECORD}#figure-sqs-month`);
    await expect(page.locator('#figure-sqs-month')).toContainText(said);
  });
});
