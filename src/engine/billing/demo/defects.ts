import type { DemoRow } from './demo-row.ts';

/** A fault that was put into the file, as real files have them: a published label. */
export interface DemoDefect {
  /** Checks of the conformance that find it. */
  readonly checks: readonly string[];
  /** Service, and first and last day, of the rows that have it. */
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** What such a row has instead. */
  readonly instead: DemoRow;
}

/** Every fault that was put in. None of them moves what is billed. */
export const DEMO_DEFECTS: readonly DemoDefect[] = [
  {
    checks: ['focus.list-cost.product'],
    service: 'AWS CloudHSM',
    ...{ from: '2026-02-01', to: '2026-02-14', instead: { ListUnitPrice: '2' } },
  },
  {
    checks: ['focus.service-name.one-service-category', 'focus.service-name.one-service-subcategory'],
    service: 'AWS Transfer Family',
    ...{ from: '2025-10-01', to: '2025-12-31' },
    instead: { ServiceCategory: 'Storage', ServiceSubcategory: 'Storage Platforms' },
  },
  {
    checks: ['focus.region-name.set-when'],
    service: 'AWS Direct Connect',
    ...{ from: '2026-06-01', to: '2026-06-30', instead: { RegionName: null } },
  },
  {
    checks: ['focus.resource-name.placeholder'],
    service: 'Amazon Connect',
    ...{ from: '2026-05-11', to: '2026-05-22', instead: { ResourceName: 'N/A' } },
  },
];

/** A row with the faults that were put into it. */
export function withDefects(row: DemoRow): DemoRow {
  const day = String(row.ChargePeriodStart).slice(0, 10);
  const found = DEMO_DEFECTS.filter(
    ({ service, from, to }) => row.ServiceName === service && row.ChargeClass === undefined && day >= from && day <= to,
  );
  return found.reduce((broken: DemoRow, { instead }) => ({ ...broken, ...instead }), row);
}
