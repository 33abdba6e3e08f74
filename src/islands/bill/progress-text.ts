import type { BillTexts } from '#i18n/bill-texts.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import type { BillReply } from './calls.ts';
import { say } from './view/screen.ts';

type Progress = Extract<BillReply, { kind: 'loading' | 'step' }>;

/** How far the opening of a bill is. */
export function progressText(
  progress: Progress,
  { texts: { words }, locale }: { readonly texts: BillTexts; readonly locale: Locale },
): string {
  if (progress.kind === 'loading') {
    const share = progress.total === 0 ? 0 : Math.min(progress.loaded / progress.total, 1);
    return say(words['progress.database'], { share: formatFor(locale).percent(share, 0) });
  }
  const { step } = progress;
  return step.step === 'reading' ? say(words['progress.reading'], { file: step.file }) : words['progress.typing'];
}
