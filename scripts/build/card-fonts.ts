import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Font } from 'satori';
import subsetFont from 'subset-font';
import { glyphs } from '#scripts/fonts/glyphs.ts';
import { root } from '#scripts/root.ts';

const FILES = {
  'Newsreader Display': 'newsreader/files/newsreader-latin-opsz-normal.woff2',
  'Libre Franklin': 'libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
} as const;

/** The site's families cut to single weights, which is what a card can be drawn with. */
export function cardFonts(): Promise<Font[]> {
  return Promise.all([
    cut('Newsreader Display', 400, { opsz: 60 }),
    cut('Libre Franklin', 400),
    cut('Libre Franklin', 600),
  ]);
}

async function cut(
  name: keyof typeof FILES,
  weight: 400 | 600,
  axes: Readonly<Record<string, number>> = {},
): Promise<Font> {
  const source = readFileSync(path.join(root, 'node_modules/@fontsource-variable', FILES[name]));
  const data = await subsetFont(source, glyphs, { targetFormat: 'truetype', variationAxes: { wght: weight, ...axes } });
  return { name, weight, style: 'normal', data: Buffer.from(data) };
}
