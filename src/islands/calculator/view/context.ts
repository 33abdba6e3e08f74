import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { CalculatorTexts } from '#i18n/calculator-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ViewContext } from '#viz/kit/view-context.ts';
import { viewContext } from '../../results/view-context.ts';
import type { Flip } from '../flip.ts';
import { moneyView } from '../money-view.ts';
import type { CalculatorState } from '../state.ts';

/** Everything a part of the calculator is drawn from. */
export interface CalculatorView {
  readonly locale: Locale;
  readonly texts: CalculatorTexts;
  readonly state: CalculatorState;
  readonly answer: readonly OptionEstimate[];
  /** Worked out beside the page: for a moment after a change it still belongs to the inputs before. */
  readonly flip: Flip;
  /** It could not be worked out and belongs to earlier inputs until somebody tries again. */
  readonly flipFailed: boolean;
  readonly results: ViewContext;
}

/** Puts state and answer together for drawing. `isOpen` as in `ViewContext`; left out, everything is filled. */
export function calculatorView(
  parts: Omit<CalculatorView, 'results'>,
  isOpen: (id: string) => boolean = () => true,
): CalculatorView {
  const money = moneyView(parts.state.inputs.money);
  return { ...parts, results: viewContext(parts.locale, parts.texts.results, { money, isOpen }) };
}
