import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';

/** Why an option costs what it costs in a month: the sum of its lines, each with its formula. */
export function TotalPanel({
  estimate,
  context,
}: {
  readonly estimate: OptionEstimate;
  readonly context: ViewContext;
}): VNode {
  const { format, words, names } = context;
  const { lines, total } = estimate.bill;
  return (
    <>
      <dl class="facts">
        {lines.map((line, index) => (
          <div key={index}>
            <dt>
              {names.lines[line.label]}
              <span class="caption why-note">{context.formula(line.formula)}</span>
            </dt>
            <dd class="num">{line.amount === null ? words.unknownPrice : format.money(line.amount)}</dd>
          </div>
        ))}
      </dl>
      <p class="why-formula">
        <span class="is-total">
          {weaveText(words.total, { money: total === null ? words.unknownPrice : format.money(total) })}
        </span>
        <span class="caption">{words.sumOfLines}</span>
      </p>
    </>
  );
}
