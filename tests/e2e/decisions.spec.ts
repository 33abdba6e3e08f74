import { expect, test } from './fixtures.ts';
import { openReady } from './open-ready.ts';

const RECORD = '/en/decisions/0004-sqs-for-buffered-work/';

test('decisions are found by topic, service and words, and the address keeps what was asked', async ({
  visitor: page,
}) => {
  await openReady(page, '/pt-br/decisions/');
  const rows = page.locator('.adr-table tbody tr:visible');
  const all = await rows.count();
  await page.getByLabel('Assunto').selectOption('network');
  await expect(page).toHaveURL(/topic=network/);
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole('searchbox').fill('nat');
  await expect(rows.first()).toContainText('NAT');
  await page.getByRole('button', { name: 'Limpar filtros' }).click();
  await expect(rows).toHaveCount(all);
});

test('a record has a Markdown twin with the same figures', async ({ page, request }) => {
  await page.goto(RECORD);
  const said = await page.locator('.prose .why[href="#figure-sqs-month"]').first().innerText();
  const address = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const twin = await request.get(address ?? '');
  expect(twin.headers()['content-type']).toContain('text/markdown');
  expect(await twin.text()).toContain(said);
  expect(await (await request.get('/en/llms.txt')).text()).toContain(`${RECORD}index.md`);
});

test('a record leads to every part it shapes, and its twin does', async ({ visitor: page, request }) => {
  await page.goto(RECORD);
  const twin = await (await request.get(`${RECORD}index.md`)).text();
  expect(twin).toContain('/en/architectures/event-mesh/#part-renderer)');
  const shapes = page.getByRole('region', { name: 'Parts of the architectures the decision shapes' });
  await shapes.locator('a[href$="/event-mesh/#part-statements"]').click();
  await expect(page.locator('#part-statements')).toBeInViewport();
});

test('the parts of an architecture lead to each other in the list, without script too', async ({ visitor: page }) => {
  await page.goto('/en/architectures/event-mesh/');
  await page.getByText('All parts as a list').click();
  const stream = page.locator('#part-pix-stream');
  await stream.getByRole('link', { name: 'Ledger writer' }).first().click();
  await expect(page).toHaveURL(/#part-ledger$/);
  await expect(page.locator('#part-ledger')).toBeInViewport();
});

test('the graph of decisions is one stop of the Tab key, and shows what a record is linked with', async ({
  visitor: page,
}) => {
  await page.goto('/en/decisions/');
  await expect(page.locator('fin-decision-graph')).toHaveAttribute('data-ready', '');
  const graph = page.getByRole('group', { name: /Graph of the decision records/ });
  const first = graph.getByRole('link', { name: /^0001 / });
  await first.focus();
  await first.press('ArrowRight');
  const second = graph.getByRole('link', { name: /^0002 / });
  await expect(second).toBeFocused();
  await expect(graph.locator('a[tabindex="0"]')).toHaveCount(1);
  await expect(first).toHaveClass(/is-near/);
  await expect(graph.getByRole('link', { name: /^0022 / })).not.toHaveClass(/is-near/);
  await second.press('Enter');
  await expect(page).toHaveURL(/\/0002-/);
});

test('a drawing inside a record is named, described and there as text', async ({ visitor: page }) => {
  await page.goto('/pt-br/decisions/0008-idempotency-with-conditional-writes/');
  const drawing = page.getByRole('img', { name: /^A segunda entrega/ });
  await expect(drawing).toHaveAccessibleDescription(/O consumidor reserva a chave/);
  const figure = page.locator('#diagram-two-deliveries');
  await figure.getByText('O mesmo como texto Mermaid').click();
  await expect(figure.getByText('sequenceDiagram')).toBeVisible();
});
