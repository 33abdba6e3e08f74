/** Service names as AWS writes them, by the part of a rate id before the dot. */
export const SERVICE_NAMES: ReadonlyMap<string, string> = new Map([
  ['api-gateway', 'Amazon API Gateway'],
  ['athena', 'Amazon Athena'],
  ['aurora', 'Amazon Aurora'],
  ['cloudfront', 'Amazon CloudFront'],
  ['cloudtrail', 'AWS CloudTrail'],
  ['cloudwatch', 'Amazon CloudWatch'],
  ['config', 'AWS Config'],
  ['data-transfer', 'AWS Data Transfer'],
  ['dynamodb', 'Amazon DynamoDB'],
  ['ebs', 'Amazon EBS'],
  ['ec2', 'Amazon EC2'],
  ['eks', 'Amazon EKS'],
  ['elasticache', 'Amazon ElastiCache'],
  ['elb', 'Elastic Load Balancing'],
  ['eventbridge', 'Amazon EventBridge'],
  ['fargate', 'AWS Fargate'],
  ['firehose', 'Amazon Data Firehose'],
  ['glue', 'AWS Glue'],
  ['guardduty', 'Amazon GuardDuty'],
  ['kinesis', 'Amazon Kinesis Data Streams'],
  ['kms', 'AWS KMS'],
  ['lambda', 'AWS Lambda'],
  ['mq', 'Amazon MQ'],
  ['msk', 'Amazon MSK'],
  ['rds', 'Amazon RDS'],
  ['rds-postgresql', 'Amazon RDS for PostgreSQL'],
  ['rds-proxy', 'Amazon RDS Proxy'],
  ['s3', 'Amazon S3'],
  ['savings-plans', 'Compute Savings Plans'],
  ['secrets-manager', 'AWS Secrets Manager'],
  ['sns', 'Amazon SNS'],
  ['sqs', 'Amazon SQS'],
  ['step-functions', 'AWS Step Functions'],
  ['transit-gateway', 'AWS Transit Gateway'],
  ['vpc', 'Amazon VPC'],
  ['vpc-lattice', 'Amazon VPC Lattice'],
  ['waf', 'AWS WAF'],
  ['xray', 'AWS X-Ray'],
]);

/** Names of what is sold under one family but by engine, as the price notes write them. */
const ENGINES: readonly (readonly [id: RegExp, name: string])[] = [
  [/^elasticache\..*redis/, 'Amazon ElastiCache (Redis OSS)'],
  [/^elasticache\..*valkey/, 'Amazon ElastiCache (Valkey)'],
  [/^aurora\.db-/, 'Amazon Aurora PostgreSQL'],
];

/** Name of the service a rate id belongs to, or null for an id of no known service. */
export function serviceName(rateId: string): string | null {
  const engine = ENGINES.find(([id]) => id.test(rateId));
  return engine?.[1] ?? SERVICE_NAMES.get(rateId.slice(0, Math.max(0, rateId.indexOf('.')))) ?? null;
}
