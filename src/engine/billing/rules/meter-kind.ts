/** Kinds of metering that the rules tell apart. */
export type MeterKind =
  | 'internet-out'
  | 'inter-region'
  | 'inter-zone'
  | 'nat-hours'
  | 'nat-data'
  | 'endpoint-hours'
  | 'endpoint-data'
  | 'idle-address'
  | 'log-ingestion';

interface Pattern {
  readonly kind: MeterKind;
  /** As AWS meters it: `x_UsageType`, or `SkuMeter` where a file has that. A region may stand in front: `SAE1-NatGateway-Hours`. */
  readonly usageType: RegExp;
  /** As AWS describes it, in files without usage types (FOCUS 1.0 exports). */
  readonly description: RegExp;
  /** Only in services of this name: Classic Load Balancers meter `DataProcessing-Bytes`, too. */
  readonly service?: RegExp;
}

/**
 * How AWS names what it meters: data transfer (https://docs.aws.amazon.com/cur/latest/userguide/cur-data-transfers-charges.html),
 * CloudWatch Logs (https://repost.aws/knowledge-center/cloudwatch-understand-and-reduce-charges); gateways, endpoints and addresses as
 * its price list of Amazon VPC has them. The first that fits counts.
 */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'nat-hours',
    usageType: /(^|-)NatGateway-(\w+-)?Hours$/i,
    description: /\bNAT gateway hours?\b/i,
  },
  {
    kind: 'nat-data',
    usageType: /(^|-)NatGateway-(\w+-)?Bytes$/i,
    description: /\bprocessed by NAT gateways?\b|\bNAT gateway data processed\b/i,
  },
  {
    kind: 'endpoint-hours',
    usageType: /(^|-)VpcEndpoint-(\w+-)?Hours$/i,
    description: /\bVPC endpoint hours?\b/i,
  },
  {
    kind: 'endpoint-data',
    usageType: /(^|-)VpcEndpoint-(\w+-)?Bytes$/i,
    description: /\bprocessed by VPC endpoints?\b/i,
  },
  {
    kind: 'idle-address',
    usageType: /(^|-)(PublicIPv4|ElasticIP):IdleAddress$/i,
    description: /\bidle public IPv4 address\b|\bElastic IP address not attached\b/i,
  },
  {
    kind: 'log-ingestion',
    usageType: /(^|-)(DataProcessing(IA)?|VendedLog(IA)?)-Bytes$/i,
    description: /\blogs? (data )?ingest/i,
    service: /cloudwatch/i,
  },
  {
    kind: 'inter-zone',
    usageType: /(^|-)DataTransfer-(Regional|xAZ-In|xAZ-Out)-Bytes$/i,
    description: /\bregional data transfer\b|\binter-?AZ\b/i,
  },
  {
    kind: 'inter-region',
    usageType: /(^|-)AWS-Out-A?Bytes$/i,
    description: /\bdata transfer to (?!the internet)[a-z]/i,
  },
  {
    kind: 'internet-out',
    usageType: /(^|-)DataTransfer-Out-O?Bytes$/i,
    description: /\bdata transfer out\b/i,
  },
];

/** What is metered, as a file says it. */
export interface Meter {
  readonly meter: string | null;
  readonly description: string | null;
  readonly service: string | null;
}

/** The kind of a meter; null for every other. Example: `SAE1-DataTransfer-Regional-Bytes` is `inter-zone`. */
export function meterKind({ meter, description, service }: Meter): MeterKind | null {
  const found = PATTERNS.find(
    (pattern) =>
      (pattern.usageType.test(meter ?? '') || pattern.description.test(description ?? '')) &&
      (pattern.service === undefined || pattern.service.test(service ?? '')),
  );
  return found?.kind ?? null;
}
