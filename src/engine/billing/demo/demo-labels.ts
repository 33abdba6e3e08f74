import { accountNumber } from './accounts.ts';
import { FIRST_DAY, LAST_DAY } from './calendar.ts';
import { DEMO_DEFECTS } from './defects.ts';
import { DEMO_SEED } from './demo-rows.ts';
import { usageTypeIn } from './demo-row.ts';
import type { DemoEvent } from './events.ts';
import { DEMO_CHANGES, DEMO_EVENTS } from './events.ts';
import type { MeterId } from './meters/all-meters.ts';
import { DEMO_METERS } from './meters/all-meters.ts';
import { serviceName } from './services.ts';
import { TAG_GAPS } from './tags.ts';

/** What was put into the demo's bill on purpose, in the words of its columns: published beside it, so that anybody can score a detector. */
export function demoLabels() {
  return {
    bill: { firstDay: FIRST_DAY, lastDay: LAST_DAY, currency: 'USD', seed: DEMO_SEED },
    anomalies: DEMO_EVENTS.map(toAnomaly),
    services: DEMO_CHANGES.map(({ service, ...change }) => ({ ...change, ServiceName: serviceName(service) })),
    tags: TAG_GAPS,
    defects: DEMO_DEFECTS.map(({ checks, service, from, to }) => ({ checks, ServiceName: service, from, to })),
  };
}

/** The labels, as they are published. */
export type DemoLabels = ReturnType<typeof demoLabels>;

function toAnomaly({ id, kind, start, end, region, accounts, factors, onlyIn }: DemoEvent) {
  return {
    ...{ id, kind, start, end },
    shownBy: onlyIn === undefined ? ['BilledCost', 'EffectiveCost'] : [onlyIn],
    RegionId: region,
    SubAccountId: accounts.map(accountNumber),
    charges: Object.entries(factors).map(([meter, factor]) => ({
      ServiceName: serviceName(DEMO_METERS[meter as MeterId].service),
      x_UsageType: usageTypeIn(region, DEMO_METERS[meter as MeterId].usageType),
      // A meter of the event alone has nothing to be a multiple of.
      ...(factor === 1 ? {} : { factor }),
    })),
  };
}
