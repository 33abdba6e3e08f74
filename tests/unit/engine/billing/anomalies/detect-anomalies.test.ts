import { describe, expect, test } from 'vitest';
import { completePoints } from '#engine/billing/anomalies/complete-points.ts';
import { detectAnomalies } from '#engine/billing/anomalies/detect-anomalies.ts';
import { fitSeason } from '#engine/billing/anomalies/fit-season.ts';
import { PARAMETERS } from '#engine/billing/anomalies/parameters.ts';
import { DAY } from '#engine/billing/anomalies/season.ts';
import { toSeries } from '#engine/billing/anomalies/to-series.ts';

const START = Date.UTC(2026, 0, 1);
const dateOf = (day: number) => new Date(START + day * DAY * 1000).getUTCDate();
const dayText = (day: number) => new Date(START + day * DAY * 1000).toISOString().slice(0, 10);

/** Half a year of a bill, or as many days: weekends at half price, a fee on the first of the month, a little noise that repeats nothing. */
function bill(change: (day: number, cost: number) => number = (_, cost) => cost, days = 180) {
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(START + day * DAY * 1000);
    const weekend = [0, 6].includes(date.getUTCDay()) ? 0.5 : 1;
    const fee = date.getUTCDate() === 1 ? 40 : 0;
    return { at: dayText(day), value: change(day, 100 * weekend * (1 + 0.02 * Math.sin(day * day))) + fee };
  });
}

/** Values of so many hours. */
function hourly(hours: number, value: (hour: number) => number) {
  return Array.from({ length: hours }, (_, hour) => ({
    at: new Date(START + hour * 3_600_000).toISOString(),
    value: value(hour),
  }));
}

const find = (points: ReturnType<typeof bill>) => detectAnomalies(toSeries(points));

describe('detectAnomalies', () => {
  test('finds nothing in weekends, fees and noise', () => {
    expect(find(bill())).toEqual([]);
  });

  test.each([1, 3, 15, 28])('learns what is charged on day %i of each month, and what is not like it', (day) => {
    const onDay = (index: number) => dateOf(index) === day;
    const charged = (index: number, cost: number) => cost + (onDay(index) ? 80 : 0);
    expect(find(bill(charged))).toEqual([]);
    const [april] = Array.from({ length: 180 }, (_, index) => index).filter((index) => index > 85 && onDay(index));
    const doubled = find(bill((index, cost) => charged(index, cost) + (index === april ? 80 : 0)));
    expect(doubled.map(({ start, kind }) => [start, kind])).toEqual([[dayText(april ?? 0), 'spike']]);
  });

  test.each([
    ['large beside the weekdays', { 15: 1000 }],
    ['several, one of them small', { 1: 2000, 3: 2000, 15: 300 }],
    ['many', { 2: 80, 5: 80, 9: 80, 12: 80, 16: 80, 19: 80 }],
    ['on the same weekday', { 2: 80, 9: 80, 16: 80 }],
  ])('learns fees beside one another and beside the weekdays: %s', (_what, fees) => {
    const charged = bill(
      (index, cost) => cost + (Object.entries(fees).find(([day]) => Number(day) === dateOf(index))?.[1] ?? 0),
    );
    expect(find(charged)).toEqual([]);
    const { name, feeDays } = fitSeason(toSeries(charged), PARAMETERS);
    expect(name).toBe('week-and-month');
    expect(feeDays).toEqual(expect.arrayContaining(Object.keys(fees).map(Number)));
  });

  test('learns a fee of the first once it came three times', () => {
    const fee = (points: ReturnType<typeof bill>) => points.slice(31, 31 + 60);
    expect(find(fee(bill()))).toEqual([]);
    expect(fitSeason(toSeries(fee(bill())), PARAMETERS).feeDays).toEqual([1]);
  });

  test('a charge that comes since some month is nothing that was missing before', () => {
    const since = (index: number, cost: number) => cost + (index > 31 && dateOf(index) === 3 ? 80 : 0);
    expect(find(bill(since))).toEqual([]);
  });

  test('a charge that ended is missed once', () => {
    const until = (index: number, cost: number) => cost + (index < 270 && dateOf(index) === 3 ? 80 : 0);
    const found = find(bill(until, 365));
    expect(found.map(({ start, kind }) => [start, kind])).toEqual([['2026-10-03', 'drop']]);
  });

  test.each([
    ['the same every day', () => 100],
    ['weekends at 60, exactly', (day: number) => ([2, 3].includes(day % 7) ? 60 : 100)],
    ['Saturdays only', (day: number) => (day % 7 === 2 ? 50 : 0)],
  ])('of what has no noise, no day of the month is taken for one with a fee: %s', (_what, value) => {
    for (const days of [85, 90, 91, 92, 180]) {
      const points = Array.from({ length: days }, (_, day) => ({ at: dayText(day), value: value(day) }));
      expect(find(points)).toEqual([]);
      expect(fitSeason(toSeries(points), PARAMETERS).feeDays).toEqual([]);
    }
  });

  test.each([
    [60, 4, 13],
    [90, 6, 13],
    [180, 10, 17],
  ])(
    'of %i days finds all %i that cost half as much again: what comes now and then is not usual',
    (days, count, gap) => {
      // Apart by more than what is one anomaly, and never twice in a row on the same weekday.
      const at = Array.from({ length: count }, (_, index) => 6 + index * gap);
      const found = find(bill((day, cost) => (at.includes(day) ? cost * 1.5 : cost), days));
      expect(found.map(({ start, end, kind }) => [start, end, kind])).toEqual(
        at.map((day) => [dayText(day), dayText(day), 'spike']),
      );
    },
  );

  test('tells of several days what the dearest came to', () => {
    // The Friday is the dearer one, the Saturday the less usual.
    const found = find(bill((day, cost) => (day === 99 ? cost * 2 : day === 100 ? cost * 2.6 : cost)));
    expect(found).toMatchObject([{ start: dayText(99), end: dayText(100), kind: 'spike' }]);
    expect(found[0]?.actual).toBeGreaterThan(190);
    expect(found[0]?.expected).toBeGreaterThan(90);
  });

  test('of unusual days with a usual one between them, none is told that is usual', () => {
    const points = bill((day, cost) => (day === 119 || day === 121 ? cost + 90 : cost) + (dateOf(day) === 1 ? 360 : 0));
    expect(find(points)).toMatchObject([{ start: dayText(119), end: dayText(121), kind: 'spike' }]);
    for (const { expected, actual } of find(points)) expect(actual).toBeGreaterThan(expected * 1.5);
  });

  test('explains a spike: what was expected, what came, what would have been usual', () => {
    const [spike, ...others] = find(bill((day, cost) => (day === 96 ? cost * 1.5 : cost)));
    expect(others).toEqual([]);
    expect(spike).toMatchObject({
      start: dayText(96),
      end: dayText(96),
      kind: 'spike',
      season: 'week-and-month',
    });
    expect(spike?.expected).toBeCloseTo(100, -1);
    expect(spike?.actual).toBeGreaterThan(140);
    expect(spike?.impact).toBeCloseTo((spike?.actual ?? 0) - (spike?.expected ?? 0));
    expect(spike?.usual.high).toBeLessThan(spike?.actual ?? 0);
    expect(spike?.score).toBeCloseTo((spike?.impact ?? 0) / (spike?.spread ?? 1));
  });

  test('merges the days of one anomaly, and tells drops from spikes', () => {
    const found = find(bill((day, cost) => cost * ([60, 61, 62, 63].includes(day) ? 1.6 : day === 110 ? 0.3 : 1)));
    expect(found.map(({ start, end, kind }) => [start, end, kind])).toEqual([
      [dayText(60), dayText(63), 'spike'],
      [dayText(110), dayText(110), 'drop'],
    ]);
    expect(found[0]?.impact).toBeGreaterThan(150);
  });

  test.each([60, 75, 90, 180])(
    'reports a level shift once, where it starts, in either direction, in %i days',
    (days) => {
      for (const factor of [1.2, 0.8])
        for (const share of [1 / 3, 1 / 2, 2 / 3]) {
          const at = Math.round(days * share);
          const found = find(bill((day, cost) => (day >= at ? cost * factor : cost), days));
          expect(found.map(({ start, kind }) => [start, kind])).toEqual([[dayText(at), 'level-shift']]);
        }
    },
  );

  test.each([2, 3, 5, 6, 7, 10, 14, 15, 21, 28, 30, 60])('finds nothing in a switch turned every %i days', (days) => {
    for (const high of [150, 200, 1000]) {
      const isOn = (day: number) => Math.floor(day / days) % 2 === 0;
      const wave = Array.from({ length: 400 }, (_, day) => ({ at: dayText(day), value: isOn(day) ? high : 100 }));
      expect(find(wave)).toEqual([]);
    }
  });

  test.each([6, 12, 24, 72, 96, 144])('finds nothing in a switch turned every %i hours, with noise', (hours) => {
    const isOn = (hour: number) => Math.floor(hour / hours) % 2 === 0;
    const value = (hour: number) => (isOn(hour) ? 150 : 100) * (1 + 0.05 * Math.sin(hour * hour));
    expect(detectAnomalies(toSeries(hourly(45 * 24, value)))).toEqual([]);
  });

  test('finds the day on which a switch of every other week was stuck', () => {
    const value = (day: number) => (Math.floor(day / 7) % 2 === 0 && day !== 199 ? 200 : 100) + Math.sin(day * day);
    const found = find(Array.from({ length: 400 }, (_, day) => ({ at: dayText(day), value: value(day) })));
    expect(found.map(({ start, end, kind, season }) => [start, end, kind, season])).toEqual([
      [dayText(199), dayText(199), 'drop', 'cycle'],
    ]);
  });

  test('takes a job of every 65 minutes for a peak that every day has, not for a cycle', () => {
    const value = (index: number) => 40 + (index % 13 < 2 ? 60 : 0) + 3 * Math.sin(index * index);
    const points = Array.from({ length: 14 * 288 }, (_, index) => ({
      at: new Date(START + index * 300_000).toISOString(),
      value: value(index) * (index === 2000 ? 5 : 1),
    }));
    expect(find(points).map(({ start, season }) => [start, season])).toEqual([[points[2000]?.at, 'none']]);
  });

  test('scores with a number also where nothing is usual', () => {
    const found = find(Array.from({ length: 60 }, (_, day) => ({ at: dayText(day), value: day === 30 ? 5 : 0 })));
    expect(found.map(({ start, score }) => [start, score])).toEqual([[dayText(30), 1000]]);
  });

  test('leaves out what is below the minimum impact', () => {
    const points = bill((day, cost) => (day === 96 ? cost * 1.5 : cost));
    expect(detectAnomalies(toSeries(points), { minImpact: 60 })).toEqual([]);
    expect(detectAnomalies(toSeries(points), { minImpact: 40 })).toHaveLength(1);
  });

  test('does not take a day that is still filling for a drop', () => {
    const points = bill((day, cost) => (day === 179 ? cost * 0.1 : cost));
    expect(find(points)).toMatchObject([{ start: dayText(179), kind: 'drop' }]);
    const complete = completePoints(points, DAY, `${dayText(179)}T09:00:00Z`);
    expect(complete).toHaveLength(179);
    expect(find([...complete])).toEqual([]);
  });

  test.each([20, 24, 40, 60])('finds a day of ninety times the usual in %i days, and nothing else', (days) => {
    const at = days - 5;
    for (const weekend of [1, 0.5]) {
      const cost = (day: number) => (day === at ? 900 : 10) * ([0, 6].includes(day % 7) ? weekend : 1);
      const points = Array.from({ length: days }, (_, day) => ({ at: dayText(day), value: cost(day) }));
      const found = detectAnomalies(toSeries(points));
      expect(found).toMatchObject([{ start: dayText(at), end: dayText(at), kind: 'spike', actual: cost(at) }]);
    }
  });

  test('a spike does not pull along what is expected of its weekday, nor make drops of the days beside it', () => {
    for (const days of [[95], [95, 96], [94, 95, 96]]) {
      const found = find(bill((day, cost) => (days.includes(day) ? cost * 90 : cost)));
      expect(found.map(({ start, end, kind }) => [start, end, kind])).toEqual([
        [dayText(days[0] ?? 0), dayText(days.at(-1) ?? 0), 'spike'],
      ]);
      expect(Math.abs((found[0]?.expected ?? 0) / ((found[0]?.actual ?? 0) / 90) - 1)).toBeLessThan(0.1);
    }
  });

  test('says nothing of a series too short to have a usual', () => {
    expect(find(bill().slice(0, 9))).toEqual([]);
  });
});
