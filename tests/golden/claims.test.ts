import { expect, test } from 'vitest';
import { claimFigures } from '#documents/claim-figures.ts';
import { readPublishedClaims } from '#documents/read-published-claims.ts';
import { root } from '#scripts/root.ts';

/** Digits that survive from machine to machine. */
const DIGITS = 12;
const kept = (value: number | null) => value && Number(value.toPrecision(DIGITS));

const { claims, problems } = readPublishedClaims(root);

test('every published claim is counted as it was', async () => {
  expect(problems).toEqual([]);
  const counted = claims.map(({ id, claim }) => {
    const { ours, oursAtTheirs, factor, verdict } = claimFigures(claim);
    const printed = claim.figure.upTo ?? claim.figure.value;
    return [id, { printed, ours: kept(ours), oursAtTheirs: kept(oursAtTheirs), factor: kept(factor), verdict }];
  });
  await expect(`${JSON.stringify(Object.fromEntries(counted), null, 2)}\n`).toMatchFileSnapshot('claims.json');
});

test('there are at least ten, each from a source of its own or about another service of it', () => {
  expect(claims.length).toBeGreaterThanOrEqual(10);
  const titles = claims.map(({ claim }) => claim.title.en);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(claims.filter(({ claim }) => claimFigures(claim).verdict === 'holds'))(
  'the lines of $id that hold add up to the printed figure where it prints all of them',
  ({ claim: { lines, figure } }) => {
    const printed = lines.flatMap(({ theirs }) => theirs ?? []);
    const complete = lines.length > 0 && printed.length === lines.length && figure.upTo === undefined;
    const sum = printed.reduce((total, value) => total + value, 0);
    // Two sides of a comparison are no sum: then the printed figure is one of the lines.
    expect(!complete || printed.includes(figure.value) || Math.abs(sum - figure.value) < 0.01).toBe(true);
  },
);
