import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { MESH, node, panel } from './diagram-page.ts';
import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

const spoken = (page: Page) => page.locator('[data-part="announce"]');

test('a click shows details, a link in them moves on, Escape goes back to the drawing', async ({ visitor: page }) => {
  await openReady(page, MESH);
  await node(page, 'pix-stream').click();
  await expect(panel(page)).toContainText('Pix stream');
  await expect(panel(page).getByText('Line by line')).toBeVisible();
  await expect(page).toHaveURL(`${MESH}?part=pix-stream`);
  await panel(page).getByRole('link', { name: 'Ledger writer' }).first().click();
  await expect(page).toHaveURL(`${MESH}?part=ledger`);
  // A part that costs a sum has its lines too, each with the note of its price.
  await expect(panel(page).locator('a.why[href^="#rate-"]').nth(1)).toBeVisible();
  await expect(node(page, 'ledger')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(MESH);
});

test('the drawing is one tab stop; arrows follow the edges and say where they lead', async ({ visitor: page }) => {
  await openReady(page, MESH);
  await page.locator('.architecture-wide [data-node][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.architecture-wide [data-node][tabindex="0"]')).toHaveCount(1);
  await node(page, 'pix').focus();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'pix-stream')).toBeFocused();
  await expect(spoken(page)).toHaveText(/^Pix stream, Kinesis, \$[\d,.]+, leads to 3 parts$/);
  await page.keyboard.press('ArrowLeft');
  await expect(node(page, 'pix')).toBeFocused();
  await page.keyboard.press('End');
  await expect(node(page, 'watch')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(node(page, 'watch')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Find a part' })).toBeFocused();
});

test('Tab leaves the drawing from where the arrows led, and comes back there', async ({ visitor: page }) => {
  await openReady(page, MESH);
  await page.locator('.architecture-wide [data-node][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(node(page, 'watch')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-node]:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(node(page, 'watch')).toBeFocused();
});

test('keys pressed before the tools are loaded are answered in their order', async ({ page }) => {
  const asked = Promise.withResolvers<true>();
  const held = Promise.withResolvers<true>();
  await page.route('**/model.json', async (route) => {
    asked.resolve(true);
    await held.promise;
    await route.continue();
  });
  await openReady(page, MESH);
  await node(page, 'pix').focus();
  await asked.promise;
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'Escape', '/']) await page.keyboard.press(key);
  await page.keyboard.type('kin');
  held.resolve(true);
  const search = page.getByRole('searchbox', { name: 'Find a part' });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('kin');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('.architecture-wide [data-node][tabindex="0"]')).toHaveAttribute('data-node', 'ledger');
});

test('a search fades the rest and counts what it found', async ({ visitor: page }) => {
  await openReady(page, '/pt-br/architectures/event-mesh/');
  await page.getByRole('searchbox', { name: 'Buscar uma parte' }).fill('KINESIS');
  await expect(page.locator('[data-part="found"]')).toHaveText('3 partes encontradas');
  await expect(node(page, 'bus')).toHaveClass(/is-faded/);
  await expect(node(page, 'pix-stream')).not.toHaveClass(/is-faded/);
  await expect(page).toHaveURL(/find=KINESIS/);
  await node(page, 'pix-stream').press('Escape');
  await expect(page.locator('.is-faded')).toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: 'Buscar uma parte' })).toHaveValue('');
  await expect(page).not.toHaveURL(/find=/);
});

test('a part fails: what stops and waits is marked by word, what is lost is said', async ({ visitor: page }) => {
  await openReady(page, MESH);
  await node(page, 'pix-stream').click();
  await panel(page).getByRole('button', { name: 'Let it fail' }).click();
  await expect(node(page, 'pix-stream').locator('.diagram-mark')).toHaveText('fails');
  await expect(node(page, 'notify').locator('.diagram-mark')).toHaveText('stops');
  await expect(node(page, 'ledger').locator('.diagram-mark')).toHaveCount(0);
  await expect(node(page, 'pix').locator('.diagram-mark')).toHaveText('waits');
  await expect(page.locator('[data-part="failure"]')).toContainText('Lost:');
  await panel(page).getByRole('button', { name: 'Repair it' }).click();
  await expect(page.locator('.diagram-mark')).toHaveCount(0);
});

test('each view writes on every part, also where nothing is known', async ({ visitor: page }) => {
  await openReady(page, MESH);
  await page.locator('.segment', { hasText: 'Latency' }).click();
  await expect(node(page, 'scores').locator('.diagram-badge')).toHaveText('200 ms to 1 s');
  await expect(node(page, 'notify').locator('.diagram-badge')).toHaveText('unknown');
  await page.locator('.segment', { hasText: 'Data' }).click();
  await expect(node(page, 'pix').locator('.diagram-badge')).toHaveText('personal');
  await expect(page).toHaveURL(`${MESH}?show=data`);
});

test('steps are led through by hand, and play by themselves until the last', async ({ visitor: page }) => {
  await page.clock.install();
  await openReady(page, MESH);
  const count = page.locator('[data-part="step-count"]');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(count).toHaveText('Step 1 of 7');
  await expect(page.locator('.flow [aria-current="step"]')).toHaveCount(1);
  await page.getByLabel('Speed').selectOption('2');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(count).toHaveText('Step 2 of 7');
  await page.clock.runFor(2_500);
  await expect(count).toHaveText('Step 3 of 7');
  await page.clock.runFor(30_000);
  await expect(count).toHaveText('Step 7 of 7');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(count).toHaveText('Step 1 of 7');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test.describe('while its data cannot be had', () => {
  test.use({ expectedProblems: [/model\.json|ERR_FAILED/] });

  test('tools that cannot be loaded say so, and the next touch tries again', async ({ page }) => {
    await page.route('**/model.json', (route) => route.abort());
    await openReady(page, MESH);
    await node(page, 'bus').click();
    await expect(page.locator('[data-part="status"]')).toContainText('could not be loaded');
    await page.unroute('**/model.json');
    await node(page, 'bus').click();
    await expect(panel(page)).toContainText('Domain bus');
    await expect(page.locator('[data-part="status"]')).toBeEmpty();
  });
});

test('another volume changes the costs of parts, list and total; a wrong one is refused', async ({ visitor: page }) => {
  await openReady(page, MESH);
  const total = page.locator('[data-part="total"]');
  const volume = page.getByRole('textbox', { name: 'Events handled a month' });
  const designed = await total.textContent();
  await volume.fill('2B');
  await volume.blur();
  await expect(total).not.toHaveText(designed ?? '');
  await expect(page).toHaveURL(`${MESH}?volume=2000000000`);
  const badge = await node(page, 'pix-stream').locator('.diagram-badge').textContent();
  await expect(page.locator('.outline [data-cost="pix-stream"]')).toHaveText(badge ?? '');
  await volume.fill('a lot');
  await volume.blur();
  await expect(page.locator('[data-part="volume-error"]')).toContainText('Not a number');
  await node(page, 'bus').click();
  await expect(panel(page)).toContainText(/events × \$[\d.]+ per million events = \$/);
  await expect(panel(page).locator('[href^="#figure"]')).toHaveCount(0);
  await panel(page).getByRole('link', { name: 'price and source' }).first().click();
  await expect(page.locator('.why-panel')).toContainText('List price, São Paulo');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part="volume-error"]')).toContainText('Not a number');
  await expect(volume).toHaveValue('a lot');
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: 'Events handled a month' }).fill('100');
  await expect(total).toHaveText(designed ?? '');
  await expect(page).toHaveURL(MESH);
});

test('the drawing is saved as a file that needs nothing else', async ({ visitor: page }) => {
  await openReady(page, `${MESH}?fails=pix-stream`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download SVG' }).click();
  const svg = readFileSync(await (await saved).path(), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/class=|var\(|tabindex|style=/);
  expect(svg).toContain('fails');
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PNG' }).click();
  const png = readFileSync(await (await picture).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
});

test('a link brings back the exact view, and a hostile one does no harm', async ({ visitor: page }) => {
  await openReady(
    page,
    `${MESH}?part=ledger&show=data&flow=pix-payment&step=3&fails=pix-stream&find=kinesis&zoom=wide-200-400-500`,
  );
  await expect(panel(page)).toContainText('Ledger writer');
  const transform = () => page.locator('.architecture-wide svg').evaluate(({ style }) => style.transform);
  await expect.poll(transform).toContain('scale(2)');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page).toHaveURL(/zoom=wide-143-\d+-\d+/);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).not.toHaveURL(/zoom=/);
  await expect(page.locator('[data-part="step-count"]')).toHaveText('Step 3 of 7');
  await expect(node(page, 'pix-stream')).toHaveClass(/is-failed/);
  await expect(node(page, 'bus')).toHaveClass(/is-faded/);
  await expect(page.locator('[data-part="status"]')).toBeEmpty();
  await openReady(
    page,
    `${MESH}?part=%3Cimg%3E&show=x&flow=__proto__&step=1e9&volume=NaN&fails=%22&find=%3Cscript%3E&zoom=wide-9e9-0-0`,
  );
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('[data-part="found"]')).toHaveText('0 parts found');
  await expect(page.locator('[data-part="status"]')).toHaveText(
    'Part of this link could not be used: the part to open, what to show on each part, the steps to follow, the volume, the part that fails, the part of the drawing to zoom to. The rest is applied.',
  );
  await expect(page.locator('.diagram-mark')).toHaveCount(0);
});

test('the list of parts does what the drawing does', async ({ visitor: page }) => {
  await openReady(page, MESH);
  await page.getByText('All parts as a list').click();
  const part = page.locator('#part-bus');
  await part.getByRole('button', { name: 'Let it fail' }).click();
  await expect(node(page, 'bus')).toHaveClass(/is-failed/);
  await part.getByRole('button', { name: 'Show in the drawing' }).click();
  await expect(panel(page)).toContainText('Domain bus');
  await expect(node(page, 'bus')).toBeFocused();
});

test('the Mermaid text is copied by a button that says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReady(page, '/pt-br/architectures/event-mesh/');
  await page.getByText('Como texto Mermaid', { exact: true }).click();
  const source = page.locator('fin-copy-text').filter({ visible: true });
  await source.getByRole('button', { name: 'Copiar o texto Mermaid' }).click();
  await expect(source.getByRole('status')).toHaveText('Texto copiado.');
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toMatch(/^flowchart/);
  expect(copied).toBe(await source.locator('code').textContent());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the narrow arrangement is worked with, details below it', async ({ page }) => {
    await openReady(page, '/pt-br/architectures/event-mesh/');
    const mark = page.locator('.architecture-narrow [data-node="pix-stream"]');
    await mark.click();
    await expect(panel(page)).toBeInViewport();
    await expect(mark).toBeInViewport();
    await mark.press('ArrowDown');
    await expect(page.locator('.architecture-narrow [data-node="transactions"]')).toBeFocused();
    await expect(panel(page)).toContainText('Stream de transações');
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing is offered that moves', async ({ page }) => {
    await openReady(page, MESH);
    await expect(page.locator('[data-do="move"]')).toBeHidden();
    await expect(page.locator('animateMotion')).toHaveCount(0);
  });
});

test('events move along edges whose rate is known, and stop again', async ({ page }) => {
  await openReady(page, MESH);
  await page.getByRole('button', { name: 'Show events moving' }).click();
  await expect(page.locator('.architecture-wide [data-edge="pix-to-pix-stream"] circle').first()).toBeAttached();
  await expect(page.locator('.architecture-wide [data-edge="ledger-to-watch"] circle')).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop the events' }).click();
  await expect(page.locator('.diagram-dots')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('drawing, steps and list are there, and no tool that would do nothing', async ({ page }) => {
    await page.goto(MESH);
    await expect(page.locator('.architecture-wide svg[role="img"]')).toBeVisible();
    await expect(page.locator('.flow li')).toHaveCount(7);
    await expect(page.locator('.needs-script').first()).toBeHidden();
    await expect(page.locator('.diagram-tools button').first()).toBeHidden();
    await page.getByText('As Mermaid text', { exact: true }).click();
    await expect(page.getByText(/^flowchart/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the Mermaid text' })).toHaveCount(0);
  });
});
