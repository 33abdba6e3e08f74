import type { VNode } from 'preact';
import { OverviewSection } from './overview-section.tsx';
import type { Screen } from './screen.ts';

/** The sections of the page, in their order; a name is the anchor and, as `section.<name>`, the heading. */
export const SECTIONS = {
  overview: OverviewSection,
} as const satisfies Readonly<Record<string, (props: { readonly screen: Screen }) => VNode>>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];
