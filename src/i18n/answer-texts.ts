import type { Locale } from './locales.ts';
import { resultTexts } from './result-texts.ts';
import { answer } from './text/answer.ts';
import { issues } from './text/issues.ts';

/** Every word of the small answer in one language, as plain data: what the page gives its island. */
export function answerTexts(locale: Locale) {
  return { words: answer[locale], issues: pickIssues(locale), results: resultTexts(locale) };
}

export type AnswerTexts = ReturnType<typeof answerTexts>;

/** What a field or a link can get wrong here; the rest of the engine's issues concern files and commands. */
function pickIssues(locale: Locale) {
  const text = issues[locale];
  return {
    'not-a-number': text['not-a-number'],
    'not-an-integer': text['not-an-integer'],
    'not-a-boolean': text['not-a-boolean'],
    'out-of-range': text['out-of-range'],
    required: text.required,
    'unknown-field': text['unknown-field'],
    'value-unknown': text['value-unknown'],
    'region-unknown': text['region-unknown'],
    'rate-unknown': text['rate-unknown'],
    'date-invalid': text['date-invalid'],
    'value-invalid': text['value-invalid'],
  };
}
