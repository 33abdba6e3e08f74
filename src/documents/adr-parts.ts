/** The parts of every decision record in order (MADR 4, and the condition that would reverse it). */
export const ADR_PARTS = [
  'decision',
  'context',
  'drivers',
  'options',
  'outcome',
  'consequences',
  'confirmation',
  'flip',
] as const;
export type AdrPart = (typeof ADR_PARTS)[number];
