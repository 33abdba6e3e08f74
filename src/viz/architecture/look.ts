/** What is said on a part while something fails: a word, and a tone the sheet gives a pattern of its own. */
export interface Mark {
  readonly tone: 'failed' | 'stopped' | 'waiting';
  readonly word: string;
}

/** How an interactive drawing looks at this moment; without one it is a picture. */
export interface DiagramLook {
  /** The part that takes the one tab stop of the drawing. */
  readonly tabStop: string;
  /** The part whose details are shown. */
  readonly focused: string | null;
  /** The part or edge a step is at. */
  readonly current: string | null;
  /** Parts that a search leaves out. */
  readonly faded: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Dots that run along an edge and how long one takes, by edge. */
  readonly traffic: ReadonlyMap<string, Traffic>;
}

/** Events on their way along an edge. */
export interface Traffic {
  readonly dots: number;
  /** Time a dot takes from end to end. */
  readonly seconds: number;
  /** Time from one start of a dot to its next; longer than it takes where a single one is under way for a part of the time only. */
  readonly every: number;
}
