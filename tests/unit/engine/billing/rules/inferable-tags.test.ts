import { describe, expect, test } from 'vitest';
import { inferableTags } from '#engine/billing/rules/inferable-tags.ts';
import type { Charge } from '../../../../fixtures/billing/judge-charges.ts';
import { findingsOf, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const tagPolicy = { required: [{ key: 'owner', allowed: null }] };
const charge = (cost: string, owner: string | null, ResourceId: string | null, SubAccountId = 'core'): Charge => ({
  ...{ BilledCost: cost, ResourceId, SubAccountId },
  Tags: owner === null ? null : JSON.stringify({ owner }),
});
const judge = (charges: readonly Charge[]) =>
  findingsOf(
    inferableTags,
    onDays(1, () => charges),
    { tagPolicy },
  );

describe('inferable tags', () => {
  test('a resource that was tagged later tells what it was before', async () => {
    const found = await judge([charge('3', null, 'db'), charge('1', 'pix', 'db'), charge('9', 'cards', 'queue')]);
    expect(found).toMatchObject([
      {
        rows: 1,
        cost: '3',
        subject: { TagKey: 'owner', TagValue: 'pix', SubAccountId: 'core', Basis: 'resource' },
        evidence: { agreement: 1 },
      },
    ]);
  });

  test('an account that agrees tells the rest, without what its resources tell', async () => {
    const found = await judge([
      charge('50', 'pix', 'a'),
      charge('4', null, 'a'),
      charge('0.3', null, null),
      charge('0.2', null, 'b'),
    ]);
    expect(found.map(({ subject, cost, rows }) => [subject['Basis'], subject['TagValue'], cost, rows])).toEqual([
      ['resource', 'pix', '4', 1],
      ['account', 'pix', '0.5', 2],
    ]);
  });

  test.each([
    ['an account of two owners', [charge('5', 'pix', 'a'), charge('5', 'cards', 'b'), charge('2', null, 'c')]],
    ['an account hardly tagged', [charge('1', 'pix', 'a'), charge('9', null, 'c')]],
    ['a resource of two owners', [charge('5', 'pix', 'a'), charge('5', 'cards', 'a'), charge('2', null, 'a')]],
    ['what is tagged', [charge('5', 'pix', 'a')]],
    ['another account', [charge('5', 'pix', 'a'), charge('5', null, 'b', 'cards')]],
  ])('%s tells nothing', async (_name, charges) => {
    expect(await judge(charges)).toEqual([]);
  });
});
