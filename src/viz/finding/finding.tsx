import type { ComponentChild, VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { unbroken } from '../kit/unbroken.tsx';
import { weave, weaveText } from '../kit/weave.ts';
import { reasonText } from '../limits/reason-text.ts';
import { rank } from '../ranking/rank.ts';
import { TotalPanel } from '../why/total-panel.tsx';
import { WhyButton, WhyPanel } from '../why/why.tsx';
import { runnerUpText } from './runner-up-text.ts';

export interface FindingProps {
  /** In rank order. */
  readonly estimates: readonly OptionEstimate[];
  readonly context: ViewContext;
  /** Id of the panel behind the winner's cost. */
  readonly id: string;
}

/** The answer in a few sentences: who carries it and for how much, who comes second, why what looks cheaper cannot. */
export function Finding({ estimates, context, id }: FindingProps): VNode {
  const [winner] = rank(estimates).carry;
  return (
    <>
      <p class="finding">{sentences(estimates, context, id)}</p>
      {winner !== undefined && (
        <WhyPanel
          panel={id}
          context={context}
          title={weaveText(context.words.monthly, { option: context.names.options[winner.id] })}
          content={() => <TotalPanel estimate={winner} context={context} />}
        />
      )}
    </>
  );
}

function sentences(estimates: readonly OptionEstimate[], context: ViewContext, id: string): readonly ComponentChild[] {
  const { words, names, format } = context;
  const [winner, second] = rank(estimates).carry;
  const total = winner?.bill.total ?? null;
  if (winner === undefined || total === null) return [nobodyText(estimates, context)];
  const money = (
    <WhyButton panel={id} context={context}>
      {format.money(total)}
    </WhyButton>
  );
  const answer = weave<ComponentChild>(words.winner, {
    option: <strong>{unbroken(names.options[winner.id])}</strong>,
    money,
  });
  const next = second === undefined ? words.onlyOne : runnerUpText(winner, second, context);
  return [...answer, ' ', ...unbroken(next), ...cheaperText(estimates, total, context).flatMap(unbroken)];
}

/** The cheapest option that is excluded although it would cost less than the winner. */
function cheaperText(estimates: readonly OptionEstimate[], total: number, context: ViewContext): readonly string[] {
  const cheaper = rank(estimates).excluded.find(({ bill }) => bill.total !== null && bill.total < total);
  const violation = cheaper?.violations.find(({ severity }) => severity === 'excludes');
  if (cheaper === undefined || violation === undefined) return [];
  const { words, names, format } = context;
  const values = {
    option: names.options[cheaper.id],
    money: format.money(cheaper.bill.total ?? 0),
    reason: reasonText(violation, context),
  };
  return [' ', weaveText(words.cheaperButExcluded, values)];
}

function nobodyText(estimates: readonly OptionEstimate[], { words }: ViewContext): string {
  return rank(estimates).unknown.length > 0 ? words.noneKnown : words.noneCarries;
}

/** The answer as plain text, for live regions and titles. */
export function findingText(estimates: readonly OptionEstimate[], context: ViewContext): string {
  const { words, names, format } = context;
  const [winner] = rank(estimates).carry;
  if (winner === undefined) return nobodyText(estimates, context);
  return weaveText(words.winner, { option: names.options[winner.id], money: format.money(winner.bill.total ?? 0) });
}
