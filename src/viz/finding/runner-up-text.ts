import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';

/** From this ratio on people say "three times as much" rather than "200% more". */
const TIMES_FROM = 2;
/** Below this difference two options cost the same for every practical purpose. */
const SAME_BELOW = 0.005;

/** How far the second option is behind the first. */
export function runnerUpText(winner: OptionEstimate, second: OptionEstimate, context: ViewContext): string {
  const { words, names, format } = context;
  const first = winner.bill.total ?? 0;
  const next = second.bill.total ?? 0;
  const values = { option: names.options[second.id], money: format.money(next, 'whole') };
  if (next - first < SAME_BELOW * Math.max(first, 1)) return weaveText(words.runnerUpSame, values);
  if (first === 0) return weaveText(words.runnerUpAlone, values);
  const ratio = next / first;
  if (ratio >= TIMES_FROM) {
    return weaveText(words.runnerUpTimes, { ...values, times: format.number(ratio, ratio < 10 ? 1 : 0) });
  }
  return weaveText(words.runnerUpMore, { ...values, more: format.percent(ratio - 1, 0) });
}
