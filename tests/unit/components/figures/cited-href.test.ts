import { expect, test } from 'vitest';
import { citedHref } from '#components/figures/cited-href.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import { quotaAnchor } from '#viz/why/book-anchor.ts';

const assumption: MetricSpec = { kind: 'assumption', value: 1, unit: 'count' };

test.each([
  [
    'a limit to its note',
    { kind: 'quota', quota: 'sqs-standard.billing-chunk', unit: 'bytes' },
    `#${quotaAnchor({ id: 'sqs-standard.billing-chunk', region: 'sa-east-1' })}`,
  ],
  ['a fact to its note', { kind: 'fact', fact: 'sla', value: 1, unit: 'share' }, '#fact-sla'],
  [
    'a constant to the row that lists it',
    { kind: 'constant', constant: 'hours' },
    '/pt-br/assumptions/#constant-hours',
  ],
  ['an assumption to the row that lists it', assumption, '/pt-br/assumptions/#assumption-0004-sqs-length'],
  ['a sum nowhere', { kind: 'sum', of: ['a'], unit: 'count' }, null],
] as const)('leads %s', (_, spec, href) => {
  expect(citedHref('length', spec, '0004-sqs', 'pt-br')).toBe(href);
});

test('what is assumed outside a document has no row', () => {
  expect(citedHref('length', assumption, undefined, 'en')).toBeNull();
});
