/** Rows as a CSV file writes them; null is a field without a value. */
export interface Sheet {
  /** The type each column has in Parquet. */
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Texts by key, which CSV has as JSON. */
export const TAGS = 'MAP(VARCHAR, VARCHAR)';

/** Every type that publishers of FOCUS use, and what is hard about each. */
export const FOCUS: Sheet = {
  types: {
    BilledCost: 'DECIMAL(38,18)',
    EffectiveCost: 'DECIMAL(10,2)',
    ListCost: 'DECIMAL(5,0)',
    ContractedCost: 'DOUBLE',
    ConsumedQuantity: 'DECIMAL(18,18)',
    BillingCurrency: 'VARCHAR',
    ChargePeriodStart: 'TIMESTAMP',
    ChargePeriodEnd: 'TIMESTAMP WITH TIME ZONE',
    BillingPeriodStart: 'TIMESTAMP_MS',
    BillingPeriodEnd: 'DATE',
    ChargeCategory: 'VARCHAR',
    ServiceName: 'VARCHAR',
    Tags: TAGS,
  },
  rows: [
    row(
      '0.100000000000000001',
      '12.5',
      '100',
      '0.1',
      '0.5',
      '2026-01-01 00:00:00',
      '2026-01-01 01:00:00+00',
      '{"env": "prod", "team \\"a\\"": "x"}',
    ),
    row('-7.25', '0', '0', '1e-07', '0', '2026-01-31 23:59:59.5', '2026-02-01 00:00:00+00', '{}'),
    row('999999999999999', '-0.01', '-20', '0.30000000000000004', null, null, '2026-01-05 00:00:00+00', null),
    row(null, null, null, null, '0.000000000000000001', '2026-01-02 00:00:00', null, '{"env": "test"}'),
  ],
};

function row(
  billed: string | null,
  effective: string | null,
  list: string | null,
  contracted: string | null,
  quantity: string | null,
  start: string | null,
  end: string | null,
  tags: string | null,
): readonly (string | null)[] {
  const period = ['2026-01-01 00:00:00', '2026-02-01'];
  return [billed, effective, list, contracted, quantity, 'USD', start, end, ...period, 'Usage', 'Amazon SQS', tags];
}

/** The same bill, later, as a publisher with other types writes it. */
export const OTHER: Sheet = {
  types: { ...FOCUS.types, BilledCost: 'DOUBLE', ContractedCost: 'DECIMAL(10,2)', ChargePeriodStart: 'VARCHAR' },
  rows: [row('0.1', '1.1', '7', '0.25', '0.25', '2026-03-01T00:00:00Z', '2026-03-01 01:00:00+00', '{"env": "prod"}')],
};

/** A legacy report of one plan. A double is written with a digit behind its point. */
export const CUR: Sheet = {
  types: {
    'lineItem/UnblendedCost': 'DOUBLE',
    'lineItem/UsageStartDate': 'TIMESTAMP',
    'lineItem/UsageEndDate': 'TIMESTAMP',
    'lineItem/LineItemType': 'VARCHAR',
    'lineItem/ProductCode': 'VARCHAR',
    'lineItem/UsageAmount': 'DECIMAL(20,10)',
    'lineItem/CurrencyCode': 'VARCHAR',
    'pricing/publicOnDemandCost': 'DECIMAL(10,4)',
    'savingsPlan/SavingsPlanEffectiveCost': 'DECIMAL(18,8)',
    'savingsPlan/TotalCommitmentToDate': 'DOUBLE',
    'savingsPlan/UsedCommitment': 'DECIMAL(10,2)',
    'resourceTags/user:env': 'VARCHAR',
  },
  rows: [
    [
      '0.1',
      '2026-01-01 00:00:00',
      '2026-01-01 01:00:00',
      'Usage',
      'AmazonS3',
      '2.5',
      'USD',
      '0.2',
      null,
      null,
      null,
      'prod',
    ],
    [
      '3.0',
      '2026-01-01 01:00:00',
      '2026-01-01 02:00:00',
      'SavingsPlanCoveredUsage',
      'AmazonEC2',
      '1',
      'USD',
      '4',
      '2.00000001',
      null,
      null,
      null,
    ],
    [
      '5.0',
      '2026-01-01 01:00:00',
      '2026-01-01 02:00:00',
      'SavingsPlanRecurringFee',
      'ComputeSavingsPlans',
      '1',
      'USD',
      null,
      null,
      '5.0',
      '2.25',
      null,
    ],
    [null, null, null, 'Tax', 'AmazonS3', null, 'USD', null, null, null, null, null],
  ],
};
