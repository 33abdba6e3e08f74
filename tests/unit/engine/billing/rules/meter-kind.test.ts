import { expect, test } from 'vitest';
import { meterKind } from '#engine/billing/rules/meter-kind.ts';

const VPC = 'Amazon Virtual Private Cloud';

test.each([
  ['SAE1-NatGateway-Hours', VPC, 'nat-hours'],
  ['NatGateway-Bytes', VPC, 'nat-data'],
  ['USE1-VpcEndpoint-Hours', VPC, 'endpoint-hours'],
  ['USE1-VpcEndpoint-Bytes', VPC, 'endpoint-data'],
  ['USW2-PublicIPv4:IdleAddress', VPC, 'idle-address'],
  ['ElasticIP:IdleAddress', 'Amazon Elastic Compute Cloud', 'idle-address'],
  ['PublicIPv4:InUseAddress', VPC, null],
  ['USE2-DataTransfer-Regional-Bytes', 'Amazon Elastic Compute Cloud', 'inter-zone'],
  ['USE1-DataTransfer-xAZ-In-Bytes', 'AmazonS3', 'inter-zone'],
  ['USE2-APS3-AWS-Out-Bytes', 'AmazonS3', 'inter-region'],
  ['USE2-APS3-AWS-In-Bytes', 'AmazonS3', null],
  ['USW2-DataTransfer-Out-Bytes', 'AmazonS3', 'internet-out'],
  ['DataTransfer-In-Bytes', 'AmazonS3', null],
  ['SAE1-DataProcessing-Bytes', 'AmazonCloudWatch', 'log-ingestion'],
  ['SAE1-VendedLog-Bytes', 'AmazonCloudWatch', 'log-ingestion'],
  ['SAE1-DataProcessing-Bytes', 'Elastic Load Balancing', null],
  ['SAE1-TimedStorage-ByteHrs', 'AmazonCloudWatch', null],
])('the usage type %s of %s is %s', (meter, service, kind) => {
  expect(meterKind({ meter, description: null, service })).toBe(kind);
});

// Descriptions as AWS writes them; the first four stand in the published FOCUS 1.0 sample.
test.each([
  ['$0.085 per GB - next 40 TB / month data transfer out', 'internet-out'],
  ['$0.010 per GB - regional data transfer - in/out/between EC2 AZs or using elastic IPs or ELB', 'inter-zone'],
  ['$0.02 per GB - US West (Oregon) data transfer to US East (Northern Virginia)', 'inter-region'],
  ['$0.000 per GB - data transfer in per month', null],
  ['$0.005 per In-use public IPv4 address per hour', null],
  ['$0.005 per Idle public IPv4 address per hour', 'idle-address'],
  ['$0.045 per NAT Gateway Hour', 'nat-hours'],
  ['$0.045 per GB Data Processed by NAT Gateways', 'nat-data'],
  ['$0.01 per VPC Endpoint Hour', 'endpoint-hours'],
  ['$0.01 per GB Data Processed by VPC Endpoints', 'endpoint-data'],
])('the description %s is %s', (description, kind) => {
  expect(meterKind({ meter: null, description, service: VPC })).toBe(kind);
});

test('logs are told by their description in CloudWatch only', () => {
  const description = '$0.50 per GB custom log data ingested in Standard log class - US East (Northern Virginia)';
  expect(meterKind({ meter: null, description, service: 'AmazonCloudWatch' })).toBe('log-ingestion');
  expect(meterKind({ meter: null, description, service: 'Amazon S3' })).toBeNull();
});
