import { seededRandom } from '../../kit/random.ts';
import { normal } from '../anomalies/benchmark/synthetic-bill.ts';
import type { DemoDay } from './calendar.ts';
import { DEMO_DAYS } from './calendar.ts';
import type { StandingCharge } from './charges/standing-charge.ts';
import { DEMAND } from './demand.ts';
import { eventFactor } from './events.ts';

/** What a charge counts on one day. */
export interface DailyQuantity {
  readonly at: DemoDay;
  /** Plain decimal above 0. */
  readonly quantity: string;
}

const DAYS_PER_MONTH = 30.4;
/** Digits of a quantity: no meter of the demo is read more closely, and files stay small. */
const DIGITS = 5;

/** The days of a charge with what it counts on each: growth, the calendar, noise of its own and what happened. Days of nothing are left out. */
export function dailyQuantities(charge: StandingCharge, seed: number): readonly DailyQuantity[] {
  const random = seededRandom(seed ^ hashOf(`${charge.account}/${charge.resource}/${charge.meter}/${charge.from}`));
  return DEMO_DAYS.flatMap((at) => {
    // Drawn on every day, so that what happened on one does not change the others.
    const noise = 1 + charge.noise * normal(random);
    if (!isCharged(charge, at)) return [];
    const grown = charge.quantity * (1 + charge.growth) ** (at.index / DAYS_PER_MONTH);
    const usual = grown * DEMAND[charge.demand](at) * Math.max(noise, 0);
    const quantity = Number((usual * eventFactor(charge.account, charge.meter, at.day)).toPrecision(DIGITS));
    return quantity > 0 ? [{ at, quantity: String(quantity) }] : [];
  });
}

function isCharged({ from, until, every }: StandingCharge, { day, dayOfMonth }: DemoDay): boolean {
  return day >= from && day <= until && (every === 'day' || dayOfMonth === 1);
}

/** A number for a text (FNV-1a, 32 bits): each charge draws from its own sequence, so that a new one leaves the others as they are. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
