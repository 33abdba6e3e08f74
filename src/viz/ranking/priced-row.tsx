import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { reasonText } from '../limits/reason-text.ts';
import { optionStyle } from '../kit/option-style.ts';
import { weaveText } from '../kit/weave.ts';
import { TotalPanel } from '../why/total-panel.tsx';
import { Why } from '../why/why.tsx';
import { OptionName } from './option-name.tsx';
import type { RankingProps } from './ranking.tsx';

const MILLION = 1_000_000;

export interface PricedRowProps extends RankingProps {
  readonly estimate: OptionEstimate;
  readonly dearest: number;
  readonly best: boolean;
}

/** An option that carries the workload: bar, monthly cost that can be asked why, cost per million events, its warnings. */
export function PricedRow({ estimate, dearest, best, context, id, billHref, eventsPerMonth }: PricedRowProps): VNode {
  const { format, words, names } = context;
  const total = estimate.bill.total ?? 0;
  const panel = `${id}-${estimate.id}`;
  return (
    <li class={`bar ${optionStyle(estimate.id).className}${best ? ' is-best' : ''}`}>
      <OptionName option={estimate.id} context={context} href={billHref?.(estimate.id)} />
      <svg class="bar-track" aria-hidden="true">
        <rect width={`${barWidth(total, dearest)}%`} height="100%" />
      </svg>
      <div class="bar-value num">
        <Why
          panel={panel}
          context={context}
          title={weaveText(words.monthly, { option: names.options[estimate.id] })}
          content={() => <TotalPanel estimate={estimate} context={context} />}
        >
          {format.money(total, 'whole')}
        </Why>
      </div>
      <span class="bar-unit num">
        {eventsPerMonth > 0 &&
          weaveText(words.perMillionEvents, { money: format.money((total / eventsPerMonth) * MILLION) })}
      </span>
      {estimate.violations.map((violation) => (
        <span key={violation.code} class={`bar-reason is-${violation.severity}`}>
          {reasonText(violation, context)}
        </span>
      ))}
    </li>
  );
}

/** Width in percent of the dearest option, two decimals. */
function barWidth(total: number, dearest: number): number {
  return dearest === 0 ? 0 : Math.round((total / dearest) * 10_000) / 100;
}
