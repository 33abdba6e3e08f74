import { describe, expect, test, vi } from 'vitest';
import { plannedPortfolio } from '#engine/metrics/planned-portfolio.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import { toolLink } from '#components/figures/tool-link.ts';
import { answerFor } from '#islands/portfolio/answer.ts';
import { decodePortfolioQuery } from '#islands/portfolio/decode.ts';

vi.mock('#i18n/page-text.ts', () => ({ pageText: () => (key: string) => key }));

describe('toolLink', () => {
  test.each(BANK_SIZES)('opens the portfolio of the %s bank with the same total', (size) => {
    const { href, text } = toolLink({ kind: 'portfolio', of: 'optimum', size }, 'pt-br') ?? { href: '', text: '' };
    expect(text).toBe('inPortfolio');
    const { pathname, search } = new URL(href, 'https://finops.moretes.com');
    expect(pathname).toBe('/pt-br/portfolio/');
    const { inputs, issues } = decodePortfolioQuery(search);
    expect(issues).toEqual([]);
    expect(answerFor(inputs).plan.totalUsd).toBeCloseTo(plannedPortfolio(size).totalUsd ?? NaN, 9);
  });

  test('opens the curves for a crossing and nothing for a sum', () => {
    const crossing = toolLink(
      {
        kind: 'crossing',
        scenario: 'pix-payment-requested',
        size: 'large',
        over: 'eventsPerMonth',
        from: 'sqs-standard',
        to: 'kinesis-provisioned',
      },
      'en',
    );
    expect(crossing?.href).toMatch(/^\/en\/break-even\/\?v=/);
    expect(toolLink({ kind: 'sum', of: [], unit: 'usd' }, 'en')).toBeNull();
  });
});
