import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { reasonText } from '../limits/reason-text.ts';
import { optionStyle } from '../kit/option-style.ts';
import { OptionName } from './option-name.tsx';
import type { RankingProps } from './ranking.tsx';

/** An option that cannot carry the workload: greyed, with every reason. */
export function ExcludedRow({
  estimate,
  context,
  billHref,
}: RankingProps & { readonly estimate: OptionEstimate }): VNode {
  const reasons = estimate.violations
    .filter(({ severity }) => severity === 'excludes')
    .map((violation) => reasonText(violation, context));
  return (
    <li class={`bar is-excluded ${optionStyle(estimate.id).className}`}>
      <OptionName option={estimate.id} context={context} href={billHref?.(estimate.id)} />
      <span class="bar-reason">{reasons.join('; ')}</span>
    </li>
  );
}
