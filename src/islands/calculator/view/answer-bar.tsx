import type { VNode } from 'preact';
import { rank } from '#viz/ranking/rank.ts';
import type { CalculatorView } from './context.ts';

/** The answer in one line: on a phone it stays at the bottom edge while the inputs change above it. */
export function AnswerBar({ view }: { readonly view: CalculatorView }): VNode {
  const { format, names } = view.results;
  const [winner] = rank(view.answer).carry;
  return (
    <a class="answer-bar no-print" href="#answer">
      {winner === undefined ? (
        <span>{view.texts.words.noAnswer}</span>
      ) : (
        <>
          <span class="answer-bar-name">{names.options[winner.id]}</span>
          <strong class="num">{format.money(winner.bill.total ?? 0)}</strong>
        </>
      )}
    </a>
  );
}
