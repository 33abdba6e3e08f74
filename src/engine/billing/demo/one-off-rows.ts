import { DEMO_MONTHS } from './calendar.ts';
import type { DemoRow } from './demo-row.ts';
import { onDay, party, period, place, sameCosts } from './demo-row.ts';

/** Months for which AWS pays part of a migration, by the amount it gives back: made up. */
const MIGRATION_CREDIT = {
  months: ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'],
  cost: '-900',
};

/** Charges of earlier days that were wrong, repaired on a later bill: the day, the bill, the account and what is given back or added. */
const CORRECTIONS = [
  ['2026-02-19', '2026-03-01', 'prod-core', 'textract', '-148.2'],
  ['2026-04-28', '2026-05-01', 'shared', 'connect', '-61.74'],
  ['2026-07-30', '2026-08-01', 'prod-pix', 'sns', '-23.05'],
  ['2026-09-29', '2026-10-01', 'data', 'kinesis', '37.9'],
] as const;

/** What says nothing about use: credits and corrections. */
export function oneOffRows(): readonly DemoRow[] {
  return [...credits(), ...corrections()];
}

function credits(): readonly DemoRow[] {
  const credit = (day: string, row: DemoRow, cost: string, description: string): DemoRow => ({
    ...{ ...row, ...place('sa-east-1'), ...onDay(day), ...sameCosts(cost) },
    ...{ ChargeCategory: 'Credit', ChargeFrequency: 'One-Time', ChargeDescription: description },
  });
  return [
    ...DEMO_MONTHS.filter((month) => MIGRATION_CREDIT.months.includes(month)).map((month) =>
      credit(month, party('prod-core', 'msk'), MIGRATION_CREDIT.cost, 'Migration credit'),
    ),
    // After the key leaked, AWS took half of the damage upon itself.
    credit('2026-08-03', party('sandbox', 'ec2'), '-2280', 'Courtesy credit for unauthorised use'),
    credit('2026-04-02', party('prod-pix', 'dynamodb'), '-96.4', 'Service credit'),
  ];
}

function corrections(): readonly DemoRow[] {
  return CORRECTIONS.map(([day, bill, account, service, cost]) => ({
    ...{ ...party(account, service), ...place('sa-east-1'), ...onDay(day) },
    ...{ ...period(day, String(onDay(day).ChargePeriodEnd).slice(0, 10), bill), ...sameCosts(cost) },
    ...{ ChargeCategory: 'Usage', ChargeClass: 'Correction', ChargeFrequency: 'Usage-Based' },
    ChargeDescription: 'Correction of usage counted wrongly',
  }));
}
