/** Space around the plot, in the drawing's units. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A drawing and the rectangle inside it where data is plotted. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Below this width a drawing is laid out for a phone: fewer ticks, labels on the lines. */
export const NARROW = 560;
const WIDE = 880;

/** The widths a drawing is laid out for at build: phone, tablet, desk. In the browser it is laid out to the pixel. */
export const BUILD_WIDTHS = [350, 700, 1160] as const;

/** Tells whether a drawing of this width is laid out for a phone. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/**
 * How much larger a drawing of this width is than the build's one for the same kind of screen. Heights grow with it, so that the
 * drawing made in the browser is as high as the one it replaces, stretched, was: nothing on the page moves.
 */
export function stretchOf(width: number): number {
  const [phone, tablet, desk] = BUILD_WIDTHS;
  if (isNarrow(width)) return width / phone;
  return width / (width < WIDE ? tablet : desk);
}

/** Height of a chart that may choose it freely. */
export function chartHeight(width: number): number {
  const height = isNarrow(width) ? 420 : width < WIDE ? 470 : 520;
  return Math.round(height * stretchOf(width));
}

/** The plot rectangle that the margins leave. */
export function frameOf(width: number, height: number, margins: Margins): Frame {
  return {
    width,
    height,
    left: margins.left,
    right: width - margins.right,
    top: margins.top,
    bottom: height - margins.bottom,
  };
}
