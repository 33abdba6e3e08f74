import { describe, expect, test } from 'vitest';
import { detectFormat } from '#engine/billing/source/detect-format.ts';

const FOCUS = ['BilledCost', 'ChargePeriodStart', 'ChargeCategory', 'EffectiveCost'];

describe('detectFormat', () => {
  test.each([
    ['1.0', FOCUS],
    ['1.1', [...FOCUS, 'CommitmentDiscountQuantity']],
    ['1.2', [...FOCUS, 'SkuMeter', 'InvoiceId']],
    ['1.3', [...FOCUS, 'InvoiceId', 'ServiceProviderName']],
    ['1.4', [...FOCUS, 'ServiceProviderName', 'InvoiceDetailId']],
  ])('FOCUS %s by the newest column it has', (version, columns) => {
    expect(detectFormat(columns)).toEqual({ kind: 'known', format: { kind: 'focus', version } });
  });

  test('case, order, spaces and columns of a publisher do not matter', () => {
    const odd = ['Id', ' chargecategory', 'CHARGEPERIODSTART', 'x_Team', 'billedCost '];
    expect(detectFormat(odd)).toMatchObject({ kind: 'known', format: { kind: 'focus', version: '1.0' } });
  });

  test('both kinds of Cost and Usage Report', () => {
    const legacy = ['lineItem/LineItemType', 'lineItem/UsageStartDate', 'lineItem/UnblendedCost'];
    const modern = ['line_item_line_item_type', 'line_item_usage_start_date', 'line_item_unblended_cost'];
    expect(detectFormat(legacy)).toMatchObject({ format: { kind: 'cur-legacy' } });
    expect(detectFormat(modern)).toMatchObject({ format: { kind: 'cur-2' } });
  });

  test.each([
    ['azure', ['MeterCategory', 'CostInBillingCurrency', 'Date']],
    ['azure', ['AccountOwnerId', 'SubscriptionGuid', 'Meter Category', 'Consumed Quantity', 'ExtendedCost']],
    ['azure', ['ResourceId', 'ResourceType', 'Cost', 'CostUSD', 'Currency']],
    ['oci', ['lineItem/referenceNo', 'cost/myCost', 'lineItem/intervalUsageStart']],
    ['oci', ['lineItem/referenceNo', 'product/service', 'usage/billedQuantity']],
    ['gcp', ['Billing account ID', 'SKU description', 'Cost (€)']],
    ['gcp', ['billing_account_id', 'service.description', 'cost', 'cost_type']],
    ['web-page', ['<!DOCTYPE html>']],
    ['azure', ['MeterCategory', 'SubscriptionId', 'EffectiveCost', 'ChargePeriodStart', 'ChargePeriodEnd']],
    ['json', ['{"ResultsByTime": [']],
    ['json', ['[{"BilledCost": 1', 'ChargeCategory": "Usage"}]']],
  ])('a file of another kind is called by its name: %s', (what, columns) => {
    expect(detectFormat(columns)).toEqual({ kind: 'foreign', what });
  });

  test.each([
    ['ChargeCategory', ['BilledCost', 'ChargePeriodStart', 'ChargePeriodEnd', 'ServiceName']],
    ['ChargePeriodStart', ['BilledCost', 'ChargePeriodEnd', 'ChargeCategory', 'ServiceName']],
    ['BilledCost', ['EffectiveCost', 'ChargePeriodStart', 'ChargeCategory']],
    ['all of the core', ['listcost', 'PRICINGCATEGORY', 'SkuPriceId', 'SkuMeter']],
  ])('FOCUS that lacks %s, by a cost and two names that FOCUS alone gives', (_lacks, columns) => {
    expect(detectFormat(columns)).toMatchObject({ kind: 'known', format: { kind: 'focus' } });
  });

  test.each([
    ['no cost', ['ChargePeriodStart', 'ChargePeriodEnd', 'ChargeCategory', 'Cost'], ['BilledCost']],
    [
      'costs and one name',
      ['BilledCost', 'EffectiveCost', 'ListCost', 'ChargePeriodStart', 'Cost'],
      ['ChargeCategory'],
    ],
    [
      'names that others give too',
      ['EffectiveCost', 'BillingCurrency', 'ResourceId', 'Tags', 'PublisherName', 'ServiceCategory', 'SubAccountId'],
      ['BilledCost', 'ChargePeriodStart', 'ChargeCategory'],
    ],
  ])('%s are not enough', (_has, columns, missing) => {
    expect(detectFormat(columns)).toEqual({ kind: 'unknown', missing });
  });

  test('an unknown file is told what it lacks', () => {
    expect(detectFormat(['BilledCost', 'Day'])).toEqual({
      kind: 'unknown',
      missing: ['ChargePeriodStart', 'ChargeCategory'],
    });
  });
});
