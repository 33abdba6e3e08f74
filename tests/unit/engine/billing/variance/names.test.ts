import { expect, test } from 'vitest';
import { serviceKey } from '#engine/billing/variance/service-key.ts';
import { unitKind } from '#engine/billing/variance/unit-kind.ts';

// Spellings of the samples of FOCUS and CUR, and of the price books.
test.each([
  [['Amazon SQS', 'Amazon Simple Queue Service', 'AWSQueueService', 'AmazonSQS']],
  [['Amazon SNS', 'Amazon Simple Notification Service', 'AmazonSNS']],
  [['Amazon Kinesis Data Streams', 'Amazon Kinesis', 'AmazonKinesis']],
  [['Amazon MSK', 'Amazon Managed Streaming for Apache Kafka', 'AmazonMSK']],
  [['Amazon EventBridge', 'AWSEvents']],
  [['AWS Lambda', 'AWSLambda']],
  [['Amazon CloudWatch', 'AmazonCloudWatch']],
])('%j are one service', (names) => {
  expect(new Set(names.map(serviceKey)).size).toBe(1);
});

test('other services stay apart, and no name is no service', () => {
  expect(serviceKey('Amazon SQS')).not.toBe(serviceKey('Amazon SNS'));
  expect([serviceKey(null), serviceKey('AWS')]).toEqual([null, null]);
});

test.each([
  [['request', 'Requests', 'API Requests', 'event', '64K-Chunks']],
  [['GB-month', 'GB-Mo', 'GB-Months']],
  [['GB', 'gigabytes']],
  [['hour', 'Hrs', 'Hours', 'shard-hour', 'ShardHour', 'instance-hour']],
  [['GB-second', 'Lambda-GB-Second', 'Seconds']],
  [['Keys', 'key']],
])('%j count the same', (units) => {
  expect(new Set(units.map(unitKind)).size).toBe(1);
});
