import { describe, expect, test } from 'vitest';
import { absentFiles } from '#documents/absent-files.ts';
import { checkFigureSources } from '#documents/check-figure-sources.ts';
import type { Fact, NamedMetric } from '#documents/adr-meta.ts';
import { readDocuments } from '#documents/read-documents.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

const sla: Fact = {
  name: { en: 'SLA', 'pt-br': 'SLA' },
  value: { en: '99.5% of a month', 'pt-br': '99,5% do mês' },
  source: 'A page',
  url: 'https://example.com/',
  date: '2026-01-01',
  confidence: 'read',
};
const metaText = 'metrics:\n  odd: { kind: product }\nfacts:\n  sla: { url: null }\n';

function problems(
  odd: MetricSpec,
  facts: Readonly<Record<string, Fact>> = { sla },
  absent: readonly string[] = [],
): string {
  const metrics: Record<string, NamedMetric> = { odd: { name: { en: 'odd', 'pt-br': 'estranho' }, spec: odd } };
  const meta = { metrics, facts, claims: [], diagrams: {} };
  return checkFigureSources({ metaFile: 'meta.yaml', metaText, meta, absent }).join('\n');
}

const assumed: MetricSpec = { kind: 'assumption', value: 4, unit: 'hours' };

test('the figures of every document lead to a source', () => {
  const { documents } = readDocuments(root, locales);
  expect(documents.length).toBeGreaterThan(30);
  expect(documents.flatMap(checkFigureSources)).toEqual([]);
});

describe('a computation', () => {
  test('on numbers alone is refused with its place', () => {
    expect(problems({ kind: 'product', of: [730, 0.005], unit: 'hours' })).toMatch(
      /^meta\.yaml:2: expected "odd" to be computed .* found numbers alone: 730, 0\.005\. .*npm run check:content\.$/,
    );
    expect(problems({ kind: 'ratio', of: 7.874, to: 6.65, as: 'more' })).toContain('7.874, 6.65');
  });

  test('on a metric, or an assumption, has a source', () => {
    expect(problems({ kind: 'product', of: ['other', 2], unit: 'hours' })).toBe('');
    expect(problems(assumed)).toBe('');
  });
});

describe('the number of a fact', () => {
  const cites = (value: number, fact = 'sla') => problems({ kind: 'fact', fact, value, unit: 'share' });

  test('is said by the fact in every language', () => {
    expect(cites(0.995)).toBe('');
    expect(cites(0.999)).toContain('expected a fact "sla" that says 0.999 in every language, found "99.5% of a month"');
  });

  test('is of a fact there is', () => {
    expect(cites(0.995, 'gone')).toContain('found no such fact');
  });
});

describe('a fact', () => {
  const without = (confidence: Fact['confidence']) => problems(assumed, { sla: { ...sla, url: null, confidence } });

  test('has an address', () => {
    expect(without('summary')).toMatch(/^meta\.yaml:4: expected the address at which "sla" was read, found none/);
  });

  test.each(['measured', 'assumption'] as const)('of our own has none: %s', (confidence) => {
    expect(without(confidence)).toBe('');
  });
});

describe('the file of a measurement', () => {
  const file = 'scripts/bench/run.ts';
  const withFile = (confidence: Fact['confidence'], absent: readonly string[] = []) =>
    problems(assumed, { sla: { ...sla, file, confidence } }, absent);

  test('may stand beside what the project measured', () => {
    expect(withFile('measured')).toBe('');
  });

  test('stands beside nothing else', () => {
    expect(withFile('read')).toMatch(
      /^meta\.yaml:4: expected a file only beside what .* found "sla" of confidence read with scripts\/bench\/run\.ts\./,
    );
  });

  test('is in the repository', () => {
    expect(withFile('measured', [file])).toMatch(
      /^meta\.yaml:4: expected the file .* measures "sla" again, found no file scripts\/bench\/run\.ts\./,
    );
    const named = (name: string) => absentFiles(root, { sla: { ...sla, file: name } });
    expect(named(file)).toEqual([]);
    expect(named('scripts/bench')).toEqual(['scripts/bench']);
    expect(named('scripts/bench/gone.ts')).toEqual(['scripts/bench/gone.ts']);
  });
});
