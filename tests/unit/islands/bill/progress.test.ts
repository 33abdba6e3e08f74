import { describe, expect, test } from 'vitest';
import type { OpeningStep } from '#engine/billing/source/open-files.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { progressOf } from '#islands/bill/progress.ts';

describe('how far the opening of a bill is', () => {
  test.each<[string, OpeningStep, number, number | null]>([
    ['is told by the files that were read', { step: 'reading', file: 'b', index: 1 }, 2, 0.5],
    ['is not told of one file', { step: 'reading', file: 'b', index: 0 }, 1, null],
    [
      'is not told of a glimpse, after which all files are read from the first on',
      { step: 'glimpsing', file: 'b' },
      2,
      null,
    ],
  ])('%s', (_what, step, files, share) => {
    expect(progressOf({ kind: 'step', step }, files, billTexts('en'))).toEqual({ what: 'Reading b', share });
  });
});
