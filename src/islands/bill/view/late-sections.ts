import type { BillReport } from '#engine/billing/analysis/report-bill.ts';

/** The last sections of the page, whose code comes when they are near; a name is the anchor and, as `section.<name>`, the heading. */
export const LATE_SECTIONS = {
  sql: async () => (await import('../sql/sql-section.tsx')).SqlSection,
  athena: async () => (await import('../athena/athena-section.tsx')).AthenaSection,
} as const;

export type LateName = keyof typeof LATE_SECTIONS;

export const LATE_NAMES = Object.keys(LATE_SECTIONS) as readonly LateName[];

/** Parts of the report that their queries are filled from. */
export const LATE_PARTS: readonly (keyof BillReport)[] = ['overview', 'anomalies'];
