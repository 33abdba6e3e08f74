import { describe, expect, it } from 'vitest';
import { lineFormula } from '#components/figures/line-text.ts';
import { figuresIn } from '#documents/figures.ts';
import { readDocuments } from '#documents/read-documents.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import type { LineItem } from '#engine/pricing/line.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

const { documents } = readDocuments(root, locales);

function linesOf(spec: MetricSpec) {
  if (spec.kind === 'usage') return spec.lines;
  return spec.kind === 'usage-crossing' ? [...spec.a, ...spec.b] : [];
}

describe('lineFormula', () => {
  it('writes the factors of a use with the digits its product needs', () => {
    const usage = { rate: 'lambda.duration-arm-gb-second', quantity: { executions: 1_000_000, 'memory-gb': 0.0625 } };
    const written = lineFormula({} as LineItem, usage, 'en', Number);
    expect(written.replaceAll(/\s/gu, ' ')).toBe('1,000,000 executions × 0.0625 GB of memory');
  });

  it('names one of a thing in the singular', () => {
    const usage = { rate: 'vpc.interface-endpoint-hour', quantity: { endpoints: 1, zones: 2, hours: 1 } };
    const written = lineFormula({} as LineItem, usage, 'pt-br', Number);
    expect(written.replaceAll(/\s/gu, ' ')).toBe('1 endpoint × 2 zonas × 1 hora');
  });

  it('refuses one of a thing that has a name for several only', () => {
    const usage = { rate: 'vpc.interface-endpoint-hour', quantity: { nodes: 1 } };
    expect(() => lineFormula({} as LineItem, usage, 'en', Number)).toThrow('"nodes_one"');
  });

  it.each(documents.map(({ folder, meta }) => [folder, meta] as const))(
    'has a name for each factor of %s',
    (_, meta) => {
      const values = new Map(
        figuresIn(meta).map(({ id, outcome }) => [id, outcome.kind === 'known' ? outcome.value : 0] as const),
      );
      const valueOf = (operand: number | string) =>
        typeof operand === 'number' ? operand : (values.get(operand) ?? Number.NaN);
      const usages = Object.values(meta.metrics).flatMap(({ spec }) => linesOf(spec));
      for (const locale of locales) {
        for (const usage of usages) expect(lineFormula({} as LineItem, usage, locale, valueOf)).not.toBe('');
      }
    },
  );
});
