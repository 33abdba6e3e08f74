import type { ComponentChild, VNode } from 'preact';
import { unbroken } from '../kit/unbroken.tsx';
import { weave, weaveText } from '../kit/weave.ts';
import { WhyButton, WhyPanel } from '../why/why.tsx';
import { pricedBaselines } from './cheapest-baseline.ts';
import type { PortfolioProps } from './props.ts';
import { SumPanel } from './sum-panel.tsx';

/** Below half a cent two bills are the same. */
const SAME_BELOW = 0.005;
const PANEL = 'why-together';

/** The answer in a sentence: together, one by one, everything on the best single option. */
export function PortfolioFinding(props: PortfolioProps): VNode {
  const { words, context } = props;
  return (
    <>
      <p class="finding">{sentence(props)}</p>
      <WhyPanel panel={PANEL} context={context} title={words.thisPlan} content={() => <SumPanel {...props} />} />
    </>
  );
}

function sentence({ answer, words, context }: PortfolioProps): readonly ComponentChild[] {
  const { plan, events } = answer;
  const { format, names } = context;
  const ask = (usd: number) => (
    <WhyButton panel={PANEL} context={context}>
      {format.money(usd)}
    </WhyButton>
  );
  if (plan.totalUsd === null || plan.independentUsd === null) {
    const values = { names: plan.unassigned.join(', '), known: ask(plan.knownUsd) };
    return weave<ComponentChild>(plan.assignments.length === 0 ? words.findingNothing : words.findingPart, values);
  }
  const [only] = plan.assignments;
  if (events.length === 1 && only !== undefined) {
    const option = <strong>{unbroken(names.options[only.option])}</strong>;
    return weave<ComponentChild>(words.findingOne, { name: only.name, together: ask(plan.totalUsd), option });
  }
  const isSame = plan.independentUsd - plan.totalUsd < SAME_BELOW;
  const values = {
    count: format.number(events.length),
    together: ask(plan.totalUsd),
    alone: format.money(plan.independentUsd),
  };
  return [
    ...weave<ComponentChild>(isSame ? words.findingSame : words.finding, values),
    ...singleText({ answer, words, context }),
  ];
}

/** How the plan compares with the cheapest single option. */
function singleText({ answer, words, context }: PortfolioProps): readonly ComponentChild[] {
  const [cheapest] = pricedBaselines(answer.plan);
  if (cheapest === undefined) return [words.findingNoSingle];
  const option = <>{unbroken(context.names.options[cheapest.option])}</>;
  const isPlan = cheapest.usd - (answer.plan.totalUsd ?? 0) < SAME_BELOW;
  return isPlan
    ? weave<ComponentChild>(words.findingAll, { option })
    : weave<ComponentChild>(words.findingSingle, { option, single: context.format.money(cheapest.usd) });
}

/** What sharing saves, how sure the plan is, and what had to be left out. */
export function PlanFacts({ answer, words, context }: PortfolioProps): VNode {
  const { plan, events } = answer;
  const { format, names } = context;
  const saved = plan.totalUsd === null || plan.independentUsd === null ? 0 : plan.independentUsd - plan.totalUsd;
  const unknown = [...new Set(events.flatMap((event) => event.unknown))];
  return (
    <p class="note plan-facts">
      {saved >= SAME_BELOW && (
        <span>
          {weaveText(words.saving, {
            money: format.money(saved),
            percent: format.percent(saved / (plan.independentUsd ?? saved), 1),
          })}{' '}
        </span>
      )}
      <span>
        {plan.exact
          ? words.exact
          : weaveText(words.gap, {
              money: format.money(plan.gapUsd),
              percent: format.percent(plan.knownUsd === 0 ? 0 : plan.gapUsd / plan.knownUsd, 2),
            })}
      </span>
      {unknown.length > 0 && (
        <span>
          {' '}
          {weaveText(words.unknownPrices, { options: unknown.map((option) => names.options[option]).join(', ') })}
        </span>
      )}
    </p>
  );
}
