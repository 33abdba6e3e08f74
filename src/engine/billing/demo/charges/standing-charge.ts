import type { DemoAccount } from '../accounts.ts';
import { FIRST_DAY, LAST_DAY } from '../calendar.ts';
import type { Demand } from '../demand.ts';
import type { MeterId } from '../meters/all-meters.ts';
import type { DemoRegion } from '../meters/meter.ts';
import type { Team } from '../tags.ts';

/** Something the bank uses day by day, or pays for month by month. */
export interface StandingCharge {
  readonly account: DemoAccount;
  readonly meter: MeterId;
  /** Name of the resource, also of what the bill does not name. */
  readonly resource: string;
  /** Usual quantity of a day, or of a month, at the start of the bill, in the unit of the meter. */
  readonly quantity: number;
  readonly every: 'day' | 'month';
  /** Null where AWS charges without a region. */
  readonly region: DemoRegion | null;
  readonly demand: Demand;
  /** Growth in a month, as a share. */
  readonly growth: number;
  /** Standard deviation of the daily noise, as a share. */
  readonly noise: number;
  readonly team: Team;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

type Optional = Partial<
  Pick<StandingCharge, 'region' | 'demand' | 'growth' | 'noise' | 'team' | 'from' | 'until' | 'every'>
>;
type Make = (meter: MeterId, resource: string, quantity: number, more?: Optional) => StandingCharge;

/** What machines that are always on cost: the same every day. */
export const ALWAYS_ON = { growth: 0, noise: 0 } as const;

/** Charges of one account; unless said otherwise in São Paulo, of its main team, every day, growing by a hundredth a month. */
export function chargesOf(account: DemoAccount, team: Team): Make {
  return (meter, resource, quantity, more = {}) => ({
    ...{ account, meter, resource, quantity, team },
    ...{
      every: 'day',
      region: 'sa-east-1',
      demand: 'flat',
      growth: 0.01,
      noise: 0.02,
      from: FIRST_DAY,
      until: LAST_DAY,
    },
    ...more,
  });
}

/** The same for several resources of a kind, paid by the month: `secret-1`, `secret-2`… */
export function monthlyEach(
  make: Make,
  meter: MeterId,
  name: string,
  count: number,
  quantity = 1,
): readonly StandingCharge[] {
  return Array.from({ length: count }, (_, index) =>
    make(meter, `${name}-${index + 1}`, quantity, { ...ALWAYS_ON, every: 'month' }),
  );
}
