import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { Controls } from '#islands/bill/view/controls.tsx';

/** The question of the cost, of a bill that has these, while billed cost is asked for. */
function metricField(locale: Locale, costs: readonly CostMetric[] | null) {
  const html = render(
    h(Controls, {
      ...{ locale, texts: billTexts(locale), view: WHOLE, costs },
      ...{ issues: [], drafts: {}, tagKeys: [], isOther: false },
    }),
  );
  const radios = html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
  const valuesWith = (attribute: RegExp) =>
    radios.filter((radio) => attribute.test(radio)).map((radio) => /value="(\w+)"/.exec(radio)?.[1]);
  return { html, chosen: valuesWith(/ checked/), disabled: valuesWith(/ disabled/) };
}

describe('the cost to look at a bill by', () => {
  test.each([
    ['en', 'No row of this bill has a value for: ListCost, ContractedCost.'],
    ['pt-br', 'Nenhuma linha desta fatura tem valor para: ListCost, ContractedCost.'],
  ] as const)('cannot be one that it does not have, and why is said in %s', (locale, text) => {
    const { html, chosen, disabled } = metricField(locale, ['BilledCost', 'EffectiveCost']);
    expect([chosen, disabled]).toEqual([['BilledCost'], ['ListCost', 'ContractedCost']]);
    expect(html).toContain(text);
    expect(html).not.toContain(billTexts(locale).controls.metricInstead.split('{')[0]);
  });

  test.each([
    ['en', 'So ListCost is shown instead of BilledCost.'],
    ['pt-br', 'Por isso aparece ListCost no lugar de BilledCost.'],
  ] as const)('is the first that it has where it lacks the one asked for, which is said in %s', (locale, text) => {
    const { html, chosen } = metricField(locale, ['ListCost', 'ContractedCost']);
    expect(chosen).toEqual(['ListCost']);
    expect(html).toContain(text);
  });

  test.each([null, []])(
    'can be any of the demo account, and of a bill of which nothing better is known: %j',
    (costs) => {
      expect(metricField('en', costs)).toMatchObject({ chosen: ['BilledCost'], disabled: [] });
    },
  );
});
