import { describe, expect, test } from 'vitest';
import { claimFigures, distanceOf } from '#documents/claim-figures.ts';
import { publishedClaim } from '#documents/published-claim.ts';

const BOTH = { en: 'words', 'pt-br': 'palavras' };

interface Parts {
  readonly figure?: { value: number; upTo?: number; unit?: string };
  readonly prices?: Record<string, number>;
}

/** A million custom events, one dollar at list price in N. Virginia. */
function claim({ figure = { value: 1 }, prices = {} }: Parts) {
  return publishedClaim.parse({
    title: BOTH,
    source: { title: 't', author: 'a', url: 'https://a.b/', published: null, readOn: '2026-11-21' },
    services: ['eventbridge'],
    region: 'us-east-1',
    figure: { unit: 'usd-month', ...figure },
    prices,
    ours: 'month',
    metrics: {
      events: { name: BOTH, kind: 'assumption', value: 1e6, unit: 'events-month' },
      month: {
        name: BOTH,
        kind: 'option',
        option: 'eventbridge-classic',
        scenario: 'own',
        change: { eventsPerMonth: 'events', payloadBytes: 1024 },
      },
    },
    reasons: [BOTH],
  });
}

describe('claimFigures', () => {
  test('counts in the region of the claim, with the numbers of the metrics it names', () => {
    expect(claimFigures(claim({})).ours).toBeCloseTo(1, 12);
  });

  test.each([
    [1.04, 'holds'],
    [0.96, 'holds'],
    [1.06, 'differs'],
    [0.9, 'differs'],
  ])('a printed figure of %d %s', (value, verdict) => {
    expect(claimFigures(claim({ figure: { value } })).verdict).toBe(verdict);
  });

  test('a span counts at its nearest end, and everything inside it holds', () => {
    expect(claimFigures(claim({ figure: { value: 0.5, upTo: 2 } }))).toMatchObject({ factor: 1, verdict: 'holds' });
    expect(claimFigures(claim({ figure: { value: 0.2, upTo: 0.5 } })).factor).toBeCloseTo(2, 12);
    expect(claimFigures(claim({ figure: { value: 4, upTo: 9 } })).factor).toBeCloseTo(0.25, 12);
  });

  test('a figure that is right at the prices its source states held', () => {
    const counted = claimFigures(claim({ figure: { value: 2 }, prices: { 'eventbridge.custom-events': 2e-6 } }));
    expect(counted).toMatchObject({ ours: 1, oursAtTheirs: 2, verdict: 'held' });
  });

  test('a hundred times too low and a hundred times too high are as far', () => {
    const [low, high] = [0.01, 100].map((value) => distanceOf(claimFigures(claim({ figure: { value } }))));
    expect(low).toBeCloseTo(high ?? 0, 9);
  });

  test('a count in another unit than the printed figure throws', () => {
    expect(() => claimFigures(claim({ figure: { value: 1, unit: 'times' } }))).toThrow(/month is in usd-month/);
  });
});
