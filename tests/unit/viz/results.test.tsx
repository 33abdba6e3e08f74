import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { hours, HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { SCENARIOS } from '#engine/metrics/scenarios.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { locales } from '#i18n/locales.ts';
import { resultTexts } from '#i18n/result-texts.ts';
import { viewContext } from '#islands/results/view-context.ts';
import { BillTable } from '#viz/bill/bill-table.tsx';
import { CapacityFacts } from '#viz/capacity/capacity-facts.tsx';
import { Finding, findingText } from '#viz/finding/finding.tsx';
import { LimitsList } from '#viz/limits/limits-list.tsx';
import { Ranking } from '#viz/ranking/ranking.tsx';

const contexts = locales.map((locale) => viewContext(locale, resultTexts(locale)));
const [english] = contexts;
if (english === undefined) throw new Error('There is no language.');

/** Text of a drawing without its tags. */
function textOf(node: VNode): string {
  return renderToString(node)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#39;', "'");
}

function pix(change: Partial<Workload> = {}) {
  const scenario = SCENARIOS.find(({ id }) => id === 'pix-payment-requested');
  if (scenario === undefined) throw new Error('The Pix scenario is gone.');
  const estimator = createEstimator(messagingBookFor('sa-east-1'), {
    freeTier: false,
    scope: 'messaging',
    overrides: {},
  });
  return estimateWorkload(estimator, { ...scenario.workloads.medium, ...change }, HOURS_PER_MONTH);
}

describe('every drawing of a result', () => {
  const extreme = {
    eventsPerMonth: 4e10,
    payloadBytes: 2_000_000,
    retentionHours: 9_000,
    replay: true,
    kafkaApi: true,
  };
  const optional = { customerKey: true, privateEndpoints: true, deadLetterRate: 0.01, retryRate: 0.1, consumers: 40 };
  const everything = REGIONS.flatMap((region, index) => {
    const scope = SCOPES[index % SCOPES.length] ?? 'messaging';
    const estimator = createEstimator(messagingBookFor(region), { freeTier: index === 0, scope, overrides: {} });
    const workloads = SCENARIOS[index + 1]?.workloads ?? SCENARIOS[0]?.workloads;
    if (workloads === undefined) throw new Error('There is no scenario.');
    return [
      estimateWorkload(estimator, workloads.large, HOURS_PER_MONTH),
      estimateWorkload(estimator, { ...workloads.small, ...optional }, hours(744)),
      estimateWorkload(estimator, { ...workloads.small, ...extreme }, HOURS_PER_MONTH),
    ];
  });

  test('has words for whatever the engine says, in both languages', () => {
    // Keys are equal in both languages by type, so one language for each result covers them.
    everything.forEach((estimates, index) => {
      for (const context of contexts.slice(index % 2, (index % 2) + 1)) {
        const props = { estimates, context, id: 't' };
        const html = [
          renderToString(<Ranking {...props} eventsPerMonth={1e6} />),
          renderToString(<Finding {...props} />),
          ...estimates.flatMap((estimate) => [
            renderToString(<BillTable estimate={estimate} context={context} id="b" />),
            renderToString(<CapacityFacts capacity={estimate.capacity} context={context} />),
            renderToString(<LimitsList violations={estimate.violations} context={context} />),
          ]),
        ].join('');
        expect(html).not.toMatch(/undefined|NaN|Infinity|\[object|null<|\{\w+\}/);
      }
    });
  });

  test('carries no style attribute and opens every panel it names', () => {
    for (const estimates of everything.slice(0, 4)) {
      const html = renderToString(<Ranking estimates={estimates} context={english} id="r" eventsPerMonth={1} />);
      expect(html).not.toContain('style=');
      const panels = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids).toEqual(panels);
    }
  });
});

describe('Finding', () => {
  test('names the winner, the runner-up and what looks cheaper but cannot', () => {
    const text = textOf(<Finding estimates={pix()} context={english} id="f" />);
    expect(text).toContain('Kinesis provisioned carries it for $101.56 why? a month.');
    expect(text).toContain('Kinesis on-demand Standard would cost $132, 30% more');
    expect(text).toContain('SQS standard would cost $48.00, but does not keep order per key.');
  });

  test('says so when nothing can carry it', () => {
    expect(findingText(pix({ kafkaApi: true, maxLatencyMs: 1 }), english)).toMatch(/^No option can carry this/);
  });
});

describe('Ranking', () => {
  test('leaves nobody out and says why the excluded are excluded', () => {
    const text = textOf(<Ranking estimates={pix()} context={english} id="r" eventsPerMonth={1e8} />);
    for (const name of Object.values(english.names.options)) expect(text).toContain(name);
    expect(text).toContain('serves at most 1 consumer; you need 3 consumers');
    expect(text).toContain('price not known here, enter yours: sqs.fifo-requests');
  });

  test('links to the place where a missing price is entered', () => {
    const priceHref = (rate: string) => `#price-${rate}`;
    const html = renderToString(
      <Ranking estimates={pix()} context={english} id="r" eventsPerMonth={1e8} priceHref={priceHref} />,
    );
    expect(html).toContain('href="#price-sqs.fifo-requests"');
  });
});

describe('BillTable', () => {
  test('shows quantity, price, amount, formula and where the price was read', () => {
    const [winner] = pix();
    if (winner === undefined) throw new Error('No option was estimated.');
    const text = textOf(<BillTable estimate={winner} context={english} id="b" />);
    expect(text).toContain('1 shard × 3 consumers × 730 h in the month');
    expect(text).toContain('2,190 consumer-shard-hours');
    expect(text).toContain('$0.028 per million payload units');
    expect(text).toContain('kinesis.shard-hour');
    expect(text).toContain('b0.p.awsstatic.com, Nov 3, 2025');
  });
});
