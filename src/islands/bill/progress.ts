import type { BillTexts } from '#i18n/bill-texts.ts';
import type { BillReply } from './calls.ts';
import { say } from './view/screen.ts';

/** Work under way: what is done, and how much of it; null where that cannot be told. */
export interface Progress {
  readonly what: string;
  readonly share: number | null;
}

/** How far the opening of a bill is. */
export function progressOf(
  reply: Extract<BillReply, { kind: 'loading' | 'step' }>,
  files: number,
  { words }: BillTexts,
): Progress {
  if (reply.kind === 'loading') {
    const share = reply.total === 0 ? null : Math.min(reply.loaded / reply.total, 1);
    return { what: words['progress.database'], share };
  }
  const { step } = reply;
  if (step.step === 'typing') return { what: words['progress.typing'], share: null };
  const share = step.step === 'reading' && files > 1 ? step.index / files : null;
  return { what: say(words['progress.reading'], { file: step.file }), share };
}
