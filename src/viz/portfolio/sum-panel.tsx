import type { VNode } from 'preact';
import { weaveText } from '../kit/weave.ts';
import { Facts } from '../why/facts.tsx';
import type { PortfolioProps } from './props.ts';

/** Why the plan costs what it costs: what each event pays, added up. */
export function SumPanel({ answer, words, context }: PortfolioProps): VNode {
  const { format, names } = context;
  const { plan } = answer;
  return (
    <>
      <Facts
        facts={plan.assignments.map(({ name, option, usd }) => [
          `${name}, ${names.options[option]}`,
          <span class="num" key={name}>
            {format.money(usd)}
          </span>,
        ])}
      />
      <p class="why-formula">
        <span class="is-total">{weaveText(context.words.total, { money: format.money(plan.knownUsd) })}</span>
        <span class="caption">{words.whyTotal}</span>
      </p>
    </>
  );
}
