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

/** The widths a drawing is laid out for at build: phone, tablet, desk. In the browser it is laid out to the pixel. */
export const BUILD_WIDTHS = [350, 700, 1080] as const;

/** Tells whether a drawing of this width is laid out for a phone. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
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
