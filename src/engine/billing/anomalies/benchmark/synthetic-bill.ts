import type { Random } from '../../../kit/random.ts';
import type { AnomalyKind } from '../anomaly.ts';
import type { Point } from '../series.ts';
import type { GroupId, Label, LabelledSeries } from './labelled-series.ts';

/** What is put into a bill: so many, each so many days long (0: it stays), multiplying the cost of the day by a factor. */
export interface Injection {
  readonly kind: AnomalyKind;
  readonly count: number;
  readonly days: readonly [number, number];
  readonly factor: number;
}

/** Thirteen months, so that the same month of the year before is in sight. */
const DAYS = 395;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.4;
/** Days without anything put in, at either end and between two: a shift needs a before and an after. */
const MARGIN = 30;

/** A bill by day: weekends cheaper, fees on the first of the month, slow growth, noise, and what was put in. Shares are of the cost of a day. */
export function syntheticBill(
  group: GroupId,
  noise: number,
  injection: Injection | null,
  random: Random,
): LabelledSeries {
  const base = 100 * 10 ** (3 * random());
  const weekend = 1 - 0.4 * random();
  const growth = 0.03 * random();
  const fee = base * 0.5 * random();
  const placed = injection === null ? [] : place(injection, random);
  const points = Array.from({ length: DAYS }, (_, day): Point => {
    const date = new Date(FIRST_DAY + day * MS_PER_DAY);
    const season = [0, 6].includes(date.getUTCDay()) ? weekend : 1;
    const usage = base * season * (1 + growth) ** (day / DAYS_PER_MONTH) * (1 + noise * normal(random));
    const factor = placed.reduce(
      (all, { from, to }) => (day >= from && day <= to ? all * (injection?.factor ?? 1) : all),
      1,
    );
    return { at: dayText(day), value: Math.max(usage, 0) * factor + (date.getUTCDate() === 1 ? fee : 0) };
  });
  return { group, noise, points, labels: placed.map(({ from, to, kind }) => toLabel(from, to, kind)) };
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly kind: AnomalyKind;
}

/** One in each equal part of the bill, at a random day of it. */
function place({ kind, count, days: [least, most], factor: _ }: Injection, random: Random): readonly Placed[] {
  const room = (DAYS - MARGIN) / count - MARGIN;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(MARGIN + index * (room + MARGIN) + room * random());
    const days = least + Math.floor((most - least + 1) * random());
    return { kind, from, to: kind === 'level-shift' ? DAYS : from + days - 1 };
  });
}

function toLabel(from: number, to: number, kind: AnomalyKind): Label {
  return { kind, start: dayText(from), end: dayText(kind === 'level-shift' ? from : to) };
}

function dayText(day: number): string {
  return new Date(FIRST_DAY + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A draw of the standard normal distribution (Box and Muller, 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
