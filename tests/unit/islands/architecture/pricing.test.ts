import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partCosts, sizedFigures } from '#components/architecture/part-costs.ts';
import { billedRates } from '#components/figures/book-refs.ts';
import { pricingDataOf } from '#components/architecture/pricing-data-of.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { architectureToolTexts } from '#i18n/architecture-tool-texts.ts';
import type { DiagramData } from '#islands/architecture/diagram-data.ts';
import { createPricing } from '#islands/architecture/pricing.ts';
import type { PricingData } from '#islands/architecture/pricing-data.ts';
import { Volume } from '#islands/architecture/volume.ts';
import { rateAnchor } from '#viz/why/book-anchor.ts';
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
  const pricing = await createPricing(data);
  const { costsAt, handledAt, linesAt, placeOf } = pricing;

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

  const volumes = [0, 0.4, 1, 1.7, 2];
  const partsOf = Object.keys(data.system.parts);

  test('is at any volume the sum of lines, each the sum of its tiers at their prices', () => {
    for (const place of volumes) {
      for (const part of partsOf) {
        const lines = linesAt(place, part);
        const cost = costsAt(place).parts.get(part);
        expect(sum(lines.map(({ amount }) => amount ?? Number.NaN))).toBeCloseTo(
          (cost && valueOf(cost)) ?? Number.NaN,
          6,
        );
        for (const { amount, billed } of lines.filter((line) => line.billed !== null))
          expect(sum((billed?.tiers ?? []).map(({ quantity, price }) => quantity * price))).toBeCloseTo(
            amount ?? NaN,
            6,
          );
      }
    }
  });

  test('derives the amount of each line and leads to a note of its price that the page has', () => {
    const shown = { locale: 'en', pricing: data, texts: architectureToolTexts('en') } as DiagramData;
    const { ids, resolvers } = sizedFigures(meta, 'en');
    const notes = resolvers.flatMap((resolve) => billedRates([...ids], resolve).map((rate) => `#${rateAnchor(rate)}`));
    const atSize = new Volume(shown, pricing);
    for (const place of volumes) {
      const lines = partsOf.flatMap((part) => atSize.set(handledAt(place)).linesOf(part));
      for (const { source, sums, amount } of lines) {
        expect(source === null ? [] : [source]).toEqual(notes.filter((note) => note === source).slice(0, 1));
        if (sums.length === 1) expect(sums[0]?.endsWith(` = ${amount}`)).toBe(true);
      }
    }
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
