/** One mark of a drawing as the browser laid it out: no groups, no style sheet. */
export interface Shape {
  readonly tag: string;
  /** Where its own origin lies in the drawing. */
  readonly at: { readonly x: number; readonly y: number };
  /** Its geometry: `d`, `points`, `x`, `width`… */
  readonly geometry: Readonly<Record<string, string>>;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: string;
  readonly dashes: string;
  /** Ids of the markers at its ends. */
  readonly markerStart: string | null;
  readonly markerEnd: string | null;
  readonly bold: boolean;
  /** A text that stands on lines and is to be kept clear of them. */
  readonly overLines: boolean;
  /** Of a text: its lines, each with the middle of its baseline (or its start). */
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly anchor: 'start' | 'middle';
}

/** The head of an arrow, or the foot of a relation. */
export interface Marker {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes: readonly Shape[];
}

/** What Mermaid drew, read from the browser. */
export interface ReadDrawing {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly shapes: readonly Shape[];
  readonly markers: readonly Marker[];
}
