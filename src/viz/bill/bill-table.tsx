import type { VNode } from 'preact';
import type { LineItem } from '#engine/pricing/line.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import { LinePanel } from '../why/line-panel.tsx';
import { priceText, quantityText } from '../why/price-text.ts';
import { Why } from '../why/why.tsx';

export interface BillTableProps {
  readonly estimate: OptionEstimate;
  readonly context: ViewContext;
  /** Prefix of panel ids. */
  readonly id: string;
  readonly priceHref?: ((rate: string) => string) | undefined;
}

/** The itemised bill of one option: each line with its quantity, how it came about, the list price and the amount. */
export function BillTable(props: BillTableProps): VNode {
  const { estimate, context, id } = props;
  const { words, names, format } = context;
  const { bill } = estimate;
  const caption = weaveText(words.billOf, { option: names.options[estimate.id] });
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class="ledger ledger-dense ledger-stack bill">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col" class="num">
              {words.quantity}
            </th>
            <th scope="col" class="num">
              {words.listPrice}
            </th>
            <th scope="col" class="num">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {bill.lines.map((line, index) => (
            <BillRow key={index} {...props} line={line} panel={`${id}-${estimate.id}-${index}`} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words.monthlyUsd}
            </th>
            <td class="num">{bill.total === null ? words.unknownPrice : format.money(bill.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface BillRowProps extends BillTableProps {
  readonly line: LineItem;
  readonly panel: string;
}

function BillRow({ line, panel, context, priceHref }: BillRowProps): VNode {
  const { words, names, format } = context;
  return (
    <tr>
      <th scope="row">
        {names.lines[line.label]}
        <span class="bill-formula">{context.formula(line.formula)}</span>
      </th>
      <td class="num" data-label={words.quantity}>
        {quantityText(line.quantity, line.unit, context)}
      </td>
      <td class="num" data-label={words.listPrice}>
        {rowPrice(line, context, priceHref)}
      </td>
      <td class="num" data-label={words.amount}>
        <Why
          panel={panel}
          context={context}
          title={names.lines[line.label]}
          content={() => <LinePanel line={line} context={context} />}
        >
          {line.amount === null ? '–' : format.money(line.amount)}
        </Why>
      </td>
    </tr>
  );
}

function rowPrice(line: LineItem, context: ViewContext, priceHref: BillTableProps['priceHref']): VNode | string {
  const { words } = context;
  if (line.amount === null) return <UnknownPrice rate={line.rate} context={context} priceHref={priceHref} />;
  const paid = line.tiers.filter(({ price }) => price > 0);
  const [only] = paid;
  if (only === undefined) return words.free;
  return paid.length === 1 ? priceText(only.price, line.unit, context) : words.tiers;
}

interface UnknownPriceProps {
  readonly rate: string;
  readonly context: ViewContext;
  readonly priceHref: BillTableProps['priceHref'];
}

function UnknownPrice({ rate, context, priceHref }: UnknownPriceProps): VNode {
  const { words } = context;
  return (
    <>
      <span class="unknown">{words.unknownPrice}</span>,{' '}
      {priceHref === undefined ? words.enterYours : <a href={priceHref(rate)}>{words.enterYours}</a>}
    </>
  );
}
