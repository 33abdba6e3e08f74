/** The parts of every architecture page in order. */
export const ARCHITECTURE_PARTS = [
  'diagram',
  'overview',
  'requirements',
  'cost',
  'failure',
  'security',
  'decisions',
  'change',
  'audit',
] as const;
export type ArchitecturePart = (typeof ARCHITECTURE_PARTS)[number];
