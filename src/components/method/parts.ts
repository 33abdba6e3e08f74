/** The parts of the method in order; each is an anchor, the same in every language, with its title in text/method.ts. */
export const PARTS = [
  'question',
  'conventions',
  'queues',
  'options',
  'end-to-end',
  'optional-lines',
  'feasibility',
  'break-even',
  'uncertainty',
  'portfolio',
  'bills',
  'sources',
  'tests',
  'doubts',
] as const;

export type PartId = (typeof PARTS)[number];
