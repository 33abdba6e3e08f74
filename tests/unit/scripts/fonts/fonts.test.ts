import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { root } from '#scripts/root.ts';
import { digits, equalDigits } from '#scripts/fonts/equal-digits.ts';
import { faces, features } from '#scripts/fonts/faces.ts';
import { fallbackDescriptors, readMetrics } from '#scripts/fonts/metrics.ts';
import { glyphOf, metricsAt, openFont } from '#scripts/fonts/sfnt.ts';

const folder = path.join(root, 'public/fonts');
const files = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
const css = readFileSync(path.join(root, 'src/styles/fonts.css'), 'utf8');

const uncompressed = (file: string, text: string) =>
  subsetFont(readFileSync(file), text, { targetFormat: 'truetype', keepFeatures: features });

function widthsOf(bytes: Uint8Array): readonly number[] {
  const font = openFont(bytes);
  return Array.from(digits, (digit) => font.view.getUint16(metricsAt(font, glyphOf(font, digit))));
}

describe('the committed fonts', () => {
  test('weigh at most 90 KB together', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(90_000);
  });

  test('are the ones the style sheet names', () => {
    const named = [...css.matchAll(/url\('\/fonts\/([\w.-]+)/g)].map(([, file]) => file);
    expect(named.toSorted()).toEqual(files.toSorted());
    expect(files).toHaveLength(faces.length);
  });

  test('come with their licences', () => {
    for (const family of ['newsreader', 'libre-franklin']) {
      expect(readFileSync(path.join(folder, `${family}-OFL.txt`), 'utf8')).toContain('SIL OPEN FONT LICENSE');
    }
  });

  test('hold the letters of Portuguese', async () => {
    const whole = faces.filter(({ text }) => text === undefined);
    for (const file of files.filter((each) => whole.some(({ name }) => each.startsWith(`${name}.`)))) {
      const font = openFont(await uncompressed(path.join(folder, file), 'ãõçáéíóúâêôàÃÕÇ'));
      for (const letter of 'ãõçáéíóúâêôàÃÕÇ') expect(glyphOf(font, letter), `${letter} in ${file}`).toBeGreaterThan(0);
    }
  });

  test('hold the word of the mark that has a font of its own', () => {
    const mark = readFileSync(path.join(root, 'src/components/SiteMark.astro'), 'utf8');
    const [, word = ''] = /<span>(.+)<\/span>/.exec(mark) ?? [];
    const { text = '' } = faces.find(({ name }) => name === 'newsreader-mark') ?? {};
    expect(Array.from(word).filter((letter) => !text.includes(letter))).toEqual([]);
    expect(word).not.toBe('');
  });

  test('have figures of one width for columns, in every weight', async () => {
    const cuts = files.filter((name) => name.includes('figures'));
    expect(cuts).toHaveLength(3);
    for (const file of cuts) {
      expect(new Set(widthsOf(await uncompressed(path.join(folder, file), digits)))).toEqual(new Set([660]));
    }
  });
});

test('equalDigits centres each digit in the common width', async () => {
  const face = faces.find(({ digitWidth }) => digitWidth !== undefined);
  const source = path.join(root, 'node_modules', face?.source ?? '');
  const bytes = await subsetFont(readFileSync(source), digits, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    variationAxes: { wght: 400 },
  });
  const before = widthsOf(bytes);
  expect(new Set(before).size).toBeGreaterThan(1);
  equalDigits(bytes, 660);
  expect(new Set(widthsOf(bytes))).toEqual(new Set([660]));

  const font = openFont(bytes);
  const bearing = font.view.getInt16(metricsAt(font, glyphOf(font, '1')) + 2);
  expect(bearing).toBe(49 + Math.round((660 - (before[1] ?? 0)) / 2));
});

describe('fallbacks', () => {
  test('take the room of the web font', async () => {
    const file = files.find((name) => name.startsWith('libre-franklin.')) ?? '';
    const metrics = readMetrics(await uncompressed(path.join(folder, file), 'abcdefghijklmnopqrstuvwxyz '));
    const descriptors = fallbackDescriptors(metrics, 0.4418);
    for (const [name, value] of Object.entries(descriptors)) expect(css).toContain(`${name}: ${value};`);
  });

  test('scale ascent and descent back by the size adjustment', () => {
    const metrics = { ascent: 0.9, descent: 0.2, lineGap: 0, width: 0.5 };
    expect(fallbackDescriptors(metrics, 0.4)).toEqual({
      'size-adjust': '125%',
      'ascent-override': '72%',
      'descent-override': '16%',
      'line-gap-override': '0%',
    });
  });
});
