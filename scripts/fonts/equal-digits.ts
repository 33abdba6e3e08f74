import { glyphOf, metricsAt, openFont } from './sfnt.ts';
import type { FontFile } from './sfnt.ts';

export const digits = '0123456789';

/** Flags of an outline point in the glyf table (OpenType specification, "Simple Glyph Flags"). */
const X_SHORT = 0x02;
const REPEAT = 0x08;
const X_POSITIVE = 0x10;

function glyphStart({ view, table }: FontFile, glyph: number): number {
  const long = view.getInt16(table('head') + 50) === 1;
  const loca = table('loca');
  return table('glyf') + (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
}

/** Where the flags of a simple outline start, and where its first x coordinate stands after them. */
function outlineOf(view: DataView, start: number): { flags: number; x: number } {
  const lastPoint = start + 10 + 2 * (view.getInt16(start) - 1);
  const flags = lastPoint + 4 + view.getUint16(lastPoint + 2);
  let at = flags;
  for (let points = view.getUint16(lastPoint) + 1; points > 0; points -= 1) {
    const repeats = view.getUint8(at) & REPEAT ? view.getUint8(at + 1) : 0;
    at += repeats > 0 ? 2 : 1;
    points -= repeats;
  }
  return { flags, x: at };
}

/** Moves an outline: the first point is absolute and all others follow from it. */
function shiftOutline(view: DataView, start: number, by: number): void {
  for (const bound of [start + 2, start + 6]) view.setInt16(bound, view.getInt16(bound) + by);
  const { flags, x } = outlineOf(view, start);
  const flag = view.getUint8(flags);
  if (!(flag & X_SHORT)) {
    if (flag & X_POSITIVE) throw new Error('The first point of this digit cannot be moved in place');
    view.setInt16(x, view.getInt16(x) + by);
    return;
  }
  const moved = (flag & X_POSITIVE ? 1 : -1) * view.getUint8(x) + by;
  if (!(flag & X_POSITIVE) || moved < 0 || moved > 255)
    throw new Error('The first point of this digit cannot be moved in place');
  view.setUint8(x, moved);
}

/**
 * Libre Franklin has no tabular figures. This gives the digits of a static, uncompressed font one common width and
 * centres each in it, in place. `width` is in units of the em square.
 */
export function equalDigits(bytes: Uint8Array, width: number): void {
  const font = openFont(bytes);
  for (const digit of digits) {
    const glyph = glyphOf(font, digit);
    if (glyph === 0) throw new Error(`The font has no digit ${digit}`);
    const at = metricsAt(font, glyph);
    const by = Math.round((width - font.view.getUint16(at)) / 2);
    font.view.setUint16(at, width);
    font.view.setInt16(at + 2, font.view.getInt16(at + 2) + by);
    shiftOutline(font.view, glyphStart(font, glyph), by);
  }
}
