import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import { DEFAULT_REGION, isRegion } from '#engine/pricing/region.ts';
import { componentUses } from '#documents/read-body.ts';
import type { BookRef } from '#viz/why/book-anchor.ts';

/** What a text asks of the books by a component, in order: `<Rate id="…" region="us-east-1" />`. */
export function bookRefsIn(body: string, component: 'Quota' | 'Rate'): readonly BookRef[] {
  return componentUses(body)
    .filter(({ use }) => use.startsWith(`${component} `))
    .flatMap(({ use }) => {
      const id = /\bid="([^"]+)"/.exec(use)?.[1];
      const region = /\bregion="([^"]+)"/.exec(use)?.[1];
      return id === undefined ? [] : [{ id, region: isRegion(region) ? region : DEFAULT_REGION }];
    });
}

/** The list prices that metrics are computed from, by the lines of their bills. */
export function billedRates(metrics: readonly string[], resolve: MetricResolver): readonly BookRef[] {
  return metrics.flatMap((id) => {
    const { spec, bill, other, region } = resolve(id).basis;
    const lines = [...(bill?.lines ?? []), ...(other?.lines ?? [])];
    const rates = [...(spec.kind === 'rate' ? [spec.rate] : []), ...lines.map(({ rate }) => rate)];
    return rates.map((rate) => ({ id: rate, region: region ?? DEFAULT_REGION }));
  });
}

/** The limits that metrics count with. */
export function countedQuotas(metrics: readonly string[], resolve: MetricResolver): readonly BookRef[] {
  return metrics.flatMap((id) => {
    const { spec } = resolve(id).basis;
    return spec.kind === 'quota' ? [{ id: spec.quota, region: spec.region ?? DEFAULT_REGION }] : [];
  });
}

/** Each reference once, in order. */
export function distinctRefs(refs: readonly BookRef[]): readonly BookRef[] {
  return [...new Map(refs.map((ref) => [`${ref.region} ${ref.id}`, ref])).values()];
}
