import { rateRef } from '../../pricing/rate-ref.ts';

const brokerHour = (dimension: string) => rateRef(`msk.${dimension}-hour`, 'broker-hour');

/** What Amazon MSK bills, in Standard, Express and Serverless clusters. */
export const mskRates = {
  storage: rateRef('msk.storage-gb-month', 'GB-month'),
  expressIn: rateRef('msk.express-ingest-gb', 'GB'),
  expressStorage: rateRef('msk.express-storage-gb-month', 'GB-month'),
  serverlessCluster: rateRef('msk.serverless-cluster-hour', 'cluster-hour'),
  serverlessPartition: rateRef('msk.serverless-partition-hour', 'partition-hour'),
  serverlessIn: rateRef('msk.serverless-in-gb', 'GB'),
  serverlessOut: rateRef('msk.serverless-out-gb', 'GB'),
  serverlessStorage: rateRef('msk.serverless-storage-gb-month', 'GB-month'),
} as const;

/** The rate of one broker type, such as `kafka.m7g.large` or `express.m7g.large`. */
export function brokerRate(brokerType: string) {
  const [family = '', generation, size] = brokerType.split('.');
  return brokerHour(`${family === 'kafka' ? 'broker' : family}-${generation}-${size}`);
}
