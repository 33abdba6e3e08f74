import { describe, expect, test } from 'vitest';
import { unusedCommitment } from '#engine/billing/rules/unused-commitment.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const plan = (status: string, cost: string, id = 'sp-1') => ({
  ...{ BilledCost: '0', EffectiveCost: cost, CommitmentDiscountId: id, CommitmentDiscountStatus: status },
  CommitmentDiscountType: 'Savings Plan',
});

describe('unused commitment', () => {
  test('what is unused is counted at its effective cost, whatever the bill is judged by', async () => {
    const charges = onDays(4, () => [
      plan('Used', '7.5'),
      plan('Unused', '2.5'),
      { BilledCost: '90', EffectiveCost: '90' },
    ]);
    expect(await findingsOf(unusedCommitment, charges)).toMatchObject([
      {
        severity: 'medium',
        metric: 'EffectiveCost',
        rows: 4,
        cost: '10',
        subject: { CommitmentDiscountId: 'sp-1' },
        evidence: { used: 0.75, usedCost: '30', share: 0.025, type: 'Savings Plan' },
      },
    ]);
  });

  test('one that is used, or all but a hundredth of it, passes', async () => {
    const charges = onDays(4, () => [plan('Used', '10'), plan('Used', '9.95', 'sp-2'), plan('Unused', '0.05', 'sp-2')]);
    expect(await findingsOf(unusedCommitment, charges)).toEqual([]);
  });

  test('a file without commitments needs data', async () => {
    const { needsData } = await judgeCharges(
      unusedCommitment,
      onDays(1, () => ({ BilledCost: 1 })),
    );
    expect(needsData).toMatchObject([
      { columns: [['EffectiveCost'], ['CommitmentDiscountId'], ['CommitmentDiscountStatus', 'x_LineItemType']] },
    ]);
  });

  test('in CUR the lines of the payment carry what nothing used', async () => {
    const report = onDays(2, () => [
      { 'lineItem/LineItemType': 'SavingsPlanCoveredUsage', 'savingsPlan/SavingsPlanEffectiveCost': '6' },
      {
        'lineItem/LineItemType': 'SavingsPlanRecurringFee',
        'savingsPlan/TotalCommitmentToDate': '10',
        'savingsPlan/UsedCommitment': '6',
      },
    ]).map(({ ChargePeriodStart = null, ChargePeriodEnd = null, ...line }) => ({
      ...{
        BillingCurrency: null,
        ChargeCategory: null,
        'lineItem/CurrencyCode': 'USD',
        'lineItem/UnblendedCost': '10',
      },
      ...{ 'lineItem/UsageStartDate': ChargePeriodStart, 'lineItem/UsageEndDate': ChargePeriodEnd },
      ...{ 'savingsPlan/SavingsPlanARN': 'arn:plan', ...line },
    }));
    expect(await findingsOf(unusedCommitment, report)).toMatchObject([
      { rows: 2, cost: '8', subject: { CommitmentDiscountId: 'arn:plan' }, evidence: { used: 0.6, usedCost: '12' } },
    ]);
  });
});
