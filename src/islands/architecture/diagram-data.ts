import type { Locale } from '#i18n/locales.ts';
import type { ArchitectureModel, DiagramLayout } from '#viz/architecture/model.ts';
import type { PricingData } from './pricing-data.ts';
import type { architectureToolTexts } from '#i18n/architecture-tool-texts.ts';

/** The two arrangements of a drawing: across on a wide screen, down on a phone. */
export const ARRANGEMENTS = ['wide', 'narrow'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** All a drawing needs once a reader works with it; the page fetches it then (`model.json`). */
export interface DiagramData {
  readonly locale: Locale;
  readonly slug: string;
  readonly model: ArchitectureModel;
  readonly layouts: Readonly<Record<Arrangement, DiagramLayout>>;
  readonly summary: string;
  /** Monthly cost of each part that has one, as the page shows it, in US dollars; null where a price is not known. */
  readonly costs: Readonly<Record<string, number | null>>;
  readonly pricing: PricingData;
  readonly texts: ReturnType<typeof architectureToolTexts>;
}
