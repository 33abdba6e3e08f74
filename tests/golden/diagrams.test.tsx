import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { billTexts } from '#i18n/bill-texts.ts';
import { breakEvenTexts } from '#i18n/break-even-texts.ts';
import { formatCost } from '#i18n/format-cost.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { trendWriter } from '#islands/bill/view/trend-writer.ts';
import { writersFor } from '#islands/break-even/writers.ts';
import { describeCheapestMap } from '#viz/cheapest-map/describe.ts';
import { CheapestMapDrawing } from '#viz/cheapest-map/draw.tsx';
import { layoutCheapestMap } from '#viz/cheapest-map/layout.ts';
import { describeCostCurves } from '#viz/cost-curves/describe.ts';
import { CostCurvesDrawing } from '#viz/cost-curves/draw.tsx';
import { layoutCostCurves } from '#viz/cost-curves/layout.ts';
import { describeCostTrend } from '#viz/cost-trend/describe.ts';
import { CostTrendDrawing } from '#viz/cost-trend/draw.tsx';
import { layoutCostTrend } from '#viz/cost-trend/layout.ts';
import { tableToCsv } from '#viz/kit/data-table.ts';
import { BUILD_WIDTHS } from '#viz/kit/frame.ts';
import { describeTornado } from '#viz/tornado/describe.ts';
import { TornadoDrawing } from '#viz/tornado/draw.tsx';
import { layoutTornado } from '#viz/tornado/layout.ts';
import { describeUncertainty } from '#viz/uncertainty/describe.ts';
import { UncertaintyDrawing } from '#viz/uncertainty/draw.tsx';
import { layoutUncertainty } from '#viz/uncertainty/layout.ts';
import { curves, map, odds, tornado, trend } from '../fixtures/diagrams/models.ts';

type Words = { readonly title: string; readonly summary: string };

/** Each drawing with its description, from the same made-up model in both languages. */
function drawings(locale: Locale) {
  const texts = breakEvenTexts(locale);
  const { words } = texts;
  const write = writersFor(locale, texts, 'eventsPerMonth');
  const named = (id: string, { title, summary }: Words) => ({ id, title, summary });
  return {
    'cost-curves': {
      described: describeCostCurves(curves, write.curves),
      draw: (width: number, words_: Words): VNode => (
        <CostCurvesDrawing
          layout={layoutCostCurves(curves, width, write.curves)}
          text={named('curves', words_)}
          xTitle={words['axis.eventsPerMonth']}
          yTitle={words.costAxis}
        />
      ),
    },
    'cheapest-map': {
      described: describeCheapestMap(map, write.map),
      draw: (width: number, words_: Words): VNode => (
        <CheapestMapDrawing
          layout={layoutCheapestMap(map, width, write.map)}
          text={named('map', words_)}
          xTitle={words['axis.eventsPerMonth']}
          yTitle={words['axis.payloadBytes']}
          yours={words.mapYours}
        />
      ),
    },
    tornado: {
      described: describeTornado(tornado, write.tornado),
      draw: (width: number, words_: Words): VNode => (
        <TornadoDrawing
          layout={layoutTornado(tornado, width, write.tornado)}
          text={named('tornado', words_)}
          xTitle={words.costAxis}
        />
      ),
    },
    uncertainty: {
      described: describeUncertainty(odds, write.odds),
      draw: (width: number, words_: Words): VNode => (
        <UncertaintyDrawing
          layout={layoutUncertainty(odds, width, write.odds)}
          text={named('odds', words_)}
          xTitle={words.costAxis}
          winsTitle={words.oddsWins}
        />
      ),
    },
  };
}

/** The trend of a bill, in the bill's own currency and its own words. */
function billDrawings(locale: Locale) {
  const writer = trendWriter({ locale, texts: billTexts(locale) }, 'BilledCost', (decimal) =>
    formatCost(decimal, 'BRL', locale),
  );
  return {
    'cost-trend': {
      described: describeCostTrend(trend, writer),
      draw: (width: number, words: Words): VNode => (
        <CostTrendDrawing
          layout={layoutCostTrend(trend, width, writer)}
          text={{ id: 'trend', ...words }}
          yTitle="BilledCost, BRL"
          series={['series-1', 'series-2', 'series-rest']}
        />
      ),
    },
  };
}

/** One element a line, so that a change shows as the lines it touches. */
function lines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<').replaceAll(/(<\/text>|<\/tspan>)(?=<)/g, '$1\n')}\n`;
}

describe.each(locales)('diagrams in %s', (locale) => {
  describe.each(Object.entries({ ...drawings(locale), ...billDrawings(locale) }))('%s', (name, { described, draw }) => {
    test.each(BUILD_WIDTHS)('%i wide is drawn as recorded', async (width) => {
      const svg = renderToString(draw(width, described));
      await expect(lines(svg)).toMatchFileSnapshot(`diagrams/${name}.${width}.${locale}.svg`);
    });

    test('is described as recorded', async () => {
      const text = [described.title, described.summary, tableToCsv(described.table)].join('\n\n');
      await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`diagrams/${name}.${locale}.txt`);
    });
  });
});
