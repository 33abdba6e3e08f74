import { describe, expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { OpeningStep } from '#engine/billing/source/open-files.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { progressOf } from '#islands/bill/progress.ts';

const EN = { locale: 'en', texts: billTexts('en') } as const;
const PT = { locale: 'pt-br', texts: billTexts('pt-br') } as const;

const MEGABYTE = 1024 ** 2;

/** A call that opens so many files. */
function opening(files: number) {
  return { kind: 'open', files: Array.from({ length: files }, () => new File([], 'b')), view: WHOLE } as const;
}

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
    expect(progressOf({ kind: 'step', step }, opening(files), EN)).toEqual({ what: 'Reading b', share });
  });

  test('is told by the bytes or the rows of a file that were read', () => {
    const bytes = {
      kind: 'reading',
      file: 'b',
      unit: 'bytes',
      done: 64 * MEGABYTE,
      of: 198 * MEGABYTE,
      share: 0.3,
    } as const;
    expect(progressOf(bytes, opening(1), PT)).toEqual({ what: 'Lendo b: 64\u00a0MB de 198\u00a0MB', share: 0.3 });
    const rows = { ...bytes, unit: 'rows', done: 65_536, of: 1_000_000 } as const;
    expect(progressOf(rows, opening(1), EN)).toEqual({ what: 'Reading b: 65,536 of 1,000,000 rows', share: 0.3 });
  });
});

test('how far a report is, is told by its parts', () => {
  const part = (done: number) => progressOf({ kind: 'part', part: {}, done, of: 7 }, opening(1), EN);
  expect(part(1)).toEqual({ what: 'Working the figures out: part 2 of 7', share: 1 / 7 });
  expect(part(7)).toEqual({ what: 'Working the figures out: part 7 of 7', share: 1 });
});
