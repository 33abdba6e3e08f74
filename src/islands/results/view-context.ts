import { formatFor, USD_VIEW } from '#i18n/format-for.ts';
import type { MoneyView } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ResultTexts } from '#i18n/result-texts.ts';
import { writeFormula } from '#i18n/write-formula.ts';
import type { ViewContext } from '#viz/kit/view-context.ts';

/** What a result is drawn with, beyond its words and language. */
export interface ViewChoices {
  readonly money?: MoneyView;
  /** Which panels and folded sections are filled; left out: all of them, as in a page built ahead. */
  readonly isOpen?: (id: string) => boolean;
}

/** The context of a drawing from the words of one language: at build and in the browser alike. */
export function viewContext(locale: Locale, texts: ResultTexts, choices: ViewChoices = {}): ViewContext {
  return {
    format: formatFor(locale, choices.money ?? USD_VIEW),
    words: texts.words,
    names: texts.names,
    formula: (formula) => writeFormula(formula, locale, texts.factors),
    isOpen: choices.isOpen ?? (() => true),
  };
}
