import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { resultTexts } from './result-texts.ts';
import { answer } from './text/answer.ts';

/** Every word of the small answer in one language, as plain data: what the page gives its island. */
export function answerTexts(locale: Locale) {
  return { words: answer[locale], issues: formIssues(locale), results: resultTexts(locale) };
}

export type AnswerTexts = ReturnType<typeof answerTexts>;
