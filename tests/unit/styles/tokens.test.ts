import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, parseHex, seenWith, visions } from './colour.ts';
import type { Colour } from './colour.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];

const themes = {
  light: new Map(pairs.map(([, name = '', light = '']) => [name, parseHex(light)])),
  dark: new Map(pairs.map(([, name = '', , dark = '']) => [name, parseHex(dark)])),
};

const messaging = ['svc-eventbridge', 'svc-sns', 'svc-sqs', 'svc-kinesis', 'svc-msk'];
const services = [...messaging, 'svc-lambda', 'svc-dynamodb'];
const grounds = ['paper', 'sheet', 'sunken', 'accent-tint'];
const words = ['ink', 'muted', 'accent', 'good', 'bad', 'warn', ...services];

const pairsOf = (names: readonly string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const colour = (name: string): Colour => {
    const found = themes[theme].get(name);
    if (!found) throw new Error(`No token --${name}`);
    return found;
  };
  const ratio = (a: string, b: string) => contrast(colour(a), colour(b));

  test.each(words)('--%s can be read on every ground (4.5:1)', (word) => {
    for (const ground of grounds) expect(ratio(word, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('running text and notices read with ease (7:1)', () => {
    for (const ground of [...grounds, 'bad-tint', 'warn-tint'])
      expect(ratio('ink', ground), ground).toBeGreaterThanOrEqual(7);
  });

  test('words on filled controls can be read', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('paper', 'ink')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('bad', 'bad-tint')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('warn', 'warn-tint')).toBeGreaterThanOrEqual(4.5);
  });

  test('edges of controls and the focus ring stand out (3:1)', () => {
    for (const ground of grounds) {
      expect(ratio('edge', ground), ground).toBeGreaterThanOrEqual(3);
      expect(ratio('focus', ground), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(visions)('services stay apart under %s', (vision) => {
    const apart = (a: string, b: string) => distance(seenWith(vision, colour(a)), seenWith(vision, colour(b)));
    for (const [a, b] of pairsOf(messaging)) expect(apart(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(8);
    for (const [a, b] of pairsOf(services)) expect(apart(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(5);
  });
});

test('colours are named only in the tokens', () => {
  const sheets = [
    'base',
    'layout',
    'type',
    'prose',
    'services',
    'controls',
    'fields',
    'range',
    'tables',
    'bars',
    'notices',
  ];
  for (const sheet of [...sheets, 'figures', 'header', 'footer']) {
    const text = readFileSync(new URL(`../../../src/styles/${sheet}.css`, import.meta.url), 'utf8');
    expect(text.match(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(/gi), sheet).toBeNull();
  }
});
