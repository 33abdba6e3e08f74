import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardFonts } from '#scripts/build/card-fonts.ts';
import { cardOf } from '#scripts/build/card.ts';
import { CARD_SIZE, drawCard } from '#scripts/build/draw-card.ts';

const DECISION = `<main><h1>SQS for buffered work</h1><p class="lede">Goes into a <b>queue</b>.</p>
  <dl class="adr-facts"><div><dt>Status</dt><dd>Accepted</dd></div>
  <div><dt>Flips at</dt><dd><a class="why num" href="#x">113 million</a> <span class="muted">events a month</span></dd></div></dl></main>`;

test('a decision shows its sentence and where it flips', () => {
  expect(cardOf(DECISION, '/en/decisions/0004-sqs/', 'en')).toEqual({
    kind: 'Decision',
    language: 'English',
    title: 'SQS for buffered work',
    sentence: 'Goes into a queue.',
    figure: { value: '113 million', name: 'Flips at: events a month' },
  });
});

test('an architecture shows what it costs a month', () => {
  const html = `<main><h1>Malha</h1><dl class="adr-facts"><div><dt>Por mês</dt><dd class="num">US$ 1.956</dd></div></dl></main>`;
  const { figure, kind } = cardOf(html, '/pt-br/architectures/event-mesh/', 'pt-br');
  expect(figure).toEqual({ value: 'US$ 1.956', name: 'Por mês' });
  expect(kind).toBe('Arquitetura');
});

test('a page with a finding shows it instead of what it says of itself', () => {
  const html =
    '<main><h1>Prices</h1><p class="lede">All of them.</p><h2 class="finding">168 of 217 cost more. <span class="visually-hidden">why?</span></h2></main>';
  expect(cardOf(html, '/en/prices/', 'en')).toMatchObject({ sentence: '168 of 217 cost more.', figure: null });
});

test('a page without heading is a mistake', () => {
  expect(() => cardOf('<main></main>', '/en/', 'en')).toThrow('/en/ has no h1');
});

test('a card is a picture of the size networks expect, whatever its words hold', async () => {
  const card = cardOf(
    DECISION.replace('buffered', '&lt;i&gt; & “ações” → '.repeat(9)),
    '/en/decisions/0004-sqs/',
    'en',
  );
  const svg = await drawCard(card, await cardFonts());
  expect(svg).not.toContain('<text');
  const { width, height } = await sharp(Buffer.from(svg))
    .png()
    .toBuffer()
    .then((png) => sharp(png).metadata());
  expect({ width, height }).toEqual(CARD_SIZE);
});

test('its colours are those of the light theme', () => {
  const root = path.join(import.meta.dirname, '../../../..');
  const tokens = readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');
  const drawn = readFileSync(path.join(root, 'scripts/build/draw-card.ts'), 'utf8');
  for (const name of ['ink', 'muted', 'paper', 'rule', 'accent']) {
    const colour = new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1] ?? 'no colour';
    expect(drawn, name).toContain(`const ${name.toUpperCase()} = '${colour}'`);
  }
});
