import { rateRef } from '../../pricing/rate-ref.ts';

/** What Amazon Kinesis Data Streams bills, in provisioned, on-demand Standard and on-demand Advantage mode. */
export const kinesisRates = {
  shardHours: rateRef('kinesis.shard-hour', 'shard-hour'),
  putUnits: rateRef('kinesis.put-payload-unit', 'payload-unit'),
  extendedShardHours: rateRef('kinesis.extended-retention-shard-hour', 'shard-hour'),
  longTermStorage: rateRef('kinesis.long-term-retention-gb-month', 'GB-month'),
  longTermRetrieval: rateRef('kinesis.long-term-retrieval-gb', 'GB'),
  fanOutHours: rateRef('kinesis.efo-consumer-shard-hour', 'consumer-shard-hour'),
  fanOutData: rateRef('kinesis.efo-retrieval-gb', 'GB'),
  streamHours: rateRef('kinesis.ondemand-standard-stream-hour', 'stream-hour'),
  standardIn: rateRef('kinesis.ondemand-standard-in-gb', 'GB'),
  standardOut: rateRef('kinesis.ondemand-standard-out-gb', 'GB'),
  standardFanOut: rateRef('kinesis.ondemand-standard-efo-gb', 'GB'),
  standardExtended: rateRef('kinesis.ondemand-standard-extended-retention-gb-month', 'GB-month'),
  standardLongTerm: rateRef('kinesis.ondemand-standard-long-term-retention-gb-month', 'GB-month'),
  advantageIn: rateRef('kinesis.ondemand-advantage-in-gb', 'GB'),
  advantageOut: rateRef('kinesis.ondemand-advantage-out-gb', 'GB'),
  advantageRetention: rateRef('kinesis.ondemand-advantage-retention-gb-month', 'GB-month'),
} as const;
