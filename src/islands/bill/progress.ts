import type { OpeningStep } from '#engine/billing/source/open-files.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import type { BillReply, ReportCall } from './calls.ts';
import { say } from './view/screen.ts';

/** Work under way: what is done, and how much of it; null where that cannot be told. */
export interface Progress {
  readonly what: string;
  readonly share: number | null;
}

/** A reply that says how far work is. */
export type ProgressReply = Extract<BillReply, { kind: 'loading' | 'step' | 'reading' | 'part' }>;

/** Who is told. */
export interface Listener {
  readonly texts: BillTexts;
  readonly locale: Locale;
}

/** How far what was called for is: the opening of files, or a report. */
export function progressOf(reply: ProgressReply, call: ReportCall, { texts, locale }: Listener): Progress {
  const { words } = texts;
  switch (reply.kind) {
    case 'loading':
      return {
        what: words['progress.database'],
        share: reply.total === 0 ? null : Math.min(reply.loaded / reply.total, 1),
      };
    case 'step':
      return stepProgress(reply.step, call, texts);
    case 'reading': {
      const { file, unit, share } = reply;
      const [done, of] = [reply.done, reply.of].map((count) => formatFor(locale)[FORMATS[unit]](count));
      return { what: say(words[`progress.${unit}`], { file, done: done ?? '', of: of ?? '' }), share };
    }
    case 'part': {
      const part = Math.min(reply.done + 1, reply.of);
      return { what: say(words['progress.part'], { part, of: reply.of }), share: reply.done / reply.of };
    }
  }
}

const FORMATS = { bytes: 'bytes', rows: 'number' } as const;

function stepProgress(step: OpeningStep, call: ReportCall, { words }: BillTexts): Progress {
  if (step.step === 'typing') return { what: words['progress.typing'], share: null };
  const files = call.kind === 'open' ? call.files.length : 1;
  const share = step.step === 'reading' && files > 1 ? step.index / files : null;
  return { what: say(words['progress.reading'], { file: step.file }), share };
}
