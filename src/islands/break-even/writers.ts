import type { Axis } from '#engine/decisions/break-even/axis.ts';
import type { BreakEvenTexts } from '#i18n/break-even-texts.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import { mapWriter } from '#viz/cheapest-map/writer.ts';
import { curveWriter } from '#viz/cost-curves/writer.ts';
import { tornadoWriter } from '#viz/tornado/writer.ts';
import { inputWriter } from './input-writer.ts';

/** Everything the figures need to speak one language. */
export function writersFor(locale: Locale, { words, shortNames, workload }: BreakEvenTexts, over: Axis) {
  const context = { words, shortNames, format: formatFor(locale) };
  return {
    curves: curveWriter(over, context),
    map: mapWriter(context),
    tornado: tornadoWriter({ ...context, ...inputWriter(locale, workload, words.yes, words.no) }),
    odds: context,
  };
}

export type Writers = ReturnType<typeof writersFor>;
