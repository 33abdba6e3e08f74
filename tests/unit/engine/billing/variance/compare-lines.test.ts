import { describe, expect, test } from 'vitest';
import { compareLines } from '#engine/billing/variance/compare-lines.ts';
import type { MeteredLine } from '#engine/billing/variance/metered-line.ts';

const line = (more: Partial<MeteredLine>): MeteredLine => ({
  ...{ sku: null, meter: null, service: 'Amazon SQS', region: 'us-east-1', name: null, unit: 'Requests' },
  ...{ quantity: '0', cost: '0' },
  ...more,
});
const plan = (lines: readonly Partial<MeteredLine>[], hours = 730) => ({
  currency: 'USD',
  hours,
  lines: lines.map(line),
});
const bill = (lines: readonly Partial<MeteredLine>[], days = 30) => ({ days, lines: lines.map(line), notUse: '7' });

describe('compareLines', () => {
  test('joins by the finest key both have, and pools what only shares service, region and unit', () => {
    const { lines, plannedOnly, actualOnly, totals } = compareLines(
      plan(
        [
          { sku: 'S1', quantity: '60', cost: '6' },
          { sku: 'S1', quantity: '40', cost: '4' },
          { meter: 'sqs.dlq', quantity: '10', cost: '1' },
          { name: 'free of a SKU', quantity: '5', cost: '5', service: 'Amazon SNS', unit: 'request' },
          { sku: 'S9', quantity: '1', cost: '2', service: 'AWS Lambda' },
        ],
        720,
      ),
      bill([
        { sku: 'S1', quantity: '100', cost: '20', service: 'Amazon Simple Queue Service' },
        { meter: 'sqs.dlq', sku: 'S7', quantity: '20', cost: '2' },
        { sku: 'S2', quantity: '3', cost: '3', service: 'Amazon Simple Notification Service' },
        { sku: 'S3', quantity: '2', cost: '1', service: 'Amazon Simple Notification Service' },
        { sku: 'S4', quantity: '2', cost: '0.5', region: 'sa-east-1' },
        { quantity: '9', cost: '100', service: 'Amazon RDS', unit: 'Hrs' },
      ]),
    );
    expect(lines.map(({ by, service, planned, actual }) => [by, service, planned.cost, actual.cost])).toEqual([
      ['sku', 'Amazon SQS', '10', '20'],
      ['meter', 'Amazon SQS', '1', '2'],
      ['service-unit', 'Amazon SNS', '5', '4'],
    ]);
    expect(plannedOnly.map(({ sku, cost }) => [sku, cost])).toEqual([['S9', '2']]);
    expect(actualOnly.map(({ region, cost }) => [region, cost])).toEqual([['sa-east-1', '0.5']]);
    expect(totals).toEqual({
      ...{ planned: '18', actual: '26.5', variance: '8.5', plannedOnly: '2', actualOnly: '0.5', elsewhere: '107' },
      // SQS: 110 planned and 120 came; of SNS as many as planned, cheaper.
      ...{ volume: '1', mix: '0', price: '9' },
    });
  });

  test('scales a month of 730 hours to the days of the bill', () => {
    const { lines, scale } = compareLines(
      plan([{ sku: 'S1', quantity: '730', cost: '73' }]),
      bill([{ sku: 'S1', quantity: '360', cost: '36' }], 15),
    );
    expect(scale).toEqual({ actualHours: 360, estimateHours: 730 });
    expect(lines).toMatchObject([{ planned: { quantity: '360', cost: '36' }, variance: '0', volume: '0', price: '0' }]);
  });

  test('tiers of a price are one line, and what is neither used nor paid for is none', () => {
    const { plannedOnly } = compareLines(
      plan(
        [
          { sku: 'S1', quantity: '10', cost: '0' },
          { sku: 'S1', quantity: '90', cost: '9' },
          { sku: 'S2', quantity: '0', cost: '0' },
        ],
        720,
      ),
      bill([]),
    );
    expect(plannedOnly.map(({ sku, quantity, cost }) => [sku, quantity, cost])).toEqual([['S1', '100', '9']]);
  });

  test('a planned cost without a quantity has no price to compare with', () => {
    const { plannedOnly, actualOnly } = compareLines(
      plan([{ sku: 'S1', quantity: '0', cost: '3' }], 720),
      bill([{ sku: 'S1', quantity: '1', cost: '2' }]),
    );
    expect([plannedOnly.length, actualOnly.length]).toEqual([1, 1]);
  });
});
