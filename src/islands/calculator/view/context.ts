import type { Issue } from '#engine/kit/result.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { CalculatorTexts } from '#i18n/calculator-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import type { ViewContext } from '#viz/kit/view-context.ts';
import { viewContext } from '../../results/view-context.ts';
import type { Flip } from '../flip.ts';
import { isOtherQuantity, isWorkloadQuantity, kindOf } from '../form/quantity-field.ts';
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

/** What is wrong with a field, in a sentence whose bounds are written as the field itself is. */
export function issueSentence(issue: Issue, { texts, locale }: CalculatorView): string {
  const key = issue.path;
  const isQuantity = isWorkloadQuantity(key) || isOtherQuantity(key);
  const params = Object.entries(issue.params).map(([name, value]) => {
    if (typeof value === 'string') return [name, value];
    return [name, isQuantity ? writeQuantity(value, kindOf(key), locale) : writeQuantity(value, 'count', locale)];
  });
  return fill(texts.issues[issue.code], Object.fromEntries(params) as Readonly<Record<string, string>>);
}
