/**
 * Cuts the site's fonts from the @fontsource-variable packages: `npm run fonts:subset`. Writes public/fonts (content-hashed,
 * so they may be cached for ever), src/styles/fonts.css and the list of files that pages preload. Run it after changing
 * glyphs.ts or faces.ts, and commit what it wrote.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { equalDigits } from './equal-digits.ts';
import { faces, features } from './faces.ts';
import type { Face } from './faces.ts';
import { glyphs } from './glyphs.ts';
import { fallbackDescriptors, readMetrics } from './metrics.ts';

const root = new URL('../../', import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, root));

/**
 * Mean text width of the fallback fonts, measured with metrics.ts on Liberation Sans and Liberation Serif, which have the
 * same widths as Arial and Times New Roman by design.
 */
const systemFonts = {
  Arial: { width: 0.4418, local: ['Arial', 'Liberation Sans', 'Arimo'] },
  'Times New Roman': { width: 0.4002, local: ['Times New Roman', 'Liberation Serif', 'Tinos'] },
  'Times New Roman Italic': {
    width: 0.4018,
    local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
  },
} as const satisfies Record<NonNullable<Face['fallback']>, { width: number; local: readonly string[] }>;

const rule = (descriptors: Readonly<Record<string, string>>) =>
  `@font-face {\n${Object.entries(descriptors)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

function webFace(face: Face, file: string): string {
  return rule({
    'font-family': `'${face.family}'`,
    'font-style': face.style,
    'font-weight': face.weight,
    'font-display': 'swap',
    src: `url('/fonts/${file}') format('woff2')`,
    ...(face.digitWidth !== undefined && { 'unicode-range': 'U+30-39' }),
  });
}

function fallbackFace(face: Face, uncompressed: Uint8Array): string {
  if (face.fallback === undefined) return '';
  const system = systemFonts[face.fallback];
  return rule({
    'font-family': `'${face.family} fallback'`,
    'font-style': face.style,
    src: system.local.map((name) => `local('${name}')`).join(', '),
    ...fallbackDescriptors(readMetrics(uncompressed), system.width),
  });
}

async function cut(face: Face): Promise<{ file: string; bytes: number; css: string }> {
  const source = readFileSync(pathOf(`node_modules/${face.source}`));
  const text = face.text ?? glyphs;
  const keepFeatures = face.digitWidth === undefined ? features : [];
  const plain = await subsetFont(source, text, {
    targetFormat: 'truetype',
    variationAxes: { ...face.axes },
    keepFeatures,
    noHinting: true,
  });
  if (face.digitWidth !== undefined) equalDigits(plain, face.digitWidth);
  const packed = await subsetFont(plain, text, { targetFormat: 'woff2', keepFeatures });
  const file = `${face.name}.${createHash('sha256').update(packed).digest('hex').slice(0, 8)}.woff2`;
  writeFileSync(pathOf(`public/fonts/${file}`), packed);
  return { file, bytes: packed.length, css: webFace(face, file) + fallbackFace(face, plain) };
}

rmSync(pathOf('public/fonts'), { recursive: true, force: true });
mkdirSync(pathOf('public/fonts'), { recursive: true });
for (const family of ['newsreader', 'libre-franklin']) {
  copyFileSync(pathOf(`node_modules/@fontsource-variable/${family}/LICENSE`), pathOf(`public/fonts/${family}-OFL.txt`));
}

const made = [];
for (const face of faces) made.push(await cut(face));

const heading = '/* Written by scripts/fonts/subset.ts: do not edit. */\n';
writeFileSync(pathOf('src/styles/fonts.css'), heading + made.map(({ css }) => css).join(''));
const preloads = made.filter((_, index) => faces[index]?.preload).map(({ file }) => `/fonts/${file}`);
writeFileSync(pathOf('src/styles/font-preloads.json'), `${JSON.stringify(preloads, null, 2)}\n`);

for (const { file, bytes } of made) console.log(`${file}  ${bytes} bytes`);
console.log(`total  ${made.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`);
