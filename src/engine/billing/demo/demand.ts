import type { DemoDay } from './calendar.ts';

/** How the demand of a day follows the calendar: the factor on the usual, by what the load comes from. */
export const DEMAND = {
  /** Machines that run day and night. */
  flat: () => 1,
  /** People at work: builds, queries, calls. */
  office: ({ weekday }) => (weekday % 6 === 0 ? 0.35 : 1),
  /** Jobs that run every night and work more after working days. */
  batch: ({ weekday }) => (weekday % 6 === 0 ? 0.7 : 1),
  /** Instant payments: less at weekends, most when salaries come. */
  pix: (day) => weekend(day, 0.9, 0.8) * payday(day),
  /** Card purchases: most on Fridays and Saturdays, and before Christmas. */
  cards: (day) => (day.weekday === 5 || day.weekday === 6 ? 1.12 : 1) * christmas(day),
} as const satisfies Readonly<Record<string, (day: DemoDay) => number>>;

/** What a load comes from. */
export type Demand = keyof typeof DEMAND;

function weekend({ weekday }: DemoDay, saturday: number, sunday: number): number {
  if (weekday === 6) return saturday;
  return weekday === 0 ? sunday : 1;
}

/** Salaries are due on the fifth working day at the latest (CLT, article 459); many firms pay an advance on the 20th. */
function payday({ workday, dayOfMonth }: DemoDay): number {
  if (workday === 5) return 1.28;
  return workday === 6 || dayOfMonth === 20 ? 1.12 : 1;
}

function christmas({ day }: DemoDay): number {
  const monthDay = day.slice(5);
  return monthDay >= '12-05' && monthDay <= '12-23' ? 1.1 : 1;
}
