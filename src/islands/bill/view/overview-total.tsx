import type { VNode } from 'preact';
import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import { shownSpan } from '#engine/billing/analysis/shown-span.ts';
import type { CurrencyTotals } from '#engine/billing/analysis/summarise-bill.ts';
import { formatCost } from '#i18n/format-cost.ts';
import type { Screen } from './screen.ts';
import { lookAt, say } from './screen.ts';

/** What an overview is drawn from. */
export interface OverviewProps {
  readonly screen: Screen;
  readonly overview: BillOverview;
}

/** Whether what is shown has a sum: none is known where no row of it has the cost that was asked for. */
export function hasSum({ view, summary }: BillOverview): boolean {
  return summary.currencies.every(({ totals }) => totals[view.metric] !== null);
}

/** What is shown comes to, and what it is. Other currencies stand beside it and are never added. */
export function OverviewTotal({ screen, overview }: OverviewProps): VNode {
  const { texts, cost } = screen;
  const { summary, others } = overview;
  return (
    <div class="bill-total">
      <p class="label">{whatText(screen, overview)}</p>
      <p class="bill-sum num">{hasSum(overview) ? cost(summary.reconciliation.shown) : texts.overview.unknown}</p>
      <p class="small muted">{rowsText(screen, overview)}</p>
      {others.length > 0 && (
        <div class="notice">
          <p>{texts.overview.others}</p>
          <ul role="list">
            {others.map((other) => (
              <Other key={other.currency} screen={screen} other={other} overview={overview} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Other({ screen, overview: { view }, other }: OverviewProps & { readonly other: CurrencyTotals }): VNode {
  const { texts, locale } = screen;
  const { currency, totals, rows } = other;
  const total = totals[view.metric];
  const only = [
    ...view.only.filter(({ dimension }) => dimension !== 'BillingCurrency'),
    { dimension: 'BillingCurrency' as const, values: [currency] },
  ];
  return (
    <li>
      {currencyText(screen, currency)}:{' '}
      <span class="num">{total === null ? texts.overview.unknown : formatCost(total, currency, locale)}</span>,{' '}
      {countText(screen, rows)}{' '}
      <button type="button" class="link-button" {...lookAt({ ...view, only })}>
        {texts.overview.showCurrency}
      </button>
    </li>
  );
}

function whatText({ texts, format }: Screen, { view, extent }: BillOverview): string {
  const span = shownSpan(extent, view);
  if (span === null) return view.metric;
  return say(texts.overview.total, { metric: view.metric, from: format.date(span.from), to: format.date(span.to) });
}

function rowsText(screen: Screen, { summary, fileRows, currency }: BillOverview): string {
  const { texts, format } = screen;
  const { overview } = texts;
  const rows =
    summary.rows === fileRows
      ? countText(screen, summary.rows)
      : say(overview.rowsOf, { shown: format.number(summary.rows), rows: countText(screen, fileRows) });
  return say(overview.rowsIn, { rows, currency: currencyText(screen, currency) });
}

function countText({ texts, format }: Screen, rows: number): string {
  return say(texts.overview[`rows_${format.plural(rows)}`], { rows: format.number(rows) });
}

function currencyText({ texts }: Screen, currency: string | null): string {
  return currency ?? texts.overview.currencyUnknown;
}
