/** Values of a row by column; null is empty. */
export type TestRow = Readonly<Record<string, string | null>>;

/** Usage of FOCUS 1.2 that breaks no rule: ten dollars of a machine. */
const USAGE: TestRow = {
  AvailabilityZone: 'use1-az1',
  BilledCost: '10',
  BillingAccountId: '111122223333',
  BillingAccountName: 'Bank',
  BillingAccountType: 'Payer',
  BillingCurrency: 'USD',
  BillingPeriodEnd: '2026-02-01T00:00:00Z',
  BillingPeriodStart: '2026-01-01T00:00:00Z',
  CapacityReservationId: null,
  CapacityReservationStatus: null,
  ChargeCategory: 'Usage',
  ChargeClass: null,
  ChargeDescription: 'm7g.large',
  ChargeFrequency: 'Usage-Based',
  ChargePeriodEnd: '2026-01-06T00:00:00Z',
  ChargePeriodStart: '2026-01-05T00:00:00Z',
  CommitmentDiscountCategory: null,
  CommitmentDiscountId: null,
  CommitmentDiscountName: null,
  CommitmentDiscountQuantity: null,
  CommitmentDiscountStatus: null,
  CommitmentDiscountType: null,
  CommitmentDiscountUnit: null,
  ConsumedQuantity: '20',
  ConsumedUnit: 'Hours',
  ContractedCost: '10',
  ContractedUnitPrice: '0.5',
  EffectiveCost: '10',
  InvoiceId: 'INV-1',
  InvoiceIssuerName: 'Amazon Web Services, Inc.',
  ListCost: '10',
  ListUnitPrice: '0.5',
  PricingCategory: 'Standard',
  PricingCurrency: 'USD',
  PricingCurrencyContractedUnitPrice: '0.5',
  PricingCurrencyEffectiveCost: '10',
  PricingCurrencyListUnitPrice: '0.5',
  PricingQuantity: '20',
  PricingUnit: 'GB-Hours',
  ProviderName: 'Amazon Web Services, Inc.',
  PublisherName: 'Amazon Web Services, Inc.',
  RegionId: 'us-east-1',
  RegionName: 'US East (N. Virginia)',
  ResourceId: 'i-1',
  ResourceName: 'pix-1',
  ResourceType: 'instance',
  ServiceCategory: 'Compute',
  ServiceName: 'Amazon EC2',
  ServiceSubcategory: 'Virtual Machines',
  SkuId: 'SKU',
  SkuMeter: 'BoxUsage',
  SkuPriceDetails: '{"CoreCount": 2, "x_Note": "a \\"quoted\\" one"}',
  SkuPriceId: 'SKU.1',
  SubAccountId: '444455556666',
  SubAccountName: 'Pix',
  SubAccountType: 'Linked',
  Tags: '{"team": "pix", "critical": true}',
};

const UNPRICED = Object.fromEntries(
  ['ListUnitPrice', 'ContractedUnitPrice', 'PricingQuantity', 'PricingUnit', 'PricingCategory', 'SkuId', 'SkuMeter']
    .concat(['SkuPriceId', 'SkuPriceDetails', 'PricingCurrencyListUnitPrice', 'PricingCurrencyContractedUnitPrice'])
    .map((column) => [column, null]),
);
const UNUSED = { ConsumedQuantity: null, ConsumedUnit: null };

/** A row that breaks no rule, changed: what the rules ask of its kind of charge first, then what is given. */
export function rowOf(change: TestRow = {}): TestRow {
  const category = change['ChargeCategory'] ?? 'Usage';
  return {
    ...USAGE,
    ...(category === 'Usage' ? {} : UNUSED),
    ...(category === 'Tax' || category === 'Credit' ? UNPRICED : {}),
    ...change,
  };
}
