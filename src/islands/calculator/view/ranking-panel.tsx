import type { VNode } from 'preact';
import { Ranking } from '#viz/ranking/ranking.tsx';
import type { CalculatorView } from './context.ts';

/** Where the bill of an option and the field of a price stand on the page. */
export const billHref = (option: string) => `#bill-${option}`;
export const priceHref = (rate: string) => `#price.${rate}`;

/** Every option in its rank, each with the way to its bill or to the price that is missing. */
export function RankingPanel({ view }: { readonly view: CalculatorView }): VNode {
  const { answer, results, state } = view;
  return (
    <Ranking
      estimates={answer}
      eventsPerMonth={state.inputs.workload.eventsPerMonth}
      context={results}
      id="why"
      billHref={billHref}
      priceHref={priceHref}
    />
  );
}
