import { expect, test } from 'vitest';
import { shownSql, WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Dimension } from '#engine/billing/analysis/dimension.ts';
import { dimensionSql } from '#engine/billing/analysis/dimension.ts';
import { tagKeys } from '#engine/billing/analysis/tag-keys.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

/** Keys and values that mean something to SQL, regular expressions, JSON or markup. */
const KEYS = [
  "it's",
  'a.b*c',
  '(x|y)',
  '[1]{2}',
  '$^',
  'back\\slash',
  'quo"te',
  'owner:team',
  'a b',
  'ação',
  '%_',
  '{scope}',
];
const VALUES = [
  "O'Brien",
  '<script>alert(1)</script>',
  "'; DROP TABLE processed; --",
  '=HYPERLINK(1)',
  'a,b',
  '}',
  '漢字',
];

test('a tag is found by its key and nothing but its key, whatever is in key and value', async () => {
  const pairs = KEYS.flatMap((key) => VALUES.map((value) => ({ key, value })));
  const bill = await openCharges(
    onDays(1, () =>
      pairs.map(({ key, value }) => ({ BilledCost: 1, Tags: JSON.stringify({ [key]: value, other: 'x' }) })),
    ),
  );
  for (const key of KEYS) {
    const dimension: Dimension = `tag:${key}`;
    const rows = await bill.database.query(
      `SELECT ${dimensionSql(dimension)} AS value, COUNT(*) AS many FROM processed GROUP BY 1 ORDER BY 1`,
    );
    const found = rows.filter(({ value }) => value !== null).map(({ value, many }) => [value, Number(many)]);
    expect(found, key).toEqual(VALUES.toSorted().map((value) => [value, 1]));
  }
  for (const value of VALUES) {
    const shown = shownSql({ ...WHOLE, only: [{ dimension: "tag:it's", values: [value] }] });
    const [row] = await bill.database.query(`SELECT COUNT(*) AS many FROM processed WHERE ${shown}`);
    expect(Number(row?.['many']), value).toBe(1);
  }
});

test('numbers and truths are values too; no tag, no key and an empty value are none', async () => {
  const tags = ['{"size": 3}', '{"size":true}', '{"size": ""}', '{"sizes": "x"}', '{}', 'no json', null];
  const bill = await openCharges(onDays(1, () => tags.map((Tags) => ({ BilledCost: 1, Tags }))));
  const rows = await bill.database.query(`SELECT ${dimensionSql('tag:size')} AS value FROM processed`);
  expect(rows.map(({ value }) => value)).toEqual(['3', 'true', null, null, null, null, null]);
});

test('the keys of a bill, the one with most charged first; credits and empty values weigh nothing', async () => {
  const charge = (BilledCost: number, tags: object | null) => ({
    BilledCost,
    Tags: tags === null ? null : JSON.stringify(tags),
  });
  const bill = await openCharges(
    onDays(1, () => [
      charge(5, { team: 'a', Env: 'prod' }),
      charge(7, { team: 'b' }),
      charge(9, { Env: '' }),
      charge(-50, { credit: 'x' }),
      charge(100, null),
    ]),
  );
  expect(await tagKeys(bill.database, 'BilledCost')).toEqual([
    { key: 'team', weight: 12 },
    { key: 'Env', weight: 5 },
  ]);
});
