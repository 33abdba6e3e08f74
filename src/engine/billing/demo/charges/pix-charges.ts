import { ALWAYS_ON, chargesOf, monthlyEach } from './standing-charge.ts';

const pix = chargesOf('prod-pix', 'pix');
/** Loads that follow payments. */
const payments = { demand: 'pix', growth: 0.018, noise: 0.03 } as const;

/** Instant payments. */
export const PIX_CHARGES = [
  pix('ec2.m7g-large', 'pix-nodes', 960, { demand: 'pix', growth: 0.002 }),
  pix('fargate.arm-vcpu', 'pix-qrcode', 620, payments),
  pix('lambda.arm', 'pix-notify', 4_500_000, payments),
  pix('dynamodb.writes', 'pix-transactions', 60_000_000, payments),
  pix('dynamodb.storage', 'pix-transactions', 100, { growth: 0.03, noise: 0.002 }),
  pix('elasticache.r7g-large', 'pix-keys', 144, ALWAYS_ON),
  pix('sqs.requests', 'pix-settlement', 90_000_000, payments),
  pix('sns.push', 'pix-receipts', 24_000_000, payments),
  pix('eventbridge.events', 'pix-bus', 18_000_000, payments),
  pix('api-gateway.http', 'pix-api', 30_000_000, payments),
  pix('elb.lcu', 'pix-alb', 1440, payments),
  pix('vpc.nat-hours', 'pix-nat', 72, ALWAYS_ON),
  pix('vpc.nat-data', 'pix-nat', 420, payments),
  pix('cloudwatch.logs', 'pix-logs', 120, payments),
  pix('cloudwatch.logs-ia', 'pix-logs', 120, payments),
  pix('xray.traces', 'pix-traces', 2_000_000, payments),
  pix('data-transfer.inter-az', 'pix-network', 2600, payments),
  ...monthlyEach(pix, 'kms.keys', 'pix-key', 6),
  ...monthlyEach(pix, 'secrets-manager.secrets', 'pix-secret', 8),
  ...monthlyEach(pix, 'cloudwatch.dashboards', 'pix-dashboard', 3),
] as const;
