import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadingShare } from '#islands/bill/reading-progress.ts';
import { ReadingProgress } from '#islands/bill/reading-progress.ts';

const FILES = [
  { name: 'a.csv', size: 300 },
  { name: 'b.parquet', size: 100 },
];

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function reading() {
  const said: ReadingShare[] = [];
  return { said, progress: new ReadingProgress(FILES, (share) => said.push(share)) };
}

test('the share is of all files by their size, in what each is counted in', () => {
  const { said, progress } = reading();
  progress.begin(0, 1_000);
  progress.bytes(1_150);
  vi.advanceTimersByTime(300);
  progress.begin(1, 1_300);
  progress.rows(5, 10);
  expect(said).toEqual([
    { file: 'a.csv', unit: 'bytes', done: 150, of: 300, share: 0.375 },
    { file: 'b.parquet', unit: 'rows', done: 5, of: 10, share: 0.875 },
  ]);
});

test('it is said a few times a second', () => {
  const { said, progress } = reading();
  progress.begin(0, 0);
  for (let bytes = 1; bytes <= 300; bytes += 1) {
    progress.bytes(bytes);
    vi.advanceTimersByTime(10);
  }
  expect(said.length).toBeLessThanOrEqual(12);
  expect(said.at(-1)?.done).toBeGreaterThan(250);
});

test('nothing is said before a file is begun, nor of one that is read twice', () => {
  const { said, progress } = reading();
  progress.bytes(100);
  progress.begin(0, 100);
  progress.bytes(100);
  progress.bytes(401);
  expect(said).toEqual([]);
});
