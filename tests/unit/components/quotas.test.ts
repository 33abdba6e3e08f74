import { describe, expect, test } from 'vitest';
import { quotaFigures } from '#components/quotas/quota-figures.ts';
import { quotaTable } from '#components/quotas/quota-groups.ts';
import { allQuotas } from '#engine/quotas/all-quotas.ts';

const table = quotaTable();
const rows = table.groups.flatMap((group) => group.rows);

describe('quotaTable', () => {
  test('shows every quota once: in a row by service, or in a broker table', () => {
    const figures = table.brokers.flatMap((brokers) => brokers.rows.flatMap((row) => [...row.figures.values()]));
    const shown = [...rows.flatMap((row) => row.values), ...figures].map(({ id, region }) => `${id} ${region}`);
    expect(shown.toSorted()).toEqual(
      allQuotas()
        .map(({ id, region }) => `${id} ${region}`)
        .toSorted(),
    );
  });

  test('small brokers come before large ones', () => {
    const types = table.brokers.find(({ kind }) => kind === 'msk-express')?.rows.map((row) => row.type) ?? [];
    expect(types[0]).toBe('express.m7g.large');
    expect(types.indexOf('express.m7g.2xlarge')).toBeLessThan(types.indexOf('express.m7g.16xlarge'));
  });
});

describe('quotaFigures', () => {
  test('the widest gap is a limit that is lower in São Paulo', () => {
    const { widest, lower, compared } = quotaFigures(table);
    expect([widest.here.region, widest.there.region]).toEqual(['sa-east-1', 'us-east-1']);
    expect(Number(widest.here.value)).toBeLessThan(Number(widest.there.value));
    expect(lower).toBeLessThanOrEqual(compared);
  });
});
