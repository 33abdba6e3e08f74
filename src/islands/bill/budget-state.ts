import { BUDGET_RANGE, isBudget } from '#engine/billing/forecast/judge-budget.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';

/** Key of the link, and name of the form's field. */
export const BUDGET = 'budget';
const DECIMAL = /^[\d.]+(e\+?\d+)?$/i;

/** Reads a budget as a link and a number field write it; nothing is no budget. */
export function readBudget(text: string): Result<number | null> {
  const written = text.trim();
  if (written === '') return ok(null);
  const amount = Number(written);
  if (Number.isNaN(amount)) return fail([issue('not-a-number', BUDGET)]);
  if (DECIMAL.test(written) && isBudget(amount)) return ok(amount);
  return fail([issue('not-above', BUDGET, BUDGET_RANGE)]);
}

/** The budget of a link; null where it has none, or none that can be used, which is reported. */
export function decodeBudget(query: URLSearchParams, issues: Issue[]): number | null {
  const budget = readBudget(query.get(BUDGET) ?? '');
  if (budget.ok) return budget.value;
  issues.push(...budget.issues);
  return null;
}
