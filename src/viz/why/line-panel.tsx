import type { VNode } from 'preact';
import type { LineItem } from '#engine/pricing/line.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import type { Fact } from './facts.tsx';
import { Facts } from './facts.tsx';
import { quantityText } from './price-text.ts';
import { SourceLink } from './source-link.tsx';
import { ladderText, tierText } from './tier-text.ts';

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
  const tier = tiers.findLast(({ price }) => price > 0);
  return tier === undefined ? context.words.free : ladderText(tier, unit, context);
}
