/**
 * Names of one service in bills and in price books, without `Amazon` and `AWS`: the FOCUS exports of AWS write long names, others and CUR the
 * code of the product (FOCUS-Sample-Data 1.0; the AWS mapping of finopsfoundation/focus_converters).
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  sqs: ['simplequeueservice', 'queueservice'],
  sns: ['simplenotificationservice'],
  kinesisdatastreams: ['kinesis', 'kinesisstreams'],
  msk: ['managedstreamingforapachekafka', 'managedstreamingforkafka'],
  eventbridge: ['events', 'cloudwatchevents'],
  stepfunctions: ['states'],
  datafirehose: ['kinesisfirehose', 'kinesisdatafirehose'],
  s3: ['simplestorageservice'],
  ec2: ['elasticcomputecloud'],
  kms: ['keymanagementservice'],
  vpc: ['virtualprivatecloud'],
  rds: ['relationaldatabaseservice'],
  ebs: ['elasticblockstore'],
  elasticloadbalancing: ['elb'],
};
const ALIASES = new Map(Object.entries(NAMES).flatMap(([key, names]) => names.map((name) => [name, key])));

/** A service by what its names have in common: `Amazon SQS`, `Amazon Simple Queue Service` and `AWSQueueService` are one. Null without a name. */
export function serviceKey(name: string | null): string | null {
  const bare = (name ?? '')
    .toLowerCase()
    .replace(/^(amazon|aws)\s*/, '')
    .replace(/[^a-z0-9]/g, '');
  return bare === '' ? null : (ALIASES.get(bare) ?? bare);
}
