/** Bytes after compression, as a reader's browser receives them, that a page or the site may weigh. */
export const SIZE_BUDGETS = {
  /** JavaScript of a page that holds a tool. */
  toolScript: 60_000,
  /** JavaScript of the page that opens a bill, without a file: the database is not part of it. */
  billScript: 80_000,
  /** JavaScript of any other page. */
  pageScript: 15_000,
  /** What may come on top once the drawing of an architecture is worked with: engine and zoom. */
  drawingScript: 45_000,
  /** All that a page without a tool loads before a reader does anything, fonts included. */
  firstLoad: 120_000,
  /** HTML and CSS of a page. */
  markup: 40_000,
  /** What the search of a language looks through, loaded with the first search. */
  searchIndex: 180_000,
  /** What the drawing of an architecture is drawn and priced from, loaded once it is worked with. */
  drawingModel: 17_000,
  /** All fonts together. */
  fonts: 90_000,
} as const;
