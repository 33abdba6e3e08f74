import type { VNode } from 'preact';
import type { CurrencyForecast } from '#engine/billing/analysis/forecast-bill.ts';
import type { CostForecast } from '#engine/billing/forecast/forecast-costs.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import { DataTableView } from '#viz/kit/data-table-view.tsx';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { findingWriter } from '../findings/finding-writer.ts';
import { BudgetForm } from './budget-form.tsx';
import { ForecastDaysFigure } from './forecast-days-figure.tsx';
import { monthFacts } from './forecast-facts.ts';
import { ForecastMonthsFigure } from './forecast-months-figure.tsx';
import { ForecastAccuracy } from './forecast-why.tsx';
import { InTurn } from './in-turn.tsx';
import { Pending } from './pending.tsx';
import type { Screen } from './screen.ts';

/** A forecast that could be made. */
export type MadeCostForecast = Extract<CostForecast, { kind: 'forecast' }>;

/** What a part of the section is drawn from. */
export interface ForecastProps {
  /** Unique on the page. */
  readonly id: string;
  /** Id of what names its currency, where there are several. */
  readonly within: string | undefined;
  readonly one: CurrencyForecast;
  readonly made: MadeCostForecast;
  readonly screen: Screen;
  readonly words: BillTexts['forecast'];
  readonly metric: string;
  readonly writer: FindingWriter;
}

/** What the running month and the next one will come to, how sure that is, and why; each currency by itself. */
export function ForecastSection({ screen }: { readonly screen: Screen }): VNode {
  const { forecast } = screen.report;
  const { forecast: words } = screen.texts;
  if (forecast === undefined) return <Pending screen={screen} />;
  if (forecast.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {forecast.map((one, index) => (
        <div key={one.currency} class="stack">
          {forecast.length > 1 && (
            <h3 id={currencyId(index)}>
              {one.currency === null ? words.currencyUnknown : fill(words.ofCurrency, { currency: one.currency })}
            </h3>
          )}
          <OneForecast
            one={one}
            id={`forecast-${index + 1}`}
            within={forecast.length > 1 ? currencyId(index) : undefined}
            isMain={index === 0}
            screen={screen}
          />
        </div>
      ))}
    </>
  );
}

/** Of what names the currency of a forecast, where there are several. */
function currencyId(index: number): string {
  return `forecast-${index + 1}-currency`;
}

interface OneProps extends Pick<ForecastProps, 'one' | 'id' | 'within' | 'screen'> {
  /** The currency of most rows, which a budget is in. */
  readonly isMain: boolean;
}

function OneForecast({ one, id, within, isMain, screen }: OneProps): VNode {
  const { texts, locale } = screen;
  const { forecast: words } = texts;
  const made = one.forecast;
  if (made.kind !== 'forecast') return <p>{fill(words.tooFew, { days: made.days, needed: made.needed })}</p>;
  const { metric } = screen.viewOf('forecast');
  const writer = findingWriter(texts.findings, locale);
  const props: ForecastProps = { one, id, within, screen, made, words, metric, writer };
  return (
    <div class="forecast">
      {isMain && <BudgetForm screen={screen} currency={one.currency} />}
      <ForecastMonthsFigure {...props} />
      <DataTableView
        id={`${id}-facts`}
        within={within}
        table={monthFacts(props)}
        compareText={(a, b) => compareText(a, b, locale)}
      />
      <InTurn screen={screen} draw={() => <ForecastDaysFigure {...props} />} />
      <InTurn screen={screen} draw={() => <ForecastAccuracy {...props} />} />
    </div>
  );
}
