import { describe, expect, test } from 'vitest';
import { counted, gigabytes } from '#engine/kit/quantities.ts';
import { bytes, GB } from '#engine/kit/units.ts';
import { prepareAllowances } from '#engine/pricing/allowances.ts';
import { createBill } from '#engine/pricing/bill.ts';
import { from } from '#engine/pricing/formula.ts';
import { FREE_ALLOWANCES } from '#engine/pricing/free-tier.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { rateRef } from '#engine/pricing/rate-ref.ts';
import { toTariff } from '#engine/pricing/tariff.ts';
import { createTotal } from '#engine/pricing/total.ts';

const standard = rateRef('sqs.standard-requests', 'request');
const fifo = rateRef('sqs.fifo-requests', 'request');
const requests = (count: number) => counted(count, 'request');
const formula = (count: number) => () => [from('events', count)];
const free = prepareAllowances(FREE_ALLOWANCES);
const nothingFree = prepareAllowances(null);

describe('createBill', () => {
  test('hands the shared free requests of SQS out once over standard and FIFO', () => {
    const bill = createBill(toTariff(bookFor('us-east-1')), free());
    bill.add(standard, requests(600_000), 'queue-send', formula(600_000));
    bill.add(fifo, requests(600_000), 'queue-send', formula(600_000));
    const [first, second] = bill.toBill().lines;
    expect(first?.amount).toBe(0);
    expect(second?.amount).toBeCloseTo(200_000 * 0.0000005, 12);
    expect(second?.tiers[0]).toMatchObject({ quantity: 400_000, price: 0 });
  });

  test('fills one tier ladder over all lines of a rate', () => {
    const bill = createBill(toTariff(bookFor('us-east-1')), nothingFree());
    bill.add(standard, requests(99e9), 'queue-send', formula(99e9));
    bill.add(standard, requests(2e9), 'queue-receive', formula(2e9));
    expect(bill.toBill().lines[1]?.amount).toBeCloseTo(1e9 * 0.0000004 + 1e9 * 0.0000003, 6);
  });

  test('does not know what more costs than its source was read to', () => {
    const tariff = toTariff(bookFor('us-east-1'));
    const ingest = rateRef('firehose.ingest-direct-put-gb', 'GB');
    for (const [gb, total] of [
      [512_000, 14_848],
      [512_001, null],
    ] as const) {
      const bill = createBill(tariff, nothingFree());
      const sum = createTotal(tariff, nothingFree());
      for (const meter of [bill, sum]) meter.add(ingest, gigabytes(bytes(gb * GB)), 'data-in', formula(gb));
      expect(bill.toBill().total).toBe(total);
      expect(bill.toBill().missing).toEqual(total === null ? [ingest.id] : []);
      expect(sum.total()).toBe(total);
    }
  });

  test('has no total as soon as one price is missing, and still knows the rest', () => {
    const bill = createBill(toTariff(bookFor('sa-east-1')), nothingFree());
    bill.add(standard, requests(1e6), 'queue-send', formula(1e6));
    bill.add(fifo, requests(1e6), 'queue-send', formula(1e6));
    bill.add(fifo, requests(1e6), 'queue-receive', formula(1e6));
    expect(bill.toBill()).toMatchObject({ total: null, missing: ['sqs.fifo-requests'] });
    expect(bill.toBill().known).toBeCloseTo(0.4, 12);
  });

  test('takes a price the reader gives for an unknown rate, and says so', () => {
    const bill = createBill(toTariff(bookFor('sa-east-1'), { 'sqs.fifo-requests': 0.0000005 }), nothingFree());
    bill.add(fifo, requests(1e6), 'queue-send', formula(1e6));
    expect(bill.toBill()).toMatchObject({ total: 0.5, missing: [] });
    expect(bill.toBill().lines[0]?.source).toBe('override');
  });

  test('cites the list price of every line', () => {
    const bill = createBill(toTariff(bookFor('us-east-1')), nothingFree());
    bill.add(standard, requests(1), 'queue-send', formula(1));
    expect(bill.toBill().lines[0]?.source).toMatchObject({ sku: '8RN6B8U4MERHRXP3', date: '2025-08-28' });
  });
});

describe('createTotal', () => {
  test('agrees with the itemised bill, tiers and allowances included', () => {
    const tariff = toTariff(bookFor('us-east-1'));
    const bill = createBill(tariff, free());
    const total = createTotal(tariff, free());
    for (const meter of [bill, total]) {
      meter.add(standard, requests(150e9), 'queue-send', formula(150e9));
      meter.add(fifo, requests(2e6), 'queue-send', formula(2e6));
    }
    expect(total.total()).toBeCloseTo(bill.toBill().total ?? Number.NaN, 6);
  });
});
