import { DEMO_CHANGES } from '../events.ts';
import { ALWAYS_ON, chargesOf, monthlyEach } from './standing-charge.ts';

const data = chargesOf('data', 'data');
const monthly = { ...ALWAYS_ON, every: 'month' } as const;

/** The data platform. */
export const DATA_CHARGES = [
  data('s3.standard', 'lake', 1250, { growth: 0.008, noise: 0.002 }),
  data('s3.standard', 'lake-copy', 420, { growth: 0.008, noise: 0.002, region: 'us-east-1' }),
  data('kinesis.in', 'clicks', 250, { demand: 'pix', noise: 0.03 }),
  data('firehose.in', 'clicks-to-lake', 250, { demand: 'pix', noise: 0.03 }),
  data('glue.etl', 'nightly', 160, { demand: 'batch', noise: 0.05 }),
  data('athena.scans', 'analysts', 3.4, { demand: 'office', noise: 0.07 }),
  data('redshift.ra3', 'warehouse', 192, ALWAYS_ON),
  data('sagemaker.endpoints', 'fraud-score', 192, ALWAYS_ON),
  data('sagemaker.training', 'fraud-training', 24, ALWAYS_ON),
  data('flink.kpu', 'fraud-features', 288, { growth: 0, noise: 0.01 }),
  data('mwaa.environments', 'schedules', 24, ALWAYS_ON),
  data('vpc.nat-data', 'data-nat', 160, { demand: 'batch', noise: 0.04 }),
  data('bedrock.tokens', 'assistant', 15_000, {
    ...{ region: 'us-east-1', demand: 'office', growth: 0.02, noise: 0.06, from: DEMO_CHANGES[0].day },
  }),
  data('quicksight.readers', 'dashboards', 310, { ...monthly, growth: 0.01 }),
  ...monthlyEach(data, 'kms.keys', 'lake-key', 4),
  ...monthlyEach(data, 'secrets-manager.secrets', 'data-secret', 5),
] as const;
