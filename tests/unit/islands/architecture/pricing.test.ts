import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partCosts } from '#components/architecture/part-costs.ts';
import { pricingDataOf } from '#components/architecture/pricing-data-of.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { createPricing } from '#islands/architecture/pricing.ts';
import type { PricingData } from '#islands/architecture/pricing-data.ts';
import { root } from '#scripts/root.ts';

const slugs = globSync('content/architecture/*/meta.yaml', { cwd: root }).map((file) =>
  path.basename(path.dirname(file)),
);
const SIZES = ['small', 'medium', 'large'] as const;

describe.each(slugs)('what %s costs in the browser', async (slug) => {
  const meta = architectureMeta.parse(
    parse(readFileSync(path.join(root, 'content/architecture', slug, 'meta.yaml'), 'utf8')),
  );
  // As it travels: through JSON.
  const data = JSON.parse(JSON.stringify(pricingDataOf(meta, 'en'))) as PricingData;
  const { costsAt, handledAt, placeOf } = await createPricing(data);

  test.each(SIZES)('is exactly what the page says at the %s size', (size) => {
    const built = partCosts(meta).find((costs) => costs.size === size);
    const place = placeOf(data.handled[size]);
    expect(place).toBe(SIZES.indexOf(size));
    const costs = costsAt(place);
    expect([...costs.parts].map(([part, outcome]) => [part, valueOf(outcome)])).toEqual(
      [...(built?.parts ?? [])].map(([part, outcome]) => [part, valueOf(outcome)]),
    );
    expect([costs.total, costs.handled, costs.perUnit]).toEqual([built?.total, built?.handled, built?.perUnit]);
  });

  test('never falls while the volume grows, and a volume is found again', () => {
    const places = Array.from({ length: 41 }, (_, index) => index / 20);
    const totals = places.map((place) => costsAt(place).total ?? Number.NaN);
    totals.slice(1).forEach((total, index) => expect(total).toBeGreaterThanOrEqual(totals[index] ?? Infinity));
    for (const place of [0.25, 0.9, 1.4, 1.99]) expect(placeOf(handledAt(place))).toBeCloseTo(place, 9);
  });
});
