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
  /** How sensitive what it holds or carries is. */
  readonly data: DataClass;
  /** What the document says happens when it fails; null where it says nothing. */
  readonly failure: Failure | null;
  /** How long it takes for its part, where a source says so. */
  readonly latency: Latency | null;
}

export type DataClass = 'public' | 'internal' | 'confidential' | 'personal';

/** What a failing part brings about: ids of parts that can do no work, of parts where work waits, and what is lost in words. */
export interface Failure {
  readonly stops: readonly string[];
  readonly queues: readonly string[];
  readonly lost: string;
}

/** A cited time: as it is written, what it is the time of, and the fact of the document that says so. */
export interface Latency {
  readonly text: string;
  readonly fact: string;
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
  readonly steps: readonly Step[];
}

/** What happens at one part or on one edge. */
export interface Step {
  readonly at: string;
  readonly text: string;
  /** Section of the page of the bill that does the same with a file of the reader. */
  readonly bill?: string;
  /** The query that is asked there. */
  readonly sql?: string;
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

/** Where boxes stand and lines run, in the units of the drawing. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly PlacedBox[];
  readonly nodes: readonly PlacedBox[];
  readonly edges: readonly { readonly id: string; readonly points: readonly Point[] }[];
}

/** Where everything of an architecture stands. */
export interface DiagramLayout extends Placement {
  /** The box of each zone's title, by the zone's id: no edge runs through it. */
  readonly titles: readonly PlacedBox[];
}
