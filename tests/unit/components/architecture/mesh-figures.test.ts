import { expect, test } from 'vitest';
import { plannedPortfolio } from '#engine/metrics/planned-portfolio.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { specsOf } from '#components/architecture/part-costs.ts';
import { root } from '#scripts/root.ts';

const { documents } = readDocuments(root, locales);

/** Figures of a document at a bank size; null where a price is unknown. */
function figureOf(folder: string, size?: (typeof BANK_SIZES)[number]) {
  const document = documents.find(({ slug }) => slug === folder);
  if (document === undefined) throw new Error(`no document ${folder}`);
  const resolve = metricResolver(specsOf(document.meta), size);
  return { document, of: (id: string) => valueOf(resolve(id)) ?? Number.NaN };
}

test.each(BANK_SIZES)(
  '%s: the mesh as drawn costs less than any one service, and not less than the joint optimum',
  (size) => {
    const drawn = figureOf('event-mesh', size).of('messaging-month');
    const { totalUsd, baselines } = plannedPortfolio(size);
    const known = Object.values(baselines).filter((usd) => usd !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(Math.min(...known));
    expect(drawn).toBeGreaterThanOrEqual(totalUsd ?? Number.NaN);
  },
);

test('what the mesh carries with, and no other part, is in the figure it is compared by', () => {
  const { document, of } = figureOf('event-mesh');
  const parts = document.nodes.filter(({ zone }) => zone === 'messaging').flatMap(({ cost }) => cost ?? []);
  expect(parts.reduce((sum, id) => sum + of(id), 0)).toBeCloseTo(of('messaging-month'), 8);
});

test('the record on unit cost states the bill that the mesh states', () => {
  expect(figureOf('0002-cost-as-architectural-constraint').of('mesh-bill')).toBeCloseTo(
    figureOf('event-mesh').of('total-month'),
    8,
  );
});
