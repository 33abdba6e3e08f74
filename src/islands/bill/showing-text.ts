import type { BillTexts } from '#i18n/bill-texts.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import type { BillFacts } from './calls.ts';
import { say } from './view/screen.ts';

/** What bill is on the page: its files, what they are and how many rows they have. */
export function showingText(facts: BillFacts | null, { words }: BillTexts, locale: Locale): string {
  if (facts === null) return words.showingDemo;
  const format = formatFor(locale);
  const files = facts.files.map(({ name, bytes }) => `${name} (${format.bytes(bytes)})`).join(', ');
  const kind =
    facts.format.kind === 'focus'
      ? say(words['format.focus'], { version: format.list(facts.versions) })
      : words[`format.${facts.format.kind}`];
  const what = say(words[`showingFiles_${format.plural(facts.rows)}`], {
    files,
    format: kind,
    rows: format.number(facts.rows),
  });
  if (facts.repeated.length === 0) return what;
  return `${what} ${say(words.repeatedFiles, { files: facts.repeated.join(', ') })}`;
}
