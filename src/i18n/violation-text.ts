import type { Violation, ViolationUnit } from '#engine/workloads/event-driven/violation.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import { pluralForm } from './plural-form.ts';
import { violationUnits } from './text/violation-units.ts';
import { violations } from './text/violations.ts';

/** Non-breaking: a figure never parts from its unit. */
const NBSP = '\u00a0';

/** A violation as one or two sentences, the figures with their units. */
export function violationText(violation: Violation, locale: Locale): string {
  const { code, severity, limit, actual, unit } = violation;
  const words = violations[locale];
  const reason = fill(words[code], { limit: sideText(limit, unit, locale), actual: sideText(actual, unit, locale) });
  return severity === 'ask-increase' ? `${reason} ${words['ask-increase']}` : reason;
}

function sideText(side: Violation['limit'], unit: ViolationUnit, locale: Locale): string {
  if (side === null) return '–';
  if (typeof side !== 'number' || unit === '' || unit === 'region') return String(side);
  return `${formatNumber(side, locale)}${NBSP}${violationUnits[locale][`${unit}_${pluralForm(side, locale)}`]}`;
}
