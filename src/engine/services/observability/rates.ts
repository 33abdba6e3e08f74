import { rateRef } from '../../pricing/rate-ref.ts';

/** What CloudWatch Logs and X-Ray bill for a handled event. */
export const observabilityRates = {
  logIngest: rateRef('cloudwatch.logs-ingest-gb', 'GB'),
  logStorage: rateRef('cloudwatch.logs-storage-gb-month', 'GB-month'),
  traces: rateRef('xray.traces-recorded', 'trace'),
} as const;
