import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { resultTexts } from '#i18n/result-texts.ts';
import { rateUnits } from '#i18n/text/rate-units.ts';
import { viewContext } from '#islands/results/view-context.ts';
import type { ViewContext } from '#viz/kit/view-context.ts';
import { formatUnits } from '../prices/price-format.ts';

const made = new Map<Locale, ViewContext>();

/** Words and formats of one language for what documents share with the tools: prices with their unit, tiers. Made once. */
export function figureContext(locale: Locale): ViewContext {
  const known = made.get(locale) ?? makeContext(locale);
  made.set(locale, known);
  return known;
}

/** Units that no result of a tool is billed by (ACU-hour, vCPU-hour) are named by the price book alone. */
function makeContext(locale: Locale): ViewContext {
  const context = viewContext(locale, resultTexts(locale));
  const t = pageText(locale, 'prices');
  const ofBook = Object.entries(rateUnits).flatMap(([unit, name]) => [
    [`${unit}_one`, name[locale]] as const,
    [`${unit}_other`, overTime(formatUnits(unit, locale, t))] as const,
  ]);
  const units = { ...Object.fromEntries(ofBook), ...context.names.units };
  return { ...context, names: { ...context.names, units } };
}

/** Several of what is counted over time: `vCPU-hours`, `vCPU-horas`. */
function overTime(unit: string): string {
  return unit.replace(/-mês$/, '-meses').replace(/-(hour|month|hora)$/, '-$1s');
}
