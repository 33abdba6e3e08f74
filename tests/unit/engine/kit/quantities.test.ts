import { describe, expect, test } from 'vitest';
import { excess, larger, prorate, scale, smaller, sumOf } from '#engine/kit/amounts.ts';
import { bytesOver, counted, gbMonths, gbSeconds, gigabytes, keptAllMonth, overHours } from '#engine/kit/quantities.ts';
import { bytes, bytesPerSecond, hours, megabytes, milliseconds } from '#engine/kit/units.ts';

const KB = 1024;
const MB = 1024 ** 2;
const GB = 1024 ** 3;

describe('quantities', () => {
  test('counts what is counted and multiplies what lasts by its hours', () => {
    expect(counted(7, 'request')).toBe(7);
    expect(overHours(3, hours(730), 'broker-hour')).toBe(2190);
  });

  test('turns bytes into GB of 1024³', () => {
    expect(gigabytes(bytes(1.5 * GB))).toBe(1.5);
    expect(gigabytes(scale(bytes(KB), MB))).toBe(1);
  });

  test('lets a flow of 1 MiB a second move 3,600 MiB in an hour', () => {
    expect(bytesOver(bytesPerSecond(MB), hours(1))).toBe(3600 * MB);
  });

  test('bills a day of a 730-hour month by its share, and a month in full', () => {
    const published = gigabytes(bytes(730 * GB));
    expect(gbMonths(published, hours(24), hours(730))).toBe(24);
    expect(gbMonths(published, hours(1460), hours(730))).toBe(1460);
    expect(keptAllMonth(published)).toBe(730);
  });

  test('gives the GB-seconds of the Lambda pricing page: 3 million runs of 120 ms with 1,536 MB are 540,000', () => {
    expect(gbSeconds(3e6, milliseconds(120), megabytes(1536))).toBe(540_000);
  });
});

describe('amounts', () => {
  test('add up, to nothing where there is nothing', () => {
    expect(sumOf([1, 2, 3], (size) => bytes(size))).toBe(6);
    expect(sumOf([], () => bytes(1))).toBe(0);
  });

  test('compare', () => {
    expect([larger(hours(1), hours(2)), smaller(hours(1), hours(2))]).toEqual([2, 1]);
  });

  test('exceed what is included or do not, but never fall below it', () => {
    expect([excess(hours(30), hours(24)), excess(hours(10), hours(24))]).toEqual([6, 0]);
  });

  test('are prorated by hours', () => {
    expect(prorate(bytes(100), hours(6), hours(24))).toBe(25);
  });
});
