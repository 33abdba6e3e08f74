import type { VNode } from 'preact';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { EstimateSection } from './estimate-section.tsx';
import { ForecastSection } from './forecast-section.tsx';
import { ConformanceSection } from './conformance-section.tsx';
import { OverviewSection } from './overview-section.tsx';
import { RecurringSection } from './recurring-section.tsx';
import { RulesSection } from './rules-section.tsx';
import type { Screen } from './screen.ts';
import { SpikesSection } from './spikes-section.tsx';
import { TagsSection } from './tags-section.tsx';

/** The sections of the page, in their order; a name is the anchor and, as `section.<name>`, the heading. */
export const SECTIONS = {
  overview: OverviewSection,
  spikes: SpikesSection,
  tags: TagsSection,
  recurring: RecurringSection,
  forecast: ForecastSection,
  estimate: EstimateSection,
  rules: RulesSection,
  conformance: ConformanceSection,
} as const satisfies Readonly<Record<string, (props: { readonly screen: Screen }) => VNode>>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** Parts of the report that each section is drawn from. What the rules say comes together and stands for itself by its verdict. */
export const SECTION_PARTS: Readonly<Record<SectionName, readonly (keyof BillReport)[]>> = {
  overview: ['overview'],
  spikes: ['overview', 'anomalies', 'searched', 'verdict'],
  tags: ['tags', 'verdict'],
  recurring: ['verdict'],
  forecast: ['forecast'],
  estimate: [],
  rules: ['verdict'],
  conformance: ['conformance'],
};
