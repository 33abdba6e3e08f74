import type { Factor, Formula } from '#engine/pricing/formula.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';

const NBSP = '\u00a0';

/**
 * A formula as a reader checks it by hand: `3 consumers × 1 shard × 730 hours`. Formulas are computed from left to right, so
 * a sum that is then multiplied gets its brackets.
 */
export function formulaText(formula: Formula, context: ViewContext): string {
  const [first, ...rest] = formula;
  if (first === undefined) return '';
  let text = factorText(first, context);
  let isSum = false;
  for (const factor of rest) {
    const multiplies = factor.op === '×' || factor.op === '÷';
    if (factor.op === 'max') text = weaveText(context.words.max, { formula: text, least: factorText(factor, context) });
    else text = `${multiplies && isSum ? `(${text})` : text} ${factor.op}${NBSP}${factorText(factor, context)}`;
    isSum = factor.op === '+' || factor.op === '−';
  }
  return text;
}

function factorText({ code, value }: Factor, { format, names }: ViewContext): string {
  return `${format.number(value, 6)}${NBSP}${names.factors[code]}`;
}
