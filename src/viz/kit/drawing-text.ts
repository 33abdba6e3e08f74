/** What a drawing is called by those who do not see it. */
export interface DrawingText {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}
