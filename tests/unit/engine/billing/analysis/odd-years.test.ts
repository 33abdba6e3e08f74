import { expect, test } from 'vitest';
import { textOf } from '#engine/billing/analysis/bill-database.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { day, onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

test.each(['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T00:00:00Z'])(
  'a charge of %s counts in all sums, and as one without a date',
  async (start) => {
    const bill = await openCharges([
      ...onDays(40, () => ({ BilledCost: '10', ServiceName: 'S3' })),
      { ...day(3), ChargePeriodStart: start, BilledCost: '2.5', ServiceName: 'S3' },
    ]);
    const report: Partial<BillReport> = {};
    for await (const part of reportBill(bill, WHOLE)) Object.assign(report, part);
    const { overview, anomalies, conformance, verdict } = report;
    expect(overview).toMatchObject({
      undated: '2.5',
      extent: { firstDay: '2026-01-01', days: 40 },
      summary: { reconciliation: { file: '402.5', shown: '402.5' } },
    });
    expect([anomalies, verdict?.findings.filter(({ rule }) => rule === 'cost-spike')]).toEqual([[], []]);
    expect(conformance?.kind === 'checked' ? conformance.findings : []).toContainEqual(
      expect.objectContaining({ id: 'focus.charge-period-start.instant', rows: 1, cost: '2.5', examples: [start] }),
    );
    // The layer of what was delivered stays as it was delivered.
    const raw = await bill.database.query(
      'SELECT MIN(ChargePeriodStart) AS first, MAX(ChargePeriodStart) AS last FROM raw',
    );
    expect(raw.flatMap((row) => [textOf(row, 'first'), textOf(row, 'last')])).toContain(start);
  },
);
