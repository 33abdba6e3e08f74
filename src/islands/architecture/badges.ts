import { fill } from '#i18n/fill.ts';
import { formatUsd } from '#i18n/format.ts';
import type { DiagramNode } from '#viz/architecture/model.ts';
import type { DiagramData } from './diagram-data.ts';
import type { Overlay } from './state.ts';

/** Monthly cost of parts by id; null where a price is not known. */
export type Costs = Readonly<Record<string, number | null>>;

/** What stands in the corner of a part; null for nothing. */
export function badgeOf(
  { locale, texts }: Pick<DiagramData, 'locale' | 'texts'>,
  overlay: Overlay,
  costs: Costs,
  node: DiagramNode,
): string | null {
  switch (overlay) {
    case 'cost':
      return costText(costs[node.id], locale);
    case 'latency':
      return node.latency?.text ?? texts.unknown;
    case 'failure':
      if (node.failure === null) return null;
      return node.failure.stops.length === 0
        ? texts.stopsNone
        : fill(texts.stopsCount, { n: node.failure.stops.length });
    case 'data':
      return node.data === 'personal' ? texts.dataShort : texts[`data.${node.data}`];
  }
}

/** A part without a cost of its own has no badge, and neither has one whose price is not known: its details say so. */
function costText(usd: number | null | undefined, locale: DiagramData['locale']): string | null {
  return usd == null ? null : formatUsd(usd, locale, 'whole');
}

/** Each cost as a share of the largest one, 0 to 1. */
export function shareOf(costs: Costs): (node: string) => number {
  const largest = Math.max(0, ...Object.values(costs).map((usd) => usd ?? 0));
  return (node) => (largest === 0 ? 0 : (costs[node] ?? 0) / largest);
}
