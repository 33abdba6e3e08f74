import type { VNode } from 'preact';
import { CapacityFacts } from '../capacity/capacity-facts.tsx';
import { optionStyle } from '../kit/option-style.ts';
import { OptionName } from '../ranking/option-name.tsx';
import type { PortfolioProps } from './props.ts';

/** Clusters and commitments that carry more than one event: which, what they cost, how large they are. */
export function SharedClusters({ answer, words, context }: PortfolioProps): VNode {
  const { shared } = answer.plan;
  if (shared.length === 0) return <p class="note">{words.sharedNone}</p>;
  return (
    <ul class="clusters" role="list">
      {shared.map(({ option, events, usd, capacity }) => (
        <li key={option} class={`cluster-card ${optionStyle(option).className}`}>
          <p class="spread cluster-head">
            <OptionName option={option} context={context} />
            <span class="num">{context.format.money(usd)}</span>
          </p>
          <p class="small muted">
            {words.sharedEvents}: {events.join(', ')}
          </p>
          <CapacityFacts capacity={capacity} context={context} />
        </li>
      ))}
    </ul>
  );
}
