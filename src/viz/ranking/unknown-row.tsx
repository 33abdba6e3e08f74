import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { optionStyle } from '../kit/option-style.ts';
import { OptionName } from './option-name.tsx';
import type { RankingProps } from './ranking.tsx';

/** An option that could carry the workload but whose price is not known in this region: it says which, and where to enter it. */
export function UnknownRow({
  estimate,
  context,
  billHref,
  priceHref,
}: RankingProps & { readonly estimate: OptionEstimate }): VNode {
  const { words } = context;
  const { missing } = estimate.bill;
  const [first] = missing;
  return (
    <li class={`bar is-unknown ${optionStyle(estimate.id).className}`}>
      <OptionName option={estimate.id} context={context} href={billHref?.(estimate.id)} />
      <span class="bar-reason">
        <span class="unknown">{words.unknownPrice}</span>
        {', '}
        {first !== undefined && priceHref !== undefined ? (
          <a href={priceHref(first)}>{words.enterYours}</a>
        ) : (
          words.enterYours
        )}
        {': '}
        {missing.map((rate, index) => (
          <span key={rate}>
            {index > 0 && ', '}
            <code>{rate}</code>
          </span>
        ))}
      </span>
    </li>
  );
}
