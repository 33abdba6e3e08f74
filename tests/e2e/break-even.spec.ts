import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PAGE = '/en/break-even/';
const curves = (page: Page) => page.locator('#curves');
const follow = (page: Page) => curves(page).getByRole('slider');

/** Opens the page and waits until the worker has answered. */
async function open(page: Page, search = ''): Promise<void> {
  await page.goto(PAGE + search);
  await expect(page.locator('fin-break-even')).toHaveAttribute('data-ready', '');
  await expect(follow(page)).toBeVisible();
}

/** Text of the cells of a figure's table, unfolded first. */
async function rowsOf(page: Page, figure: string): Promise<readonly (readonly string[])[]> {
  const details = page.locator(`#${figure} details.disclosure`).last();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return details
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

test('every figure states its finding, how to read it, its table and its source', async ({ visitor: page }) => {
  await open(page);
  for (const id of ['curves', 'map', 'tornado', 'odds']) {
    const figure = page.locator(`#${id}`);
    await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(figure.locator('.figure-read')).not.toBeEmpty();
    await expect(figure.getByRole('img')).toHaveAccessibleName(/\w/);
    await expect(figure.locator('.figure-source time')).toHaveAttribute('datetime', /^20\d\d/);
    expect((await rowsOf(page, id)).length).toBeGreaterThan(2);
  }
});

test('arrows follow the curves, and what is said is what the table and the read-out say', async ({ visitor: page }) => {
  await open(page);
  await follow(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await expect(follow(page)).toHaveAttribute('aria-valuetext', /the cheapest/);
  await expect(follow(page)).not.toHaveAttribute('aria-valuenow', '100000000');
  const said = (await follow(page).getAttribute('aria-valuetext')) ?? '';
  expect(said).toContain('the cheapest');
  const value = Number(await follow(page).getAttribute('aria-valuenow'));
  const link = curves(page).locator('.read-out a');
  expect(new URL((await link.getAttribute('href')) ?? '', 'http://x').searchParams.get('eventsPerMonth')).toBe(
    String(value),
  );
  const winner = /month, (.+?) costs/.exec(said)?.[1] ?? '';
  const crossing = (await curves(page).locator('.changes a').first().textContent()) ?? '';
  expect(crossing).toContain(winner);
  const at = /at ([\d.]+\w)/.exec(crossing)?.[1] ?? '';
  const row = (await rowsOf(page, 'curves')).find(([first]) => first === at);
  expect(row?.[1]).toBe(winner);
  // Unfolding the table took the focus away.
  await follow(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(follow(page)).not.toHaveAttribute('aria-valuetext', said);
});

test('keys that come faster than frames lead where slow ones do', async ({ visitor: page }) => {
  await open(page);
  const keys = ['Home', 'ArrowUp'];
  await follow(page).focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const slow = (await follow(page).getAttribute('aria-valuetext')) ?? '';
  await open(page);
  await follow(page).evaluate((slider, pressed) => {
    for (const key of pressed) slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }, keys);
  await expect(follow(page)).toHaveAttribute('aria-valuetext', slow);
});

test('pointing with the mouse says the same as the keyboard', async ({ visitor: page }) => {
  await open(page);
  const box = await follow(page).boundingBox();
  if (box === null) throw new Error('The drawing is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const said = await follow(page).getAttribute('aria-valuetext');
  const shown = await curves(page).locator('.read-out-at').textContent();
  expect(said).toContain(shown);
});

test('every figure is one tab stop, and the map is moved over with arrows', async ({ visitor: page }) => {
  await open(page);
  const map = page.locator('#map').getByRole('slider');
  await map.focus();
  const before = await map.getAttribute('aria-valuetext');
  for (const key of ['ArrowLeft', 'PageUp', 'End']) await page.keyboard.press(key);
  await expect(map).not.toHaveAttribute('aria-valuetext', before ?? '');
  const shown = page.locator('#map .read-out-at');
  await expect(async () => expect(await map.getAttribute('aria-valuetext')).toBe(await shown.textContent())).toPass();
  for (const id of ['curves', 'map']) await expect(page.locator(`#${id} svg [tabindex]`)).toHaveCount(0);
});

test('a change of the workload changes the finding and the address, which brings it back', async ({
  visitor: page,
}) => {
  await open(page);
  const finding = curves(page).getByRole('heading', { level: 2 });
  const before = (await finding.textContent()) ?? '';
  await page.locator('select[name=ordering]').selectOption('none');
  await page.locator('input[name=consumers]').fill('1');
  await expect(finding).not.toHaveText(before);
  await expect(page).toHaveURL(/ordering=none/);
  await expect(page).toHaveURL(/consumers=1/);
  const after = (await finding.textContent()) ?? '';
  await page.reload();
  await expect(finding).toHaveText(after);
  const calculator = page.getByRole('link', { name: 'All inputs, in the calculator' });
  await expect(calculator).toHaveAttribute('href', /calculator\/\?.*ordering=none/);
});

test('the axis and the options compared are part of the link', async ({ visitor: page }) => {
  await open(page, '?over=payloadBytes&without=kinesis-provisioned');
  await expect(page.getByRole('radio', { name: 'Payload size' })).toBeChecked();
  await expect(curves(page).getByRole('img')).not.toContainText('Kinesis provisioned');
});

test('a hostile link is refused in words and injects nothing', async ({ visitor: page }) => {
  await open(page, '?eventsPerMonth=1e999&over=%3Cscript%3E&payloadBytes=-1&without=nobody&%3Cimg%20src=x%3E=1');
  const notice = page.locator('.break-even-form .notice');
  for (const part of ['eventsPerMonth', 'over', 'payloadBytes', 'without']) await expect(notice).toContainText(part);
  await expect(page.locator('fin-break-even img')).toHaveCount(0);
  await expect(page.locator('input[name=eventsPerMonth]')).toHaveValue('100M');
});

test('a number that cannot be read keeps the last answer and says so at the field', async ({ visitor: page }) => {
  await open(page);
  const finding = curves(page).getByRole('heading', { level: 2 });
  const before = (await finding.textContent()) ?? '';
  const payload = page.getByRole('textbox', { name: 'Payload' });
  await payload.fill('a lot');
  await expect(payload).toHaveAttribute('aria-invalid', 'true');
  await expect(payload).toHaveAccessibleDescription('Expected a number.');
  await expect(finding).toHaveText(before);
});

test('a table sorts by its headings and is saved as CSV', async ({ visitor: page }) => {
  await open(page);
  await rowsOf(page, 'curves');
  const first = curves(page).locator('tbody th').first();
  const before = await first.textContent();
  const heading = curves(page).getByRole('button', { name: 'Events a month' });
  await heading.click();
  await heading.click();
  await expect(first).not.toHaveText(before ?? '');
  const download = page.waitForEvent('download');
  await curves(page).getByRole('button', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('break-even-curves.csv');
});

test('long work shows how far it is and can be left off', async ({ page }) => {
  // A worker that hears nothing any more never answers: the longest work there is.
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      override postMessage(message: unknown): void {
        if (document.documentElement.dataset['deaf'] === undefined) super.postMessage(message);
      }
    };
  });
  await open(page);
  await page.evaluate(() => {
    document.documentElement.dataset['deaf'] = '';
  });
  await page.locator('select[name=region]').selectOption('us-east-1');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

for (const [path, finding] of [
  ['/en/break-even/', /cheapest/],
  ['/pt-br/break-even/', /mais barata/],
] as const) {
  test.describe(`${path} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('has its four findings, drawings and tables', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('#curves h2')).toHaveText(finding);
      for (const id of ['curves', 'map', 'tornado', 'odds']) {
        await expect(page.locator(`#${id} svg.chart >> visible=true`)).toHaveCount(1);
        await expect(page.locator(`#${id} tbody tr`).first()).toBeAttached();
      }
      await expect(page.locator('noscript')).toBeAttached();
    });
  });
}
