import { describe, expect, test } from 'vitest';
import { rankDimensions, rootCause } from '#engine/billing/anomalies/root-cause.ts';

const costs = [
  { key: 'NAT gateway', before: 10, during: 70 },
  { key: 'Lambda', before: 50, during: 70 },
  { key: 'S3', before: 30, during: 30 },
  { key: 'RDS', before: 90, during: 80 },
];

describe('rootCause', () => {
  test('shares out what moved with the change, and lists what moved against it after', () => {
    const { change, contributions, explainedBy } = rootCause(costs);
    expect(change).toBe(70);
    expect(contributions.map(({ key, share }) => [key, share])).toEqual([
      ['NAT gateway', 0.75],
      ['Lambda', 0.25],
      ['RDS', 0],
    ]);
    expect(explainedBy).toEqual(['NAT gateway', 'Lambda']);
    expect(rootCause(costs, 0.75).explainedBy).toEqual(['NAT gateway']);
  });

  test('explains a drop by what fell', () => {
    const fallen = rootCause([{ key: 'EC2', before: 100, during: 20 }, ...costs.slice(1, 2)]);
    expect([fallen.change, fallen.explainedBy]).toEqual([-60, ['EC2']]);
  });

  test('finds no cause of a change of nothing', () => {
    const none = rootCause([
      { key: 'a', before: 1, during: 2 },
      { key: 'b', before: 2, during: 1 },
    ]);
    expect(none.explainedBy).toEqual([]);
    expect(none.contributions.every(({ share }) => share === 0)).toBe(true);
  });

  test('puts the dimension in front that needs the fewest keys', () => {
    const region = [{ key: 'sa-east-1', before: 180, during: 250 }];
    expect(rankDimensions({ service: costs, region }).map(({ dimension }) => dimension)).toEqual(['region', 'service']);
  });
});
