/** Reading an uncompressed (TrueType) font file: where its tables are and which glyph draws a character. */
export interface FontFile {
  readonly view: DataView;
  /** Start of a table. Throws when the font does not have it. */
  readonly table: (tag: string) => number;
}

export function openFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    starts.set(tag, view.getUint32(record + 8));
  }
  const table = (tag: string) => {
    const start = starts.get(tag);
    if (start === undefined) throw new Error(`The font has no ${tag} table`);
    return start;
  };
  return { view, table };
}

/** Start of the format 4 subtable of the character map, which every Latin font has. */
function characterMap({ view, table }: FontFile): number {
  const cmap = table('cmap');
  const count = view.getUint16(cmap + 2);
  const subtables = Array.from({ length: count }, (_, index) => cmap + view.getUint32(cmap + 8 + index * 8));
  const found = subtables.find((start) => view.getUint16(start) === 4);
  if (found === undefined) throw new Error('The font has no format 4 character map');
  return found;
}

/** Number of the glyph that draws a character, 0 when there is none. */
export function glyphOf(font: FontFile, character: string): number {
  const { view } = font;
  const code = character.codePointAt(0) ?? 0;
  const map = characterMap(font);
  const doubled = view.getUint16(map + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    if (code > view.getUint16(map + 14 + offset)) continue;
    const firstAt = map + 16 + doubled + offset;
    const first = view.getUint16(firstAt);
    if (code < first) return 0;
    const rangeAt = firstAt + 2 * doubled;
    const range = view.getUint16(rangeAt);
    const base = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
    return (base + view.getUint16(firstAt + doubled)) & 0xffff;
  }
  return 0;
}

/** Where a glyph's advance width (uint16) and left bearing (int16) stand. */
export function metricsAt({ view, table }: FontFile, glyph: number): number {
  const measured = view.getUint16(table('hhea') + 34);
  return table('hmtx') + 4 * Math.min(glyph, measured - 1);
}
