import { valueOf } from '#engine/metrics/outcome.ts';
import { architectureToolTexts } from '#i18n/architecture-tool-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import type { DiagramData } from '#islands/architecture/diagram-data.ts';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';
import type { Architecture } from './all-architectures.ts';
import { tellRecord } from './followed-record.ts';
import { layoutWide } from './layout-wide.ts';
import { mediumCosts, partCosts } from './part-costs.ts';
import { pricingDataOf } from './pricing-data-of.ts';
import { toModel } from './to-model.ts';

/** What a drawing is made of, for the page that shows it and for the reader who works with it. */
export async function diagramDataOf({ slug, meta, text }: Architecture, locale: Locale): Promise<DiagramData> {
  const plain = toModel(meta, text.title, locale);
  const model = { ...plain, flows: tellRecord(plain.flows, locale) };
  const t = pageText(locale, 'architectures');
  const { parts } = mediumCosts(partCosts(meta));
  return {
    locale,
    slug,
    model,
    layouts: { wide: await layoutWide(model, meta.drawing), narrow: layoutNarrow(model) },
    summary: t('summary', { nodes: model.nodes.length, edges: model.edges.length }),
    costs: Object.fromEntries([...parts].map(([node, outcome]) => [node, valueOf(outcome)])),
    pricing: pricingDataOf(meta, locale),
    texts: architectureToolTexts(locale),
  };
}
