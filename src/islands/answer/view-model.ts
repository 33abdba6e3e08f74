import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { AnswerTexts } from '#i18n/answer-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ViewContext } from '#viz/kit/view-context.ts';
import { viewContext } from '../results/view-context.ts';
import { estimatesFor } from '../inputs/estimator-for.ts';
import type { AnswerState } from './state.ts';

/** What the page tells its island once. */
export interface AnswerData {
  readonly locale: Locale;
  readonly texts: AnswerTexts;
  /** Dates of the oldest and the newest price, as written for the reader. */
  readonly oldest: string;
  readonly newest: string;
}

/** Everything a part of the small answer is drawn from. */
export interface AnswerViewModel extends AnswerData {
  readonly state: AnswerState;
  readonly estimates: readonly OptionEstimate[];
  readonly context: ViewContext;
}

/** Works the answer out and puts it together for drawing. `isOpen` as in `ViewContext`; left out, every panel is filled. */
export function answerViewModel(
  data: AnswerData,
  state: AnswerState,
  isOpen: (id: string) => boolean = () => true,
): AnswerViewModel {
  const context = viewContext(data.locale, data.texts.results, { isOpen });
  return { ...data, state, estimates: estimatesFor(state.inputs), context };
}
