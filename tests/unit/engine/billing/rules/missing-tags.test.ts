import { describe, expect, test } from 'vitest';
import { missingTags } from '#engine/billing/rules/missing-tags.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const tags = (values: object) => JSON.stringify(values);
const ALL = { Owner: 'pix', CostCenter: 'cc-1', environment: 'prod' };

describe('missing tags', () => {
  test('what carries every tag, in any spelling of the key, passes', async () => {
    const charges = onDays(1, () => [
      { BilledCost: '1', Tags: tags(ALL) },
      { BilledCost: '1', Tags: tags({ 'user:owner': 'pix', 'cost-center': 'cc-1', Environment: 'prod' }) },
      {
        BilledCost: '1',
        Tags: tags({ 'resourceTags/user:owner': 'pix', 'cost-center': 'cc-1', 'resourceTags/environment': 'prod' }),
      },
    ]);
    expect(await findingsOf(missingTags, charges)).toEqual([]);
  });

  test('what lacks one is weighed by its cost, exactly', async () => {
    const charges = onDays(1, () => [
      { BilledCost: '0.9', Tags: tags(ALL) },
      { BilledCost: '0.07', Tags: tags({ ...ALL, Owner: '' }) },
      { BilledCost: '0.03', Tags: tags({ environment: 'prod', CostCenter: 'cc-1' }) },
    ]);
    expect(await findingsOf(missingTags, charges)).toEqual([
      {
        rule: 'missing-tags',
        rulesVersion: 1,
        metric: 'BilledCost',
        currency: 'USD',
        severity: 'medium',
        rows: 2,
        cost: '0.1',
        subject: { TagKey: 'owner' },
        evidence: {
          share: expect.closeTo(0.1, 12) as number,
          usageCost: '1',
          missingCost: '0.1',
          missingRows: 2,
          notAllowedCost: '0',
          notAllowedRows: 0,
          notAllowedValues: [],
        },
      },
    ]);
  });

  test('a value that is not allowed counts as well, and is named', async () => {
    const charges = onDays(1, () => [
      { BilledCost: '6', Tags: tags({ env: 'prd' }) },
      { BilledCost: '3', Tags: tags({ env: 'PROD' }) },
      { BilledCost: '1', Tags: null },
    ]);
    const tagPolicy = { required: [{ key: 'env', allowed: ['prod', 'dev'] }] };
    expect(await findingsOf(missingTags, charges, { tagPolicy })).toMatchObject([
      {
        severity: 'high',
        cost: '7',
        evidence: {
          share: 0.7,
          missingCost: '1',
          notAllowedCost: '6',
          notAllowedValues: [{ key: 'prd', cost: '6' }],
        },
      },
    ]);
  });

  test('taxes, credits and what is free are not blamed; a text that is no JSON has no tags', async () => {
    const charges = onDays(1, () => [
      { BilledCost: '5', ChargeCategory: 'Tax', Tags: null },
      { BilledCost: '-5', ChargeCategory: 'Credit', Tags: null },
      { BilledCost: '0', Tags: null },
      { BilledCost: '1', Tags: tags(ALL) },
    ]);
    expect(await findingsOf(missingTags, charges)).toEqual([]);
    const broken = onDays(1, () => ({ BilledCost: '1', Tags: '{owner: pix' }));
    expect((await findingsOf(missingTags, broken)).map(({ cost }) => cost)).toEqual(['1', '1', '1']);
  });

  test('a file without tags needs data; it is not silently well', async () => {
    expect(
      await judgeCharges(
        missingTags,
        onDays(1, () => ({ BilledCost: '1' })),
      ),
    ).toEqual({
      version: 1,
      findings: [],
      needsData: [{ rule: 'missing-tags', currency: 'USD', columns: [['Tags']], days: null }],
    });
  });
});
