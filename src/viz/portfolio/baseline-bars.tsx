import type { VNode } from 'preact';
import type { BaselineGap } from '#engine/decisions/portfolio/baselines.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { optionStyle } from '../kit/option-style.ts';
import { weaveText } from '../kit/weave.ts';
import { reasonText } from '../limits/reason-text.ts';
import { OptionName } from '../ranking/option-name.tsx';
import type { BarredEvent } from './answer.ts';
import { pricedBaselines } from './cheapest-baseline.ts';
import type { PortfolioProps } from './props.ts';

/** The plan against everything on one option: bars for what has a total, reasons for the rest, nobody left out. */
export function BaselineBars(props: PortfolioProps): VNode {
  const { answer, words } = props;
  const { plan } = answer;
  const priced = pricedBaselines(plan);
  const dearest = Math.max(plan.knownUsd, plan.independentUsd ?? 0, ...priced.map(({ usd }) => usd));
  const gaps = Object.entries(plan.baselineGaps) as [OptionId, BaselineGap][];
  return (
    <ol class="bars baselines" role="list" aria-label={words.baselineTitle}>
      <ReferenceBar {...props} name={words.thisPlan} usd={plan.totalUsd} dearest={dearest} best />
      <ReferenceBar {...props} name={words.apart} usd={plan.independentUsd} dearest={dearest} best={false} />
      {priced.map(({ option, usd }) => (
        <li key={option} class={`bar ${optionStyle(option).className}`}>
          <OptionName option={option} context={props.context} />
          <Amount {...props} usd={usd} dearest={dearest} />
        </li>
      ))}
      {gaps.map(([option, gap]) => (
        <li
          key={option}
          class={`bar ${gap.reason === 'price-unknown' ? 'is-unknown' : 'is-excluded'} ${optionStyle(option).className}`}
        >
          <OptionName option={option} context={props.context} />
          <GapReason {...props} gap={gap} barred={answer.barred[option] ?? []} />
        </li>
      ))}
    </ol>
  );
}

interface AmountProps extends PortfolioProps {
  readonly usd: number;
  readonly dearest: number;
}

function Amount({ usd, dearest, answer, words, context }: AmountProps): VNode {
  const { totalUsd } = answer.plan;
  const times = totalUsd === null || totalUsd === 0 ? null : usd / totalUsd;
  const width = dearest === 0 ? 0 : Math.round((usd / dearest) * 10_000) / 100;
  return (
    <>
      <svg class="bar-track" aria-hidden="true">
        <rect width={`${width}%`} height="100%" />
      </svg>
      <span class="bar-value num">{context.format.money(usd, 'whole')}</span>
      <span class="bar-unit num">
        {times !== null && weaveText(words.timesAsMuch, { times: context.format.number(times, times < 10 ? 2 : 0) })}
      </span>
    </>
  );
}

function ReferenceBar({
  name,
  usd,
  best,
  ...props
}: Omit<AmountProps, 'usd'> & {
  readonly name: string;
  readonly usd: number | null;
  readonly best: boolean;
}): VNode | null {
  if (usd === null) return null;
  return (
    <li class={`bar is-reference${best ? ' is-best' : ''}`}>
      <span class="bar-name">
        <span>{name}</span>
      </span>
      <Amount {...props} usd={usd} />
    </li>
  );
}

function GapReason({
  gap,
  barred,
  words,
  context,
}: PortfolioProps & { readonly gap: BaselineGap; readonly barred: readonly BarredEvent[] }): VNode {
  if (gap.reason === 'infeasible-together') return <span class="bar-reason">{words.barredTogether}</span>;
  if (gap.reason === 'infeasible') return <span class="bar-reason">{barredText(barred, { words, context })}</span>;
  return (
    <span class="bar-reason">
      <span class="unknown">{context.words.unknownPrice}</span>
      {': '}
      {gap.rates.map((rate, index) => (
        <span key={rate}>
          {index > 0 && ', '}
          <code>{rate}</code>
        </span>
      ))}
    </span>
  );
}

/** The first event in the way with its reason, and how many more there are. */
function barredText(
  barred: readonly BarredEvent[],
  { words, context }: Pick<PortfolioProps, 'words' | 'context'>,
): string {
  const [first] = barred;
  if (first === undefined) return '';
  const more = barred.length - 1;
  const form = context.format.plural(more);
  const events =
    more === 0
      ? first.name
      : weaveText(words[`andMore_${form}`], { first: first.name, count: context.format.number(more) });
  return weaveText(words.barredEvents, { reason: reasonText(first.violation, context), events });
}
