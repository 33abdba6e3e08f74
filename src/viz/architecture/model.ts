/** Words of a diagram in one language: the model is read for one reader at a time. */
export interface Zone {
  readonly id: string;
  readonly name: string;
  /** The zone it lies in; null at the top. */
  readonly parent: string | null;
}

/** One part of an architecture. */
export interface DiagramNode {
  readonly id: string;
  readonly name: string;
  /** What it runs on, in the provider's words: "SQS standard". */
  readonly service: string;
  /** Whose colour it wears (`svc-<colour>`); null for what is no AWS service. */
  readonly colour: string | null;
  readonly zone: string | null;
  /** What it is for, in one sentence. */
  readonly role: string;
}

/** What goes from one part to another, and how: an event is asynchronous, a call waits, data is read or written. */
export interface DiagramEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'event' | 'call' | 'data';
  readonly label: string;
}

/** One thing that happens, step by step: each step is at a node or along an edge. */
export interface Flow {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly { readonly at: string; readonly text: string }[];
}

/** An architecture as data: from it come the drawing, the outline, the Mermaid text and the alternative text. */
export interface ArchitectureModel {
  readonly title: string;
  readonly zones: readonly Zone[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly flows: readonly Flow[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBox extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands, in the units of the drawing. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly PlacedBox[];
  readonly nodes: readonly PlacedBox[];
  readonly edges: readonly { readonly id: string; readonly points: readonly Point[] }[];
}

/** Size of a node's box. */
export const NODE_WIDTH = 168;
export const NODE_HEIGHT = 68;
