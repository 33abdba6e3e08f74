import { ALWAYS_ON, chargesOf, monthlyEach } from './standing-charge.ts';

const shared = chargesOf('shared', 'platform');
const security = chargesOf('shared', 'security');
const customers = { demand: 'pix', noise: 0.03 } as const;
const monthly = { ...ALWAYS_ON, every: 'month' } as const;

/** Network, watching, security and what developers use. */
export const SHARED_CHARGES = [
  shared('cloudfront.data', 'app', 230, { ...customers, region: null }),
  shared('waf.requests', 'app-acl', 40_000_000, customers),
  shared('transit-gateway.data', 'hub', 1400, customers),
  shared('direct-connect.ports', 'datacentre', 48, ALWAYS_ON),
  shared('vpc.endpoint-hours', 'hub-endpoints', 360, ALWAYS_ON),
  shared('vpc.endpoint-data', 'hub-endpoints', 900, customers),
  shared('data-transfer.internet', 'hub-out', 230, { ...customers, growth: 0.005 }),
  shared('cloudwatch.metrics', 'all-metrics', 95, { noise: 0.01 }),
  shared('opensearch.nodes', 'search-logs', 144, ALWAYS_ON),
  shared('connect.minutes', 'contact-centre', 2500, { demand: 'office', noise: 0.06 }),
  shared('end-user-messaging.sms', 'one-time-codes', 900, customers),
  shared('ses.messages', 'statements', 220_000, { demand: 'batch', noise: 0.05, region: 'us-east-1' }),
  shared('codebuild.minutes', 'builds', 1500, { demand: 'office', noise: 0.08 }),
  security('cloudtrail.data-events', 'organization-trail', 12_000_000, customers),
  security('config.items', 'recorder', 3000, { demand: 'office', noise: 0.08 }),
  security('guardduty.flows', 'detector', 14, customers),
  shared('transfer-family.endpoints', 'partners-sftp', 24, ALWAYS_ON),
  security('security-hub.checks', 'standards', 96_000, monthly),
  security('inspector.instances', 'scanner', 170, monthly),
  security('macie.buckets', 'sensitive-data', 240, monthly),
  shared('cognito.users', 'partners', 52_000, { ...monthly, growth: 0.02 }),
  shared('directory-service.controllers', 'staff', 1460, monthly),
  shared('grafana.editors', 'watch', 42, monthly),
  shared('codepipeline.pipelines', 'pipelines', 96, monthly),
  shared('codeartifact.storage', 'packages', 90, { ...monthly, growth: 0.02 }),
  shared('ecr.storage', 'images', 260, { ...monthly, growth: 0.02 }),
  shared('efs.storage', 'tools', 120, monthly),
  shared('cost-explorer.requests', 'reports', 310, monthly),
  ...monthlyEach(shared, 'route-53.zones', 'zone', 9),
  ...monthlyEach(shared, 'waf.acls', 'acl', 4),
  ...monthlyEach(shared, 'kms.keys', 'shared-key', 6),
] as const;
