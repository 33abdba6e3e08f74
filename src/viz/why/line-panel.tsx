import type { VNode } from 'preact';
import type { TierSlice } from '#engine/pricing/charge.ts';
import type { LineItem } from '#engine/pricing/line.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import type { Fact } from './facts.tsx';
import { Facts } from './facts.tsx';
import { priceText, quantityText } from './price-text.ts';
import { SourceLink } from './source-link.tsx';

/** Why a line of a bill costs what it costs: formula with values, every tier used, rate, SKU, source and date. */
export function LinePanel({ line, context }: { readonly line: LineItem; readonly context: ViewContext }): VNode {
  return (
    <>
      <div class="why-formula">
        <span>
          {context.formula(line.formula)} = {quantityText(line.quantity, line.unit, context)}
        </span>
        {line.tiers.map((tier) => (
          <span key={tier.from}>{tierText(tier, line.unit, context)}</span>
        ))}
        {line.amount !== null && line.tiers.length > 1 && (
          <span class="is-total">{weaveText(context.words.total, { money: context.format.money(line.amount) })}</span>
        )}
      </div>
      <Facts facts={lineFacts(line, context)} />
    </>
  );
}

function tierText(tier: TierSlice, unit: string, context: ViewContext): string {
  const { format, words } = context;
  const price = tier.price === 0 ? words.free : priceText(tier.price, unit, context);
  return `${quantityText(tier.quantity, unit, context)} × ${price} = ${format.money(tier.amount)}`;
}

function lineFacts(line: LineItem, context: ViewContext): readonly Fact[] {
  const { words, names, format } = context;
  const rate: Fact = [words.rate, <code key="rate">{line.rate}</code>];
  if (line.source === null) return [rate, [words.listPrice, words.unknownPrice]];
  if (line.source === 'override') return [rate, [words.source, words.yourPrice]];
  const { sku, url, date, confidence, note } = line.source;
  return [
    rate,
    [words.listPrice, line.amount === null ? words.unknownPrice : tierRange(line, context)],
    [words.sku, sku === null ? null : <code key="sku">{sku}</code>],
    [words.priceRead, <SourceLink key="source" url={url} date={date} format={format} />],
    [words.source, names.confidences[confidence]],
    [words.note, note === null ? null : names.notes[note]],
  ];
}

/** The price of the highest tier reached, with the volume it holds from. */
function tierRange({ tiers, unit }: LineItem, context: ViewContext): string {
  const { words, format } = context;
  const tier = tiers.findLast(({ price }) => price > 0);
  if (tier === undefined) return words.free;
  const price = priceText(tier.price, unit, context);
  if (tier.from === 0 && tier.to === null) return price;
  return tier.to === null
    ? weaveText(words.tierFrom, { price, from: format.compact(tier.from) })
    : weaveText(words.tierFromTo, { price, from: format.compact(tier.from), to: format.compact(tier.to) });
}
