import { describe, expect, test } from 'vitest';
import { DEMO_DAYS, DEMO_MONTHS, FIRST_DAY, isClosed, LAST_DAY, nextMonth } from '#engine/billing/demo/calendar.ts';
import { DEMAND } from '#engine/billing/demo/demand.ts';

const dayOf = (day: string) => DEMO_DAYS.find((one) => one.day === day) ?? expect.fail(`${day} is in the bill`);

describe('the days of the demo', () => {
  test('are thirteen full months and twenty days of the next', () => {
    expect([DEMO_DAYS[0]?.day, DEMO_DAYS.at(-1)?.day]).toEqual([FIRST_DAY, LAST_DAY]);
    expect(DEMO_DAYS).toHaveLength(416);
    expect(DEMO_MONTHS.filter(isClosed)).toHaveLength(13);
    expect(DEMO_MONTHS.at(-1)).toBe('2026-11-01');
  });

  test('know their weekday and which working day of the month they are', () => {
    expect(dayOf('2026-05-01')).toMatchObject({ weekday: 5, workday: 1 });
    expect(dayOf('2026-05-02')).toMatchObject({ weekday: 6, workday: 0 });
    expect(dayOf('2026-05-07')).toMatchObject({ weekday: 4, workday: 5 });
  });

  test('a year ends', () => {
    expect(nextMonth('2025-12-31')).toBe('2026-01-01');
  });

  test('payments are most when salaries come, and least on Sundays', () => {
    const month = DEMO_DAYS.filter(({ day }) => day.startsWith('2026-05'));
    const by = month.toSorted((a, b) => DEMAND.pix(a) - DEMAND.pix(b));
    expect(by[0]?.weekday).toBe(0);
    expect(by.at(-1)?.day).toBe('2026-05-07');
  });
});
