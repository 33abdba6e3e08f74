import { describe, expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { BillFacts } from '#islands/bill/calls.ts';
import type { ShownBill } from '#islands/bill/page-bill.ts';
import { PageBill } from '#islands/bill/page-bill.ts';
import { factsOf, OVERVIEW } from '../../../fixtures/billing/bill-facts.ts';

const FACTS = factsOf('bill');

describe('a bill that is glimpsed before it is opened', () => {
  test.each<[ShownBill['what'], BillFacts | null]>([
    ['files', FACTS],
    ['demo', null],
  ])('is %s before as after, with the same facts', (what, facts) => {
    const bill = new PageBill();
    const call = {};
    const asked = { call, what, view: WHOLE };
    expect(bill.take({ kind: 'glimpsed', facts: FACTS, overview: OVERVIEW }, asked)).toBe(true);
    expect(bill.held).toBe('nothing');
    expect(bill.shown).toMatchObject({ what, facts, report: { overview: OVERVIEW } });
    bill.open(call, what, FACTS);
    expect(bill.held).toBe(what);
    expect(bill.shown).toMatchObject({ what, facts, report: { overview: OVERVIEW } });
  });
});
