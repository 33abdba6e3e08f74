import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { ExcludedRow } from './excluded-row.tsx';
import { PricedRow } from './priced-row.tsx';
import { rank } from './rank.ts';
import { UnknownRow } from './unknown-row.tsx';

export interface RankingProps {
  /** In rank order. */
  readonly estimates: readonly OptionEstimate[];
  readonly eventsPerMonth: number;
  readonly context: ViewContext;
  /** Prefix of panel ids: two rankings may stand on one page. */
  readonly id: string;
  /** Where the itemised bill of an option stands, if it stands anywhere. */
  readonly billHref?: (option: OptionId) => string;
  /** Where a reader enters a missing price, if there is such a place. */
  readonly priceHref?: (rate: string) => string;
}

/** Every option in order of monthly cost: bars for those that carry the workload, words for the rest, nobody left out. */
export function Ranking(props: RankingProps): VNode {
  const { carry, unknown, excluded } = rank(props.estimates);
  const dearest = carry.at(-1)?.bill.total ?? 0;
  return (
    <ol class="bars" role="list" aria-label={props.context.words.ranking}>
      {carry.map((estimate, index) => (
        <PricedRow key={estimate.id} {...props} estimate={estimate} dearest={dearest} best={index === 0} />
      ))}
      {unknown.map((estimate) => (
        <UnknownRow key={estimate.id} {...props} estimate={estimate} />
      ))}
      {excluded.map((estimate) => (
        <ExcludedRow key={estimate.id} {...props} estimate={estimate} />
      ))}
    </ol>
  );
}
