/** What decides how much room a line of text takes, in units of the font size (1 = one em). */
export interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Mean width of running text. */
  readonly width: number;
}

/**
 * Share of each character in running text, in percent. Letters: R. S. Lewand, "Cryptological Mathematics" (2000), scaled to
 * leave 18 % for spaces. English and Portuguese differ by less than 1 % in mean width.
 */
const frequency: Readonly<Record<string, number>> = {
  ' ': 18,
  e: 10.4,
  t: 7.4,
  a: 6.7,
  o: 6.2,
  i: 5.7,
  n: 5.5,
  s: 5.2,
  h: 5,
  r: 4.9,
  d: 3.5,
  l: 3.3,
  c: 2.3,
  u: 2.3,
  m: 2,
  w: 1.9,
  f: 1.8,
  g: 1.7,
  y: 1.6,
  p: 1.6,
  b: 1.2,
  v: 0.8,
  k: 0.6,
  j: 0.1,
  x: 0.1,
  q: 0.1,
  z: 0.1,
};

/** Start of each table of an uncompressed (TrueType) font file. */
function tablesOf(view: DataView): (tag: string) => number {
  const starts = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    starts.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const start = starts.get(tag);
    if (start === undefined) throw new Error(`The font has no ${tag} table`);
    return start;
  };
}

/** Glyph number of a character, from the format 4 subtable every Latin font has. */
function glyphOf(view: DataView, cmap: number, code: number): number {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
  const table = subtables.find((start) => view.getUint16(start) === 4);
  if (table === undefined) throw new Error('The font has no format 4 character map');
  const doubled = view.getUint16(table + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    if (code > view.getUint16(table + 14 + offset)) continue;
    const first = table + 16 + doubled + offset;
    if (code < view.getUint16(first)) return 0;
    const delta = view.getUint16(first + doubled);
    const rangeAt = first + 2 * doubled;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    return (view.getUint16(rangeAt + range + 2 * (code - view.getUint16(first))) + delta) & 0xffff;
  }
  return 0;
}

/** Reads the metrics of an uncompressed font at its default weight. */
export function readMetrics(font: Uint8Array): Metrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(view);
  const em = view.getUint16(table('head') + 18);
  const hhea = table('hhea');
  const measured = view.getUint16(hhea + 34);
  const widthOf = (character: string) => {
    const glyph = glyphOf(view, table('cmap'), character.codePointAt(0) ?? 0);
    return view.getUint16(table('hmtx') + 4 * Math.min(glyph, measured - 1)) / em;
  };
  const shares = Object.entries(frequency);
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  return {
    ascent: view.getInt16(hhea + 4) / em,
    descent: -view.getInt16(hhea + 6) / em,
    lineGap: view.getInt16(hhea + 8) / em,
    width: shares.reduce((sum, [character, share]) => sum + widthOf(character) * share, 0) / total,
  };
}

/** Descriptors that make a system font take the same room as the web font, so that nothing moves when it arrives. */
export function fallbackDescriptors(font: Metrics, systemWidth: number): Readonly<Record<string, string>> {
  const scale = font.width / systemWidth;
  const percent = (ratio: number) => `${Number((ratio * 100).toFixed(2))}%`;
  return {
    'size-adjust': percent(scale),
    'ascent-override': percent(font.ascent / scale),
    'descent-override': percent(font.descent / scale),
    'line-gap-override': percent(font.lineGap / scale),
  };
}
