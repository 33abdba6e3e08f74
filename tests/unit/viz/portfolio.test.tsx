import type { VNode } from 'preact';
import render from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { portfolioTexts } from '#i18n/portfolio-texts.ts';
import { answerFor } from '#islands/portfolio/answer.ts';
import { decodePortfolioQuery } from '#islands/portfolio/decode.ts';
import { viewContext } from '#islands/results/view-context.ts';
import { BaselineBars } from '#viz/portfolio/baseline-bars.tsx';
import { PlanTable } from '#viz/portfolio/plan-table.tsx';
import { PlanFacts, PortfolioFinding } from '#viz/portfolio/portfolio-finding.tsx';
import type { PortfolioProps } from '#viz/portfolio/props.ts';
import { SharedClusters } from '#viz/portfolio/shared-clusters.tsx';

const texts = portfolioTexts('en');
const context = viewContext('en', texts.results, { isOpen: () => false });

/** The drawings of the portfolio a link stands for. */
function drawing(query: string): PortfolioProps {
  return { answer: answerFor(decodePortfolioQuery(query).inputs), words: texts.words, context };
}

function textOf(node: VNode): string {
  return render(node)
    .replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the finding', () => {
  test('compares together, one by one and everything on one option', () => {
    const props = drawing('v=1&bank=large');
    expect(textOf(<PortfolioFinding {...props} />)).toMatch(
      /^Together the 5 events cost \$[\d,.]+ a month; each on its own cheapest would cost \$[\d,.]+; everything on .+ would cost \$[\d,.]+\.$/,
    );
    expect(textOf(<PlanFacts {...props} />)).toMatch(/^Sharing saves \$[\d,.]+ a month, .* Exact: /);
  });

  test('says so when there is nothing to gain from sharing', () => {
    expect(textOf(<PortfolioFinding {...drawing('')} />)).toContain('nothing to gain from sharing');
  });

  test('is about one event when there is only one', () => {
    expect(textOf(<PortfolioFinding {...drawing('v=1&events=statement-generated')} />)).toMatch(
      /^StatementGenerated alone costs \$[\d,.]+ a month, on SQS standard \.$/,
    );
  });

  test('names what nothing can carry, alone or among others', () => {
    const impossible = '1.kafkaApi=1&1.maxLatencyMs=1';
    expect(textOf(<PortfolioFinding {...drawing(impossible)} />)).toMatch(
      /can carry AccountOpened\. The other events cost \$[\d,.]+ a month together\.$/,
    );
    expect(textOf(<PortfolioFinding {...drawing(`events=account-opened&${impossible}`)} />)).toBe(
      'No option with a known price can carry AccountOpened.',
    );
  });
});

test('the plan says why the joint choice differs from the event’s own', () => {
  const text = textOf(<PlanTable {...drawing('v=1&bank=large')} />);
  expect(text).toContain('cluster the others already pay for');
  expect(text).toContain('the same choice');
});

test('no baseline is left out: a total, a reason or the rate without a price', () => {
  const text = textOf(<BaselineBars {...drawing('')} />);
  for (const name of Object.values(texts.results.names.options)) expect(text).toContain(name);
  expect(text).toContain('price not known here');
  expect(text).toContain('does not keep order per key');
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test('a shared cluster names its events and its size', () => {
  expect(textOf(<SharedClusters {...drawing('v=1&bank=large')} />)).toMatch(/Events on it: AccountOpened, .*Brokers/);
  expect(textOf(<SharedClusters {...drawing('')} />)).toBe(texts.words.sharedNone);
});

test('a name is text, whatever it holds', () => {
  const html = render(<PlanTable {...drawing(`1.name=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)} />);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});
