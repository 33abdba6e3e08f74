import type { ComponentChildren, VNode } from 'preact';
import { weave } from '#viz/kit/weave.ts';
import type { BreakEvenView } from './view.ts';

/** Where the prices of a figure come from and how old they are. */
export function SourceLine({ view }: { readonly view: BreakEvenView }): VNode {
  const { words, regions } = view.texts;
  const { region } = view.state.inputs;
  const sentence = weave<ComponentChildren>(words.source, {
    region: regions[region],
    date: <time dateTime={view.priceDate}>{view.write.odds.format.date(view.priceDate)}</time>,
    prices: <a href={view.links.prices}>{words.sourcePrices}</a>,
  });
  return <>{sentence}</>;
}
