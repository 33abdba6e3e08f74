import type { BudgetOutlook } from '#engine/billing/forecast/judge-budget.ts';
import type { MonthOutlook } from '#engine/billing/forecast/forecast-month.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';

interface Told {
  readonly words: BillTexts['forecast'];
  readonly writer: FindingWriter;
  readonly currency: string | null;
}

/** Which sentence says how a month stands against its budget. */
type Template = 'passed' | 'over' | 'overMaybe' | 'tight' | 'holds';

/** How a month stands against its budget: when it passes it and how sure that is, or what is left; null without a budget. */
export function budgetSentence({ month, budget }: MonthOutlook, { words, writer, currency }: Told): string | null {
  if (budget === null) return null;
  const { format } = writer;
  const cost = (amount: number) => writer.cost(amount, currency, 'whole');
  const { earliest, expected, latest } = budget.passes;
  return fill(words[`budget.${templateOf(budget)}`], {
    month: format.date(month),
    budget: cost(budget.amount),
    difference: cost(Math.abs(budget.over)),
    day: dayText(expected, format),
    earliest: dayText(earliest, format),
    latest: dayText(latest, format),
  });
}

function dayText(day: string | null, { date }: FindingWriter['format']): string {
  return day === null ? '' : date(day);
}

function templateOf({ verdict, passes }: BudgetOutlook): Template {
  if (verdict === 'exceeded') return 'passed';
  if (passes.expected !== null) return passes.latest === null ? 'overMaybe' : 'over';
  return passes.earliest === null ? 'holds' : 'tight';
}
