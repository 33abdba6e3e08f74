import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '#engine/billing/rules/judge-bill.ts';
import { ALL_RULES, RULES_VERSION, rulesOf } from '#engine/billing/rules/all-rules.ts';
import { diffFindings } from '#engine/billing/rules/diff-findings.ts';
import { judgeBill } from '#engine/billing/rules/judge-bill.ts';
import { openCharges } from '../fixtures/billing/judge-charges.ts';
import { smallBank } from '../fixtures/billing/small-bank.ts';

/** Digits that survive from machine to machine. */
const DIGITS = 12;
const kept = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value);

const versions = Array.from({ length: RULES_VERSION }, (_, index) => index + 1);
let verdicts: readonly Verdict[] = [];

beforeAll(async () => {
  const { database, lineage } = await openCharges(smallBank);
  const judged: Verdict[] = [];
  for (const version of versions) judged.push(await judgeBill(database, lineage, { metric: 'BilledCost', version }));
  verdicts = judged;
});

describe('the findings of every version on the bill of a small bank', () => {
  // An old file that changes is a mistake: give the rule an end and its successor the next version (all-rules.ts).
  test.each(versions)('version %i finds what it found', async (version) => {
    const { findings, needsData } = verdicts[version - 1] ?? { findings: [], needsData: [] };
    expect(needsData).toEqual([]);
    await expect(`${JSON.stringify(findings, kept, 2)}\n`).toMatchFileSnapshot(`rules/version-${version}.json`);
  });

  test('every rule has something to find in it', () => {
    for (const { version, findings } of verdicts)
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(rulesOf(version).map(({ id }) => id)));
  });

  test('version 2 adds findings and takes none away', () => {
    const [first, second] = verdicts;
    const { added, removed, changed, same } = diffFindings(first?.findings ?? [], second?.findings ?? []);
    expect([removed, changed, same]).toEqual([[], [], first?.findings.length]);
    const isNew = (rule: string) => rulesOf(1).every(({ id }) => id !== rule);
    const ofSecond = ALL_RULES.filter(({ since, id }) => since === 2 && isNew(id)).map(({ id }) => id);
    expect(new Set(added.map(({ rule }) => rule))).toEqual(new Set(ofSecond));
  });
});
