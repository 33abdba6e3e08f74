/**
 * A monthly allowance AWS gives every account without end date. Rates that share a pool draw from the same remainder, and the
 * pool is counted once over all regions. The twelve-month offers and credits for new accounts are left out.
 */
export interface FreeAllowance {
  readonly id: string;
  /** Rates the pool pays for, in the order a bill asks for them. */
  readonly rates: readonly string[];
  /** Units of the rates' quantity per month. */
  readonly quantity: number;
  /** Page or price-list row that states it. */
  readonly source: string;
  readonly date: string;
}

const CLOUDWATCH_PAGE = 'https://aws.amazon.com/cloudwatch/pricing/';
const DYNAMODB_PAGE = 'https://aws.amazon.com/dynamodb/pricing/';
const LAMBDA_PAGE = 'https://aws.amazon.com/lambda/pricing/';
const SNS_PAGE = 'https://aws.amazon.com/sns/pricing/';
const GLUE_PAGE = 'https://aws.amazon.com/glue/pricing/';
const XRAY_PAGE = 'https://aws.amazon.com/xray/pricing/';
const CLOUDFRONT_PAGE = 'https://aws.amazon.com/cloudfront/pricing/';
const EVENTBRIDGE_PAGE = 'https://aws.amazon.com/eventbridge/pricing/';

/** Row of the SQS offer file that carries the free requests: product `Global-Requests`. */
const SQS_FREE_ROW =
  'https://aws.amazon.com/sqs/pricing/ (price list SKU MNCJEPJRCSC9RFY2, usage type Global-Requests)';

/** 25 provisioned units for each of the 744 hours of a 31-day month, as AWS counts the allowance. */
const DYNAMODB_UNIT_HOURS = 25 * 744;

/** The page says 5 GB for ingestion, archive and scans; its own worked example takes 5 GB off each of them. */
const LOGS_GB = 5;

/** Every always-free allowance the price sources state. */
export const FREE_ALLOWANCES: readonly FreeAllowance[] = [
  {
    id: 'cloudfront.data-out',
    rates: ['cloudfront.data-out-gb'],
    quantity: 1024,
    source: CLOUDFRONT_PAGE,
    date: '2026-10-01',
  },
  {
    id: 'cloudfront.requests',
    rates: ['cloudfront.https-requests'],
    quantity: 10_000_000,
    source: CLOUDFRONT_PAGE,
    date: '2026-10-01',
  },
  {
    id: 'cloudwatch.alarms',
    rates: ['cloudwatch.alarm-standard-month'],
    quantity: 10,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'cloudwatch.api',
    rates: ['cloudwatch.api-requests'],
    quantity: 1_000_000,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'cloudwatch.canaries',
    rates: ['cloudwatch.canary-run'],
    quantity: 100,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'cloudwatch.dashboards',
    rates: ['cloudwatch.dashboard-month'],
    quantity: 3,
    source: CLOUDWATCH_PAGE,
    date: '2026',
  },
  {
    id: 'cloudwatch.logs-archived',
    rates: ['cloudwatch.logs-storage-gb-month'],
    quantity: LOGS_GB,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'cloudwatch.logs-ingested',
    rates: ['cloudwatch.logs-ingest-gb'],
    quantity: LOGS_GB,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'cloudwatch.logs-scanned',
    rates: ['cloudwatch.logs-insights-gb'],
    quantity: LOGS_GB,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'cloudwatch.metrics',
    rates: ['cloudwatch.custom-metric-month'],
    quantity: 10,
    source: CLOUDWATCH_PAGE,
    date: '2025-09-23',
  },
  {
    id: 'data-transfer.internet-out',
    rates: ['data-transfer.internet-out-gb'],
    quantity: 100,
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/',
    date: '2026-07-20',
  },
  {
    id: 'dynamodb.read-capacity',
    rates: ['dynamodb.provisioned-rcu-hour'],
    quantity: DYNAMODB_UNIT_HOURS,
    source: DYNAMODB_PAGE,
    date: '2025-08-28',
  },
  {
    id: 'dynamodb.storage',
    rates: ['dynamodb.storage-gb-month'],
    quantity: 25,
    source: DYNAMODB_PAGE,
    date: '2025-08-28',
  },
  {
    id: 'dynamodb.streams',
    rates: ['dynamodb.streams-read'],
    quantity: 2_500_000,
    source: DYNAMODB_PAGE,
    date: '2025-08-28',
  },
  {
    id: 'dynamodb.write-capacity',
    rates: ['dynamodb.provisioned-wcu-hour'],
    quantity: DYNAMODB_UNIT_HOURS,
    source: DYNAMODB_PAGE,
    date: '2025-08-28',
  },
  {
    id: 'eventbridge.scheduler',
    rates: ['eventbridge.scheduler'],
    quantity: 14_000_000,
    source: EVENTBRIDGE_PAGE,
    date: '2026-09-11',
  },
  {
    id: 'eventbridge.schema-discovery',
    rates: ['eventbridge.schema-discovery'],
    quantity: 5_000_000,
    source: EVENTBRIDGE_PAGE,
    date: '2026',
  },
  {
    id: 'glue.catalog-objects',
    rates: ['glue.catalog-storage-month'],
    quantity: 1_000_000,
    source: GLUE_PAGE,
    date: '2025-07-18',
  },
  {
    id: 'glue.catalog-requests',
    rates: ['glue.catalog-requests'],
    quantity: 1_000_000,
    source: GLUE_PAGE,
    date: '2025-07-18',
  },
  {
    id: 'kms.requests',
    rates: ['kms.requests'],
    quantity: 20_000,
    source: 'https://aws.amazon.com/kms/pricing/',
    date: '2025-08-28',
  },
  {
    id: 'lambda.duration',
    rates: ['lambda.duration-x86-gb-second', 'lambda.duration-arm-gb-second'],
    quantity: 400_000,
    source: LAMBDA_PAGE,
    date: '2025-10-30',
  },
  {
    id: 'lambda.requests',
    rates: ['lambda.requests', 'lambda.requests-arm'],
    quantity: 1_000_000,
    source: LAMBDA_PAGE,
    date: '2025-10-30',
  },
  {
    id: 'lambda.streaming',
    rates: ['lambda.response-streaming-gb'],
    quantity: 100,
    source: LAMBDA_PAGE,
    date: '2025-10-30',
  },
  { id: 'sns.email', rates: ['sns.delivery-email'], quantity: 1_000, source: SNS_PAGE, date: '2025-08-28' },
  { id: 'sns.http', rates: ['sns.delivery-http'], quantity: 100_000, source: SNS_PAGE, date: '2025-08-28' },
  {
    id: 'sns.mobile-push',
    rates: ['sns.delivery-mobile-push'],
    quantity: 1_000_000,
    source: SNS_PAGE,
    date: '2025-08-28',
  },
  { id: 'sns.publish', rates: ['sns.publish'], quantity: 1_000_000, source: SNS_PAGE, date: '2025-08-28' },
  {
    id: 'sqs.requests',
    rates: ['sqs.standard-requests', 'sqs.fifo-requests'],
    quantity: 1_000_000,
    source: SQS_FREE_ROW,
    date: '2025-08-28',
  },
  {
    id: 'step-functions.transitions',
    rates: ['step-functions.standard-transitions'],
    quantity: 4_000,
    source: 'https://aws.amazon.com/step-functions/pricing/',
    date: '2026-10-01',
  },
  {
    id: 'xray.recorded',
    rates: ['xray.traces-recorded'],
    quantity: 100_000,
    source: XRAY_PAGE,
    date: '2026',
  },
  {
    id: 'xray.retrieved',
    rates: ['xray.traces-retrieved'],
    quantity: 1_000_000,
    source: XRAY_PAGE,
    date: '2026',
  },
];
